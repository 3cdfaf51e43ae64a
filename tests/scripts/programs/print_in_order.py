# LeetCode 1114, 1115, 1116, 1117, 1195
from threading import Lock, Thread, Semaphore, Barrier, Condition
import sys
class Foo:
    def __init__(self):
        self.locks = (Lock(), Lock())
        self.locks[0].acquire(); self.locks[1].acquire()
    def first(self, p): p(); self.locks[0].release()
    def second(self, p):
        with self.locks[0]: p(); self.locks[1].release()
    def third(self, p):
        with self.locks[1]: p()
f = Foo()
ts = [Thread(target=m, args=(lambda s=s: print(s, end=''),)) for m, s in [(f.third, 'third\n'), (f.second, 'second'), (f.first, 'first')]]
for t in ts: t.start()
for t in ts: t.join()
class ZeroEvenOdd:
    def __init__(self, n):
        self.n = n; self.z = Semaphore(1); self.e = Semaphore(0); self.o = Semaphore(0)
    def zero(self, p):
        for i in range(self.n):
            self.z.acquire(); p(0); (self.o if i % 2 == 0 else self.e).release()
    def even(self, p):
        for i in range(2, self.n + 1, 2): self.e.acquire(); p(i); self.z.release()
    def odd(self, p):
        for i in range(1, self.n + 1, 2): self.o.acquire(); p(i); self.z.release()
z = ZeroEvenOdd(9); out = []
ts = [Thread(target=m, args=(out.append,)) for m in (z.zero, z.even, z.odd)]
[t.start() for t in ts]; [t.join() for t in ts]
print(''.join(map(str, out)))
class H2O:
    def __init__(self): self.b = Barrier(3); self.h = Semaphore(2); self.o = Semaphore(1)
    def hydrogen(self, r):
        with self.h: self.b.wait(); r()
    def oxygen(self, r):
        with self.o: self.b.wait(); r()
h = H2O(); out = []
ts = [Thread(target=h.oxygen if c == 'O' else h.hydrogen, args=(lambda c=c: out.append(c),)) for c in "OOHHHH"]
[t.start() for t in ts]; [t.join() for t in ts]
print(sorted(out))
class FizzBuzz:
    def __init__(self, n): self.n = n; self.c = Condition(); self.i = 1; self.out = []
    def go(self, pred, f):
        while True:
            with self.c:
                self.c.wait_for(lambda: self.i > self.n or pred(self.i))
                if self.i > self.n: return
                self.out.append(f(self.i)); self.i += 1; self.c.notify_all()
fb = FizzBuzz(15)
ts = [Thread(target=fb.go, args=a) for a in [(lambda i: i % 3 == 0 and i % 5, lambda i: 'fizz'), (lambda i: i % 5 == 0 and i % 3, lambda i: 'buzz'), (lambda i: i % 15 == 0, lambda i: 'fizzbuzz'), (lambda i: i % 3 and i % 5, lambda i: i)]]
[t.start() for t in ts]; [t.join() for t in ts]
print(*fb.out)
# expect: firstsecondthird
# expect: 010203040506070809
# expect: ['H', 'H', 'H', 'H', 'O', 'O']
# expect: 1 2 fizz 4 buzz fizz 7 8 fizz buzz 11 fizz 13 14 fizzbuzz
