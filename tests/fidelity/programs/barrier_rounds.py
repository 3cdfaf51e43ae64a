"""Four threads that compute and meet at a barrier, against the same work in one thread."""
# variants: 4
import sys
import threading
import time


def work(n):
    total = 0
    for i in range(n):
        total += i * 3 % 7
    return total


ROUNDS = 200


def rounds(barrier):
    for _ in range(ROUNDS):
        work(1_000)
        barrier.wait()


def run(variant):
    if variant == 'base':
        for _ in range(4 * ROUNDS):
            work(1_000)
        return
    barrier = threading.Barrier(4)
    threads = [threading.Thread(target=rounds, args=(barrier,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
