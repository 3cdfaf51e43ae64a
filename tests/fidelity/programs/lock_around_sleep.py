"""Four threads that sleep 5 ms, five times, with a lock held, against one thread that does it all."""
# variants: 4
import sys
import threading
import time


def nap(count, lock):
    for _ in range(count):
        with lock:
            time.sleep(0.005)


def run(variant):
    lock = threading.Lock()
    if variant == 'base':
        nap(20, lock)
        return
    threads = [threading.Thread(target=nap, args=(5, lock)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
