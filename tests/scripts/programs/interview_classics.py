# LeetCode concurrency collection
import threading
from threading import Lock, Semaphore, Condition, Event, Barrier, Thread
from typing import Callable, Optional
import collections, random

class Foo:
    def __init__(self):
        self.locks = (Lock(), Lock())
        for l in self.locks: l.acquire()
    def first(self, printFirst: Callable[[], None]) -> None:
        printFirst(); self.locks[0].release()
    def second(self, printSecond) -> None:
        with self.locks[0]: printSecond(); self.locks[1].release()
    def third(self, printThird) -> None:
        with self.locks[1]: printThird()

class ZeroEvenOdd:
    def __init__(self, n):
        self.n = n
        self.z, self.e, self.o = Semaphore(1), Semaphore(0), Semaphore(0)
    def zero(self, printNumber):
        for i in range(self.n):
            self.z.acquire(); printNumber(0)
            (self.o if i % 2 == 0 else self.e).release()
    def even(self, printNumber):
        for i in range(2, self.n + 1, 2): self.e.acquire(); printNumber(i); self.z.release()
    def odd(self, printNumber):
        for i in range(1, self.n + 1, 2): self.o.acquire(); printNumber(i); self.z.release()

class BoundedBlockingQueue(object):
    def __init__(self, capacity: int):
        self.en, self.de, self.q, self.l = Semaphore(capacity), Semaphore(0), collections.deque(), Lock()
    def enqueue(self, element: int) -> None:
        self.en.acquire()
        with self.l: self.q.append(element)
        self.de.release()
    def dequeue(self) -> int:
        self.de.acquire()
        with self.l: x = self.q.popleft()
        self.en.release(); return x
    def size(self): return len(self.q)

class TrafficLight:
    def __init__(self): self.road = 'A'; self.m = Lock()
    def carArrived(self, carId, roadId, direction, turnGreen, crossCar):
        with self.m:
            r = 'AB'[roadId - 1]
            if r != self.road: turnGreen(); self.road = r
            crossCar()

out = []
foo = Foo()
fs = [foo.third, foo.second, foo.first]; names = ['third', 'second', 'first']
ts = [Thread(target=f, args=((lambda n=n: out.append(n)),)) for f, n in zip(fs, names)]
for t in ts: t.start()
for t in ts: t.join()
print(out)  # expect: ['first', 'second', 'third']
res = []; z = ZeroEvenOdd(5)
ts = [Thread(target=m, args=(res.append,)) for m in (z.zero, z.even, z.odd)]
[t.start() for t in ts]; [t.join() for t in ts]
print(''.join(map(str, res)))  # expect: 0102030405
q = BoundedBlockingQueue(2); got = []
p = Thread(target=lambda: [q.enqueue(i) for i in range(6)]); c = Thread(target=lambda: got.extend(q.dequeue() for _ in range(5)))
p.start(); c.start(); p.join(); c.join(); print(got, q.size())  # expect: [0, 1, 2, 3, 4] 1
tl = TrafficLight(); log = []
for i, r in enumerate((1, 2, 2, 1)): tl.carArrived(i, r, 1, lambda: log.append('green ' + str(r)), lambda: log.append(f'car {i}'))
print(log)  # expect: ['car 0', 'green 2', 'car 1', 'car 2', 'green 1', 'car 3']
