"""What Python's statements cost: loops that differ in one statement, timed in turn.

Run by calibrate.py with CPython; prints a JSON object with the times of a pass through each loop, in
nanoseconds, one figure a round.
"""

import _thread
import heapq
import io
import json
import multiprocessing
import os
import random
import socket
import sys
import threading
import time
from collections import deque
from multiprocessing.reduction import ForkingPickler

STEPS = 20_000
NUMBERS = list(range(STEPS))
MIXED = random.Random(1).sample(NUMBERS, STEPS)
SOMETHING = 1


class Thing:
    def __init__(self):
        self.value = 1


def identity(value):
    return value


def loop(steps):
    for i in range(steps):
        pass


def assign(steps):
    for i in range(steps):
        x = i


def arithmetic(steps):
    total = 0
    for i in range(steps):
        total += i * 3 % 7


def compare(steps):
    for i in range(steps):
        if i < 5:
            pass


def read_global(steps):
    for i in range(steps):
        x = SOMETHING


def attribute(steps):
    thing = Thing()
    for i in range(steps):
        x = thing.value


def item(steps):
    items = [1, 2, 3, 4]
    for i in range(steps):
        x = items[3]


def build(steps):
    for i in range(steps):
        x = [i, i]


def native_call(steps):
    for i in range(steps):
        x = abs(i)


def call(steps):
    for i in range(steps):
        x = identity(i)


def handle(steps):
    for i in range(steps):
        try:
            raise ValueError
        except ValueError:
            pass


def lock(steps):
    one = _thread.allocate_lock()
    for i in range(steps):
        one.acquire()
        one.release()


def clock(steps):
    read = time.perf_counter
    for i in range(steps):
        x = read()


def one_byte(steps, source, target):
    for i in range(steps):
        os.write(target, b'x')
        os.read(source, 1)
    os.close(source)
    os.close(target)


def pipe(steps):
    one_byte(steps, *os.pipe())


def socket_pair(steps):
    one_byte(steps, *[end.detach() for end in socket.socketpair()])


def use_deque(steps):
    items = deque()
    for i in range(steps):
        items.append(i)
        items.popleft()


def use_heap(steps):
    items = list(range(100))
    for i in range(steps):
        heapq.heappush(items, i)
        heapq.heappop(items)


def use_rlock(steps):
    one = threading.RLock()
    for i in range(steps):
        with one:
            pass


def append(steps):
    return [i for i in range(steps)]


def add_up(steps):
    for _ in range(10):
        sum(NUMBERS)


def look_for(steps):
    for _ in range(10):
        NUMBERS.index(STEPS - 1)


def sort(steps):
    sorted(MIXED)


def make_pickler(steps):
    file = io.BytesIO()
    for i in range(steps):
        ForkingPickler(file)


LOOPS = {'loop': loop, 'assign': assign, 'arithmetic': arithmetic, 'compare': compare, 'global': read_global,
         'attribute': attribute, 'item': item, 'build': build, 'native_call': native_call, 'call': call,
         'handle': handle, 'lock': lock, 'clock': clock, 'pipe': pipe, 'socket': socket_pair}
# Prices follow from what the simulator says of them.
SIMULATED = {'deque': use_deque, 'heap': use_heap, 'rlock': use_rlock,
             'append': append, 'sum': add_up, 'index': look_for, 'sort': sort, 'pickler': make_pickler}


def time_of(function, steps):
    """Nanoseconds of a step."""
    begin = time.perf_counter()
    function(steps)
    return (time.perf_counter() - begin) * 1e9 / steps


def thread_start(steps):
    done = _thread.allocate_lock()
    for i in range(steps):
        done.acquire()
        _thread.start_new_thread(done.release, ())
        done.acquire()
        done.release()


def start_threads(steps):
    for i in range(steps):
        thread = threading.Thread(target=nothing)
        thread.start()
        thread.join()


def fork_times():
    """What fork takes, and what passes from there until the child has ended."""
    begin = time.perf_counter()
    child = os.fork()
    if child == 0:
        os._exit(0)
    forked = time.perf_counter()
    os.waitpid(child, 0)
    return (forked - begin) * 1e9, (time.perf_counter() - forked) * 1e9


def nothing():
    pass


def start_process(method):
    begin = time.perf_counter()
    process = multiprocessing.get_context(method).Process(target=nothing)
    process.start()
    process.join()
    return (time.perf_counter() - begin) * 1e9


def run_children(count):
    """The time that `count` children at once compute for."""
    begin = time.perf_counter()
    children = []
    for _ in range(count):
        child = os.fork()
        if child == 0:
            arithmetic(800_000)
            os._exit(0)
        children.append(child)
    for child in children:
        os.waitpid(child, 0)
    return (time.perf_counter() - begin) * 1e9


def measure(rounds):
    found = {name: [] for name in [*LOOPS, *SIMULATED, 'thread', 'fork', 'exit', 'alone', 'together', 'start_thread', 'spawn', 'start']}
    everywhere = os.sched_getaffinity(0)
    for _ in range(rounds):
        for name, function in {**LOOPS, **SIMULATED}.items():
            found[name].append(time_of(function, STEPS))
        found['start_thread'].append(time_of(start_threads, 50))
        found['alone'].append(run_children(1))
        found['together'].append(run_children(len(everywhere)))
        os.sched_setaffinity(0, {min(everywhere)})
        found['thread'].append(time_of(thread_start, 50))
        for _ in range(5):
            forked, ended = fork_times()
            found['fork'].append(forked)
            found['exit'].append(ended)
        os.sched_setaffinity(0, everywhere)
    for _ in range((rounds + 2) // 3):
        found['start'].append(start_process('fork'))
        found['spawn'].append(start_process('spawn'))
    return found


if __name__ == '__main__':
    if sys.argv[1] == 'all':
        print(json.dumps(measure(int(sys.argv[2]))))
    elif sys.argv[1] == 'start_thread':
        print(time_of(start_threads, 50))
    elif sys.argv[1] in SIMULATED:
        time_of(SIMULATED[sys.argv[1]], STEPS)      # memory that is touched for the first time is another price
        print(time_of(SIMULATED[sys.argv[1]], STEPS))
    else:
        start_process('fork')       # what is imported at the first start is not measured
        print(start_process(sys.argv[1]))
