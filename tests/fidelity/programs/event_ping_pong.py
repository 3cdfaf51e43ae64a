"""Two threads that wake each other with events, against setting and clearing them in one thread."""
# variants: threads
import sys
import threading
import time


ROUNDS = 5_000


def turn(mine, other):
    mine.wait()
    mine.clear()
    other.set()


def answer(mine, other):
    for _ in range(ROUNDS):
        turn(mine, other)


def run(variant):
    ping, pong = threading.Event(), threading.Event()
    if variant == 'base':
        for _ in range(ROUNDS):
            ping.set()
            turn(ping, pong)
            pong.wait()
            pong.clear()
        return
    thread = threading.Thread(target=answer, args=(ping, pong))
    thread.start()
    for _ in range(ROUNDS):
        ping.set()
        pong.wait()
        pong.clear()
    thread.join()


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
