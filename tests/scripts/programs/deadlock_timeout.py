# cpython: no
import threading, time
a, b = threading.Lock(), threading.Lock()
log = []
def one():
    with a:
        time.sleep(.05)
        if b.acquire(timeout=.2):
            log.append("one got both"); b.release()
        else: log.append("one timeout")
def two():
    with b:
        time.sleep(.05)
        got = a.acquire(timeout=.4)
        log.append("two " + ("got" if got else "timeout"))
        if got: a.release()
t1 = threading.Thread(target=one); t2 = threading.Thread(target=two)
t1.start(); t2.start(); t1.join(); t2.join()
print(log)
class Graph:
    def __init__(self): self.e = {}
    def add(self, u, v): self.e.setdefault(u, set()).add(v)
    def cycle(self):
        WHITE, GREY, BLACK = range(3)
        color = {}; stack = []
        def dfs(u):
            color[u] = GREY; stack.append(u)
            for v in sorted(self.e.get(u, ())):
                if color.get(v, WHITE) == GREY: return stack[stack.index(v):] + [v]
                if color.get(v, WHITE) == WHITE and (r := dfs(v)): return r
            color[u] = BLACK; stack.pop()
        for u in sorted(self.e):
            if color.get(u, WHITE) == WHITE:
                if (r := dfs(u)): return r
g = Graph()
for u, v in ['T1 L1'.split(), ('L1', 'T2'), ('T2', 'L2'), ('L2', 'T1'), ('T3', 'L1')]: g.add(u, v)
print(' -> '.join(g.cycle()))
try: a.release()
except RuntimeError as e: print(e)
print(a.locked(), a.acquire(False), a.acquire(blocking=False), a.locked())
try: a.acquire(False, 1)
except ValueError as e: print(e)
# expect: ['one timeout', 'two got']
# expect: L1 -> T2 -> L2 -> T1 -> L1
# expect: release unlocked lock
# expect: False True False True
# expect: can't specify a timeout for a non-blocking call
