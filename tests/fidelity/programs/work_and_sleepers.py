"""A computing thread beside N threads that sleep and wake, against computing alone."""
# variants: 1 10
import sys
import threading
import time


def work(n):
    total = 0
    for i in range(n):
        total += i * 3 % 7
    return total


def sleeper():
    for _ in range(5):
        time.sleep(0.01)


def run(variant):
    threads = [] if variant == 'base' else [threading.Thread(target=sleeper) for _ in range(int(variant))]
    for thread in threads:
        thread.start()
    work(1_500_000)
    for thread in threads:
        thread.join()


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
