# 코루틴 기반 라운드 로빈 스케줄러
from collections import deque
import heapq, time, types
class Task:
    tid = 0
    def __init__(self, target): Task.tid += 1; self.tid = Task.tid; self.target = target; self.sendval = None
    def run(self): return self.target.send(self.sendval)
class SystemCall: pass
class GetTid(SystemCall):
    def handle(self): self.task.sendval = self.task.tid; self.sched.schedule(self.task)
class NewTask(SystemCall):
    def __init__(self, target): self.target = target
    def handle(self): self.task.sendval = self.sched.new(self.target); self.sched.schedule(self.task)
class KillTask(SystemCall):
    def __init__(self, tid): self.tid = tid
    def handle(self):
        t = self.sched.taskmap.get(self.tid, None)
        if t: t.target.close(); self.task.sendval = True
        else: self.task.sendval = False
        self.sched.schedule(self.task)
class Scheduler:
    def __init__(self): self.ready = deque(); self.taskmap = {}
    def new(self, target): t = Task(target); self.taskmap[t.tid] = t; self.schedule(t); return t.tid
    def schedule(self, t): self.ready.append(t)
    def exit(self, t): print("Task %d terminated" % t.tid); del self.taskmap[t.tid]
    def mainloop(self):
        while self.taskmap:
            task = self.ready.popleft()
            try:
                result = task.run()
                if isinstance(result, SystemCall): result.task, result.sched = task, self; result.handle(); continue
            except StopIteration: self.exit(task); continue
            self.schedule(task)
def foo(n):
    mytid = yield GetTid()
    try:
        for i in range(n): print("I'm foo", mytid); yield
    finally: print('cleanup', mytid)
def main():
    child = yield NewTask(foo(99))
    for i in range(3): yield
    print((yield KillTask(child)), (yield KillTask(77)))
    print("main done")
s = Scheduler(); s.new(foo(2)); s.new(main()); s.mainloop()
# expect: I'm foo 1
# expect: I'm foo 1
# expect: I'm foo 3
# expect: cleanup 1
# expect: Task 1 terminated
# expect: I'm foo 3
# expect: I'm foo 3
# expect: cleanup 3
# expect: Task 3 terminated
# expect: True False
# expect: main done
# expect: Task 2 terminated
def averager():
    tot = cnt = 0; avg = None
    while True:
        x = yield avg
        if x is None: return (tot, cnt)
        tot += x; cnt += 1; avg = tot / cnt
def deleg(r):
    while True: r.append((yield from averager()))
r = []; g = deleg(r); next(g); print(g.send(10), g.send(20)); g.send(None); g.send(5); g.send(None); print(r, g.gi_running, type(g))
# expect: 10.0 15.0
# expect: [(30, 2), (5, 1)] False <class 'generator'>
try: g.throw(KeyError, 'x')
except KeyError as e: print(repr(e))  # expect: KeyError('x')
