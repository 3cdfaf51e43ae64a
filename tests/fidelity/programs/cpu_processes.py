"""CPU-bound work in N processes, against the same work in one."""
# variants: 1 2 4
import sys
import multiprocessing
import time


def work(n):
    total = 0
    for i in range(n):
        total += i * 3 % 7
    return total


WORK = 2_000_000


def run(variant):
    if variant == 'base':
        work(WORK)
        return
    count = int(variant)
    processes = [multiprocessing.Process(target=work, args=(WORK // count,)) for _ in range(count)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()


if __name__ == '__main__':
    multiprocessing.Process(target=int).start()     # what is imported at the first start is not measured
    time.sleep(0.02)
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
