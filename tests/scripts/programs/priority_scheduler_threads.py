# cpython: no
import threading, heapq, itertools, time
class PriorityExecutor:
    def __init__(self, n=1): self.h, self.cv, self.c, self.stop = [], threading.Condition(), itertools.count(), False; self.ts = [threading.Thread(target=self.loop, name=f'PE-{i}') for i in range(n)]; [t.start() for t in self.ts]
    def submit(self, prio, fn, *a):
        with self.cv: heapq.heappush(self.h, (prio, next(self.c), fn, a)); self.cv.notify()
    def loop(self):
        while True:
            with self.cv:
                while not self.h and not self.stop: self.cv.wait()
                if not self.h: return
                prio, _, fn, a = heapq.heappop(self.h)
            fn(*a)
    def __enter__(self): return self
    def __exit__(self, *e):
        with self.cv: self.stop = True; self.cv.notify_all()
        for t in self.ts: t.join()
gate = threading.Event(); order = []
with PriorityExecutor() as pe:
    pe.submit(0, gate.wait); time.sleep(.02)
    for p, n in ((5, '낮음'), (1, '높음'), (3, '중간'), (1, '높음2')): pe.submit(p, order.append, n)
    gate.set()
print(order)
def aging(procs, step=1):
    t, out = 0, []; waiting = {p: pr for p, pr, _ in procs}; burst = {p: b for p, _, b in procs}
    while waiting:
        p = min(waiting, key=lambda k: (waiting[k], k)); out.append(f'{p}[{t}-{t + burst[p]}]'); t += burst[p]; del waiting[p]
        waiting = {k: max(0, v - step) for k, v in waiting.items()}
    return ' '.join(out)
print(aging([('P1', 3, 4), ('P2', 1, 3), ('P3', 4, 2), ('P4', 2, 1)]))
# expect: ['높음', '높음2', '중간', '낮음']
# expect: P2[0-3] P4[3-4] P1[4-8] P3[8-10]
