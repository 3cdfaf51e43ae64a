# Rare names and arguments of multiprocessing, os and mmap
import ctypes
import logging
import mmap
import multiprocessing
import os
import sys
import tempfile
import traceback
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.managers import BaseManager, BaseProxy


class Sum:
    def __init__(self):
        self.total = 0

    def add(self, number):
        self.total += number
        return self.total

    def get(self):
        return self.total


class SumProxy(BaseProxy):
    _exposed_ = ('add', 'get')

    def add(self, number):
        return self._callmethod('add', (number,))

    def get(self):
        return self._callmethod('get')


class MyManager(BaseManager):
    pass


MyManager.register('Sum', Sum, proxytype=SumProxy)


def square(x):
    return x * x


def set_up(word):
    global greeting
    greeting = word


def greet(name):
    return f'{greeting} {name}'


def add_all(proxy):
    for i in range(5):
        proxy.add(i)


if __name__ == '__main__':
    multiprocessing.freeze_support()
    with multiprocessing.Pool(processes=2) as pool:
        results = []
        answer = pool.apply_async(func=square, args=(7,), callback=results.append)
        print(answer.get(), results)  # expect: 49 [49]
    with ProcessPoolExecutor(max_workers=2, initializer=set_up, initargs=('hello',)) as executor:
        print(list(executor.map(greet, ['a', 'b'])))  # expect: ['hello a', 'hello b']
    with MyManager(address=('127.0.0.1', 0)) as manager:
        total = manager.Sum()
        process = multiprocessing.Process(target=add_all, args=(total,))
        process.start()
        process.join()
        print(total.get())  # expect: 10
    numbers = multiprocessing.Array('i', [1, 2, 3], lock=False)
    numbers[1] = 20
    print(list(numbers))  # expect: [1, 20, 3]
    logger = multiprocessing.log_to_stderr(logging.WARNING)
    print(logger is multiprocessing.get_logger(), logger.name)  # expect: True multiprocessing
    try:
        ctypes.windll.kernel32
    except AttributeError as error:
        print(error)  # expect: module 'ctypes' has no attribute 'windll'
    path = os.path.join(tempfile.mkdtemp(), 'data.txt')
    with open(path, mode='wb') as file:
        file.write(b'hello mapped world')
    with open(path, 'r+b') as file, mmap.mmap(file.fileno(), length=0, access=mmap.ACCESS_READ) as mapped:
        print(len(mapped), mapped[:5], mapped.find(b'world'), mapped.readline())  # expect: 18 b'hello' 13 b'hello mapped world'
    print(os.path.relpath(path, start=os.path.dirname(path)), os.path.basename(__file__))  # expect: data.txt rare_names_of_processes.py
    frames = sys._current_frames()
    print(len(frames) >= 1, type(frames).__name__)  # expect: True dict
    try:
        1 / 0
    except ZeroDivisionError:
        traceback.print_exc(limit=0, file=sys.stdout)
        # expect: ZeroDivisionError: division by zero
    print(os.spawnv(os.P_WAIT, '/bin/true', ['true']), os.spawnv(os.P_NOWAIT, '/bin/true', ['true']) > 0)  # expect: 0 True
    os.wait()
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        os.execl('/bin/echo', 'echo', 'from execl')  # expect: from execl
    os.waitpid(child, 0)
