"""A thread that reads and writes a pipe beside one that computes, against one after the other."""
# variants: threads
import sys
import os
import threading
import time


def work(n):
    total = 0
    for i in range(n):
        total += i * 3 % 7
    return total


ROUNDS = 10


def exchange():
    source, target = os.pipe()
    for _ in range(ROUNDS):
        os.write(target, b'x')
        os.read(source, 1)


def run(variant):
    if variant == 'base':
        exchange()
        work(2_500_000)
        return
    thread = threading.Thread(target=exchange)
    thread.start()
    work(2_500_000)
    thread.join()


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
