"""CPU-bound tasks in a ProcessPoolExecutor of N, against calling them."""
# variants: 1 2 4
import sys
from concurrent.futures import ProcessPoolExecutor
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
    with ProcessPoolExecutor(int(variant)) as pool:
        list(pool.map(work, [120_000] * TASKS))


if __name__ == '__main__':
    with ProcessPoolExecutor(1) as pool:    # what is imported at the first start is not measured
        pool.submit(int).result()
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
