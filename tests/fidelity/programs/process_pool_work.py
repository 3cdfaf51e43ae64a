"""CPU-bound tasks in a multiprocessing.Pool of N, against calling them."""
# variants: 1 2 4 8
import sys
import multiprocessing
import time


def work(n):
    total = 0
    for i in range(n):
        total += i * 3 % 7
    return total


TASKS = 16


def run(variant):
    if variant == 'base':
        for _ in range(TASKS):
            work(120_000)
        return
    with multiprocessing.Pool(int(variant)) as pool:
        pool.map(work, [120_000] * TASKS, 1)


if __name__ == '__main__':
    multiprocessing.Pool(1).close()     # what is imported at the first start is not measured
    time.sleep(0.02)
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
