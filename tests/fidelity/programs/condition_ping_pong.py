"""Two threads that take turns with a condition, against the same steps in one thread."""
# variants: threads
import sys
import threading
import time


ROUNDS = 5_000


class Turns:
    def __init__(self):
        self.changed = threading.Condition()
        self.whose = 0


def take(turns, me, next_one):
    for _ in range(ROUNDS):
        with turns.changed:
            while turns.whose != me:
                turns.changed.wait()
            turns.whose = next_one
            turns.changed.notify()


def run(variant):
    turns = Turns()
    if variant == 'base':
        take(turns, 0, 0)
        take(turns, 0, 0)
        return
    threads = [threading.Thread(target=take, args=(turns, i, 1 - i)) for i in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
