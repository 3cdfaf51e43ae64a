"""A thread started and joined for each small task, against calling it."""
# variants: threads
import sys
import threading
import time


def work(n):
    total = 0
    for i in range(n):
        total += i * 3 % 7
    return total


TASKS = 300


def run(variant):
    for _ in range(TASKS):
        if variant == 'base':
            work(1_000)
        else:
            thread = threading.Thread(target=work, args=(1_000,))
            thread.start()
            thread.join()


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
