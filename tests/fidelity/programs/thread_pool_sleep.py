"""Sixteen sleeps of 10 ms in a ThreadPoolExecutor of N, against one after the other."""
# variants: 1 2 4 8
import sys
from concurrent.futures import ThreadPoolExecutor
import time


def run(variant):
    if variant == 'base':
        for _ in range(16):
            time.sleep(0.01)
        return
    with ThreadPoolExecutor(int(variant)) as pool:
        list(pool.map(time.sleep, [0.01] * 16))


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
