"""A big list computed in a process and sent back, against computing it."""
# variants: process
import sys
import multiprocessing
import time


SIZE = 300_000


def compute():
    return [i * i for i in range(SIZE)]


def send(end):
    end.send(compute())


def run(variant):
    if variant == 'base':
        for _ in range(3):
            sum(compute())
        return
    for _ in range(3):
        here, there = multiprocessing.Pipe(False)
        process = multiprocessing.Process(target=send, args=(there,))
        process.start()
        sum(here.recv())
        process.join()


if __name__ == '__main__':
    multiprocessing.Process(target=int).start()     # what is imported at the first start is not measured
    time.sleep(0.02)
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
