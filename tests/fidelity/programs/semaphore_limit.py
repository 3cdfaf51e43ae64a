"""Eight threads of which two at a time may sleep, against all sleeps in a row."""
# variants: 2
import sys
import threading
import time


def nap(limit):
    with limit:
        time.sleep(0.02)


def run(variant):
    if variant == 'base':
        for _ in range(8):
            time.sleep(0.02)
        return
    limit = threading.Semaphore(2)
    threads = [threading.Thread(target=nap, args=(limit,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
