"""A lock taken around each step by the only thread, against no lock."""
# variants: with acquire
import sys
import threading
import time


STEPS = 200_000


def without():
    total = 0
    for i in range(STEPS):
        total += i * 3 % 7
        total -= i * 5 % 3


def with_statement(lock):
    total = 0
    for i in range(STEPS):
        with lock:
            total += i * 3 % 7
            total -= i * 5 % 3


def with_calls(lock):
    total = 0
    for i in range(STEPS):
        lock.acquire()
        total += i * 3 % 7
        total -= i * 5 % 3
        lock.release()


def run(variant):
    if variant == 'base':
        without()
    elif variant == 'with':
        with_statement(threading.Lock())
    else:
        with_calls(threading.Lock())


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
