"""Two processes that add to a shared value under its lock, against one process that does."""
# variants: processes
import sys
import multiprocessing
import time


STEPS = 20_000


def add(counter, steps):
    for _ in range(steps):
        with counter.get_lock():
            counter.value += 1


def run(variant):
    counter = multiprocessing.Value('i', 0)
    if variant == 'base':
        add(counter, STEPS)
        return
    processes = [multiprocessing.Process(target=add, args=(counter, STEPS // 2)) for _ in range(2)]
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
