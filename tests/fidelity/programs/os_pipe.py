"""A byte back and forth through two pipes between processes or threads, against writing and reading it in one."""
# variants: processes threads
import sys
import os
import threading
import time


ROUNDS = 2_000


def answer(source, target):
    for _ in range(ROUNDS):
        os.write(target, os.read(source, 1))


def ask(target, source):
    for _ in range(ROUNDS):
        os.write(target, b'x')
        os.read(source, 1)


def run(variant):
    there, back = os.pipe(), os.pipe()
    if variant == 'base':
        ask(there[1], there[0])
        ask(back[1], back[0])
    elif variant == 'threads':
        thread = threading.Thread(target=answer, args=(there[0], back[1]))
        thread.start()
        ask(there[1], back[0])
        thread.join()
    else:
        pid = os.fork()
        if pid == 0:
            answer(there[0], back[1])
            os._exit(0)
        ask(there[1], back[0])
        os.waitpid(pid, 0)


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
