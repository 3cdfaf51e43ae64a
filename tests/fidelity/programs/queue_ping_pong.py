"""Two threads that answer each other through queues, against the same puts and gets in one thread."""
# variants: threads
import sys
import queue
import threading
import time


ROUNDS = 5_000


def answer(there, back):
    for _ in range(ROUNDS):
        back.put(there.get())


def run(variant):
    there, back = queue.Queue(), queue.Queue()
    if variant == 'base':
        for i in range(ROUNDS):
            there.put(i)
            back.put(there.get())
            back.get()
        return
    thread = threading.Thread(target=answer, args=(there, back))
    thread.start()
    for i in range(ROUNDS):
        there.put(i)
        back.get()
    thread.join()


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
