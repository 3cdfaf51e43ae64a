# cpython: no
import threading, time, heapq, itertools
class PriorityLock:
    def __init__(self): self._m = threading.Lock(); self._w = []; self._c = itertools.count(); self._held = False
    def acquire(self, prio=0):
        with self._m:
            if not self._held: self._held = True; return
            ev = threading.Event(); heapq.heappush(self._w, (-prio, next(self._c), ev))
        ev.wait()
    def release(self):
        with self._m:
            if self._w: heapq.heappop(self._w)[2].set()
            else: self._held = False
pl = PriorityLock(); out = []
def w(p):
    pl.acquire(p); out.append(p); time.sleep(.01); pl.release()
pl.acquire(); ts = []
for p in (1, 5, 3, 4, 2):
    t = threading.Thread(target=w, args=(p,)); t.start(); ts.append(t); time.sleep(.01)
pl.release(); [t.join() for t in ts]; print(out)
class FairLock:
    def __init__(s): s.next_ticket = 0; s.now = 0; s.c = threading.Condition()
    def __enter__(s):
        with s.c:
            me = s.next_ticket; s.next_ticket += 1
            while s.now != me: s.c.wait()
    def __exit__(s, *_):
        with s.c: s.now += 1; s.c.notify_all()
fl = FairLock(); n = 0
def inc():
    global n
    for _ in range(50):
        with fl: n += 1
ts = [threading.Thread(target=inc) for _ in range(4)]; [t.start() for t in ts]; [t.join() for t in ts]; print(n, fl.now)
# expect: [5, 4, 3, 2, 1]
# expect: 200 200
