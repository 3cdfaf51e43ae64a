"""CPU-bound tasks in a ThreadPoolExecutor of N, against calling them."""
# variants: 1 2 4 8
import sys
from concurrent.futures import ThreadPoolExecutor
import time


def work(n):
    total = 0
    for i in range(n):
        total += i * 3 % 7
    return total


TASKS = 400


def run(variant):
    if variant == 'base':
        for _ in range(TASKS):
            work(2_000)
        return
    with ThreadPoolExecutor(int(variant)) as pool:
        for future in [pool.submit(work, 2_000) for _ in range(TASKS)]:
            future.result()


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
