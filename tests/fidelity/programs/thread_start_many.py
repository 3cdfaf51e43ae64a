"""A hundred threads started at once, each with a small task, against calling it a hundred times."""
# variants: 100
import sys
import threading
import time


def work(n):
    total = 0
    for i in range(n):
        total += i * 3 % 7
    return total


def run(variant):
    if variant == 'base':
        for _ in range(100):
            work(5_000)
        return
    threads = [threading.Thread(target=work, args=(5_000,)) for _ in range(100)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
