"""A producer and a consumer thread with a queue, against put and get in one thread."""
# variants: unbounded bounded
import sys
import queue
import threading
import time


def work(n):
    total = 0
    for i in range(n):
        total += i * 3 % 7
    return total


ITEMS = 20_000


def produce(items):
    for i in range(ITEMS):
        work(10)
        items.put(i)


def consume(items):
    for _ in range(ITEMS):
        items.get()
        work(10)


def run(variant):
    items = queue.Queue(100 if variant == 'bounded' else 0)
    if variant == 'base':
        for i in range(ITEMS):
            work(10)
            items.put(i)
            items.get()
            work(10)
        return
    threads = [threading.Thread(target=produce, args=(items,)), threading.Thread(target=consume, args=(items,))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
