"""CPU-bound work in two processes of two threads, against the same work in one thread."""
# variants: 2x2
import sys
import multiprocessing
import threading
import time


def work(n):
    total = 0
    for i in range(n):
        total += i * 3 % 7
    return total


WORK = 2_000_000


def two_threads():
    threads = [threading.Thread(target=work, args=(WORK // 4,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def run(variant):
    if variant == 'base':
        work(WORK)
        return
    processes = [multiprocessing.Process(target=two_threads) for _ in range(2)]
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
