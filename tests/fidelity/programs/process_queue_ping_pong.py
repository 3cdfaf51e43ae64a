"""An object back and forth through two multiprocessing.Queues, against SimpleQueues in one process."""
# variants: processes
import sys
import multiprocessing
import time


ROUNDS = 1_000


def answer(there, back):
    for _ in range(ROUNDS):
        back.put(there.get())


def run(variant):
    if variant == 'base':
        there, back = multiprocessing.SimpleQueue(), multiprocessing.SimpleQueue()
        for i in range(ROUNDS):
            there.put(i)
            back.put(there.get())
            back.get()
        return
    there, back = multiprocessing.Queue(), multiprocessing.Queue()
    process = multiprocessing.Process(target=answer, args=(there, back))
    process.start()
    for i in range(ROUNDS):
        there.put(i)
        back.get()
    process.join()


if __name__ == '__main__':
    multiprocessing.Process(target=multiprocessing.Queue().put, args=(1,)).start()      # imports what it needs
    time.sleep(0.02)
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
