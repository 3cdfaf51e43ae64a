"""Work in a process that is forked or spawned for it, against calling it."""
# variants: fork spawn
import sys
import multiprocessing
import time


def work(n):
    total = 0
    for i in range(n):
        total += i * 3 % 7
    return total


def run(variant):
    if variant == 'base':
        work(600_000)
        return
    process = multiprocessing.get_context(variant).Process(target=work, args=(600_000,))
    process.start()
    process.join()


if __name__ == '__main__':
    multiprocessing.get_context('fork').Process(target=int).start()     # what is imported at the first start is not measured
    time.sleep(0.02)
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
