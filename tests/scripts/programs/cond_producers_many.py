# cpython: no
import threading, collections, time
class BoundedBuffer:
    def __init__(self, cap):
        self.buf = collections.deque(maxlen=cap); self.lock = threading.Lock(); self.not_full = threading.Condition(self.lock); self.not_empty = threading.Condition(self.lock); self.closed = False; self.maxlen = 0
    def put(self, x):
        with self.not_full:
            self.not_full.wait_for(lambda: len(self.buf) < self.buf.maxlen)
            self.buf.append(x); self.maxlen = max(self.maxlen, len(self.buf)); self.not_empty.notify()
    def get(self):
        with self.not_empty:
            while not self.buf:
                if self.closed: return None
                self.not_empty.wait(timeout=.5)
            x = self.buf.popleft(); self.not_full.notify(); return x
    def close(self):
        with self.lock: self.closed = True; self.not_empty.notify_all()
    def __iter__(self): return iter(self.get, None)
bb = BoundedBuffer(3); got = collections.defaultdict(list)
def prod(k):
    for i in range(10): bb.put((k, i))
def cons(name):
    for x in bb: got[name].append(x)
ps = [threading.Thread(target=prod, args=(k,)) for k in 'AB']; cs = [threading.Thread(target=cons, args=(f'c{i}',)) for i in range(3)]
for t in ps + cs: t.start()
for t in ps: t.join()
bb.close(); [t.join() for t in cs]
allx = [x for v in got.values() for x in v]; print(len(allx), sorted(allx)[:2], bb.maxlen <= 3)
per = {k: [i for kk, i in sorted(allx) if kk == k] for k in 'AB'}; print(per['A'] == list(range(10)))
# expect: 20 [('A', 0), ('A', 1)] True
# expect: True
