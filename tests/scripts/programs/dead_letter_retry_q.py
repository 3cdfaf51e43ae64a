import queue, threading, time
from typing import NamedTuple
class Task(NamedTuple):
    id: int; fn: object; tries: int = 0
class Worker(threading.Thread):
    MAX = 3
    def __init__(self, q, dlq): super().__init__(); self.q, self.dlq, self.done = q, dlq, []
    def run(self):
        while True:
            task = self.q.get()
            try:
                if task is None: break
                self.done.append((task.id, task.fn()))
            except Exception as e:
                if task.tries + 1 < self.MAX: self.q.put(task._replace(tries=task.tries + 1))
                else: self.dlq.put((task.id, repr(e)))
            finally: self.q.task_done()
q, dlq = queue.Queue(), queue.LifoQueue(); n = iter([1, 0, 2])
def flaky(): return 10 // next(n)
tasks = [Task(1, lambda: 'ok'), Task(2, lambda: [][0]), Task(3, flaky), Task(4, flaky)]
for t in tasks: q.put(t)
w = Worker(q, dlq); w.start(); q.join(); q.put(None); w.join(); print(w.done); print(list(iter(lambda: dlq.get_nowait() if not dlq.empty() else None, None)), q.unfinished_tasks, q.qsize()); print(Task(1, None), tasks[0][2])
# expect: [(1, 'ok'), (3, 10), (4, 5)]
# expect: [(2, "IndexError('list index out of range')")] 0 0
# expect: Task(id=1, fn=None, tries=0) 0
