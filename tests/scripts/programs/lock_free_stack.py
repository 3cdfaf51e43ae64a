# cpython: no
import threading, itertools, time, sys, copy
class Stack:
    """Treiber stack 흉내 (CAS를 락으로)"""
    class _Node:
        def __init__(self, v, nxt): self.v, self.nxt = v, nxt
    def __init__(self): self.head = None; self._cas_lock = threading.Lock(); self.retries = 0
    def _cas(self, old, new):
        with self._cas_lock:
            if self.head is old: self.head = new; return True
            return False
    def push(self, v):
        while True:
            h = self.head
            if self._cas(h, Stack._Node(v, h)): return
            self.retries += 1
    def pop(self):
        while (h := self.head) is not None:
            if self._cas(h, h.nxt): return h.v
        raise IndexError("pop from empty stack")
s = Stack(); out = []; L = threading.Lock()
def w(k):
    for i in range(100): s.push((k, i))
    for i in range(50):
        v = s.pop()
        with L: out.append(v)
ts = [threading.Thread(target=w, args=(k,)) for k in range(4)]; [t.start() for t in ts]; [t.join() for t in ts]
rest = []
try:
    while True: rest.append(s.pop())
except IndexError as e: print(e)
print(len(out), len(rest), len(set(out + rest)))
counter = itertools.count(); ids = []
ts = [threading.Thread(target=lambda: [ids.append(next(counter)) for _ in range(100)]) for _ in range(5)]; [t.start() for t in ts]; [t.join() for t in ts]; print(sorted(ids) == list(range(500)))
class SpinLock:
    def __init__(self): self._l = threading.Lock()
    def __enter__(self):
        while not self._l.acquire(blocking=False): time.sleep(0)
    def __exit__(self, *a): self._l.release()
sp, n = SpinLock(), 0
def inc():
    global n
    for _ in range(200):
        with sp: n += 1
ts = [threading.Thread(target=inc) for _ in range(3)]; [t.start() for t in ts]; [t.join() for t in ts]; print(n)
class Peterson:
    def __init__(self): self.flag = [False, False]; self.turn = 0
    def lock(self, i):
        self.flag[i] = True; self.turn = 1 - i
        while self.flag[1 - i] and self.turn == 1 - i: time.sleep(0)
    def unlock(self, i): self.flag[i] = False
p, shared = Peterson(), [0]
def pw(i):
    for _ in range(100): p.lock(i); v = shared[0]; time.sleep(0); shared[0] = v + 1; p.unlock(i)
ts = [threading.Thread(target=pw, args=(i,)) for i in (0, 1)]; [t.start() for t in ts]; [t.join() for t in ts]; print(shared)
# expect: pop from empty stack
# expect: 200 200 400
# expect: True
# expect: 600
# expect: [200]
