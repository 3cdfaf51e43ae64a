"""N threads that take one lock for every step, against one thread that does."""
# variants: 2 4
import sys
import threading
import time


STEPS = 400_000


def steps(count, lock):
    total = 0
    for i in range(count):
        with lock:
            total += i


def run(variant):
    lock = threading.Lock()
    if variant == 'base':
        steps(STEPS, lock)
        return
    count = int(variant)
    threads = [threading.Thread(target=steps, args=(STEPS // count, lock)) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
