"""A thread pool by hand with results, priorities and exceptions."""
from threading import Thread, Lock, Condition
import queue
import traceback
import itertools
import time

class Task:
    counter = itertools.count()
    def __init__(self, prio, fn, *args, **kw):
        self.prio = prio
        self.seq = next(Task.counter)
        self.fn, self.args, self.kw = fn, args, kw
        self.result = None
        self.error = None
        self.done = False
        self.cv = Condition()
    def __lt__(self, other):
        return (self.prio, self.seq) < (other.prio, other.seq)
    def __repr__(self):
        return 'Task(%s, %s%r)' % (self.prio, self.fn.__name__, self.args)
    def execute(self):
        try:
            self.result = self.fn(*self.args, **self.kw)
        except Exception as exc:
            self.error = exc
        finally:
            with self.cv:
                self.done = True
                self.cv.notify_all()
    def get(self, timeout=None):
        with self.cv:
            if not self.cv.wait_for(lambda: self.done, timeout):
                raise TimeoutError('no result for %r after %.1fs' % (self, timeout))
        if self.error is not None:
            raise self.error
        return self.result

class Pool:
    def __init__(self, n):
        self.q = queue.PriorityQueue()
        self.workers = [Thread(target=self.loop, daemon=True) for i in range(n)]
    def __enter__(self):
        for w in self.workers: w.start()
        return self
    def __exit__(self, *exc):
        for w in self.workers:
            self.q.put((float('inf'), None))
        for w in self.workers:
            w.join()
        return False
    def loop(self):
        while 1:
            prio, task = self.q.get()
            if task is None: break
            task.execute()
            self.q.task_done()
    def submit(self, fn, *a, prio=5, **k):
        t = Task(prio, fn, *a, **k)
        self.q.put((prio, t))
        return t

def square(x): time.sleep(.01); return x ** 2
def fail(msg): raise LookupError(msg)

with Pool(2) as p:
    ts = [p.submit(square, i, prio=10 - i) for i in range(6)]
    bad = p.submit(fail, 'gone')
    slow = p.submit(time.sleep, 1)
    print([t.get() for t in ts])  # expect: [0, 1, 4, 9, 16, 25]
    try:
        bad.get()
    except LookupError:
        print(traceback.format_exc().strip().split('\n')[-1])  # expect: LookupError: gone
    try:
        slow.get(timeout=0.1)
    except TimeoutError as e:
        print(e)  # expect: no result for Task(5, sleep(1,)) after 0.1s
    print(sorted(ts, reverse=True)[:2])  # expect: [Task(10, square(0,)), Task(9, square(1,))]
print(slow.done, [w.is_alive() for w in p.workers])  # expect: True [False, False]
