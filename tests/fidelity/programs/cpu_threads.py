"""CPU-bound work in N threads, against the same work in one."""
# variants: 2 4
import sys
import threading
import time


def work(n):
    total = 0
    for i in range(n):
        total += i * 3 % 7
    return total


PARTS = 4


def run(variant):
    if variant == 'base':
        for _ in range(PARTS):
            work(150_000)
        return
    count = int(variant)
    threads = [threading.Thread(target=work, args=(150_000 * PARTS // count,)) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
