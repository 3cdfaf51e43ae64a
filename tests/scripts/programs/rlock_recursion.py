# cpython: no
import threading
class Tree:
    def __init__(self, v): self.v = v; self.kids = []; self.lock = threading.RLock(); self._sum = 0
    def add(self, *k): self.kids.extend(k); return self
    def total(self):
        with self.lock: return self.v + sum(k.total() for k in self.kids)
    def upd(self, d):
        with self.lock:
            self.v += d
            with self.lock: self.total()
            for k in self.kids: k.upd(d)
t = Tree(1).add(Tree(2).add(Tree(3)), Tree(4))
ts = [threading.Thread(target=t.upd, args=(i,)) for i in range(5)]; [x.start() for x in ts]; [x.join() for x in ts]
print(t.total())
r = threading.RLock(); r.acquire(); r.acquire(); print(str(r).split(' at ')[0].replace(str(threading.get_ident()), 'ME')); r.release(); r.release()
try: r.release()
except RuntimeError as e: print(e)
r.acquire()
def other():
    print(r.acquire(blocking=False), r.acquire(timeout=.05))
    try: r.release()
    except RuntimeError as e: print('남의 락:', e)
x = threading.Thread(target=other); x.start(); x.join()
c = threading.Condition(r)
try: threading.Condition().wait()
except RuntimeError as e: print(e)
try: threading.Condition().notify()
except RuntimeError as e: print(e)
with c: print(c.wait(.01), c.wait_for(lambda: False, timeout=.02), c.wait_for(lambda: 7))
# expect: 50
# expect: <locked _thread.RLock object owner=ME count=2
# expect: cannot release un-acquired lock
# expect: False False
# expect: 남의 락: cannot release un-acquired lock
# expect: cannot wait on un-acquired lock
# expect: cannot notify on un-acquired lock
# expect: False False 7
