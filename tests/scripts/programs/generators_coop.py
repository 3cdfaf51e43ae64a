from collections import deque
import time, heapq, types
class Task:
    tid = 0
    def __init__(self, target): Task.tid += 1; self.tid = Task.tid; self.target = target; self.sendval = None
    def run(self): return self.target.send(self.sendval)
class SystemCall:
    def handle(self): pass
class GetTid(SystemCall):
    def handle(self): self.task.sendval = self.task.tid; self.sched.schedule(self.task)
class NewTask(SystemCall):
    def __init__(self, t): self.target = t
    def handle(self): self.task.sendval = self.sched.new(self.target); self.sched.schedule(self.task)
class WaitTask(SystemCall):
    def __init__(self, tid): self.tid = tid
    def handle(self):
        r = self.sched.waitforexit(self.task, self.tid); self.task.sendval = r
        if not r: self.sched.schedule(self.task)
class Scheduler:
    def __init__(self): self.ready = deque(); self.taskmap = {}; self.waiting = {}
    def new(self, t): n = Task(t); self.taskmap[n.tid] = n; self.schedule(n); return n.tid
    def schedule(self, t): self.ready.append(t)
    def exit(self, t):
        print("Task %d terminated" % t.tid); del self.taskmap[t.tid]
        for w in self.waiting.pop(t.tid, []): self.schedule(w)
    def waitforexit(self, t, wid):
        if wid in self.taskmap: self.waiting.setdefault(wid, []).append(t); return True
        return False
    def mainloop(self):
        while self.taskmap:
            t = self.ready.popleft()
            try:
                r = t.run()
                if isinstance(r, SystemCall): r.task = t; r.sched = self; r.handle(); continue
            except StopIteration: self.exit(t); continue
            self.schedule(t)
def foo():
    for i in range(3): print("I'm foo", (yield GetTid())); yield
def main():
    child = yield NewTask(foo()); print("Waiting for child", child)
    yield WaitTask(child); print("Child done")
s = Scheduler(); s.new(main()); s.mainloop()
def sub():
    x = yield 1; print('got', x); y = yield from inner(); return y
def inner():
    try: yield 2
    except ValueError as e: print("주입", e); return 99
def outer(): r = yield from sub(); print("r =", r)
g = outer(); print(next(g), g.send('s'))
try: g.throw(ValueError("여기"))
except StopIteration as e: print("stop", e.value)
print(isinstance(g, types.GeneratorType), g.gi_frame)
# expect: Waiting for child 2
# expect: I'm foo 2
# expect: I'm foo 2
# expect: I'm foo 2
# expect: Task 2 terminated
# expect: Child done
# expect: Task 1 terminated
# expect: got s
# expect: 1 2
# expect: 주입 여기
# expect: r = 99
# expect: stop None
# expect: True None
