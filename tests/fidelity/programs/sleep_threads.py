"""N threads that each sleep 50 ms, against one sleep."""
# variants: 1 10 50
import sys
import threading
import time


def run(variant):
    if variant == 'base':
        time.sleep(0.05)
        return
    threads = [threading.Thread(target=time.sleep, args=(0.05,)) for _ in range(int(variant))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
