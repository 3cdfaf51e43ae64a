"""An object back and forth through a multiprocessing.Pipe, against sending it to oneself."""
# variants: processes
import sys
import multiprocessing
import time


ROUNDS = 2_000


def answer(end):
    for _ in range(ROUNDS):
        end.send(end.recv())


def run(variant):
    here, there = multiprocessing.Pipe()
    if variant == 'base':
        for i in range(ROUNDS):
            here.send(i)
            there.send(there.recv())
            here.recv()
        return
    process = multiprocessing.Process(target=answer, args=(there,))
    process.start()
    for i in range(ROUNDS):
        here.send(i)
        here.recv()
    process.join()


if __name__ == '__main__':
    multiprocessing.Process(target=int).start()     # what is imported at the first start is not measured
    time.sleep(0.02)
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
