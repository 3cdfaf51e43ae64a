# cpython: no
from threading import Thread
from queue import Queue
import functools
def threaded(f, daemon=False):
    def wrapped_f(q, *args, **kwargs):
        ret = f(*args, **kwargs); q.put(ret)
    @functools.wraps(f)
    def wrap(*args, **kwargs):
        q = Queue(); t = Thread(target=wrapped_f, args=(q,) + args, kwargs=kwargs); t.daemon = daemon; t.start(); t.result_queue = q
        return t
    return wrap
@threaded
def long_task(x):
    "doc"
    import time; x = x + 5; time.sleep(.1); return x
t = long_task(10); print(t.result_queue.get(), long_task.__doc__, long_task.__name__, long_task.__wrapped__(1))
class Promise:
    def __init__(self, fn): self._cbs = []; self._done = False; self._t = Thread(target=self._run, args=(fn,)); self._t.start()
    def _run(self, fn):
        try: self.value, self.err = fn(), None
        except Exception as e: self.value, self.err = None, e
        self._done = True
    def then(self, f):
        def chained():
            self._t.join()
            if self.err: raise self.err
            return f(self.value)
        return Promise(chained)
    def catch(self, f):
        def chained():
            self._t.join(); return f(self.err) if self.err else self.value
        return Promise(chained)
    def wait(self): self._t.join(); return self.value
print(Promise(lambda: 3).then(lambda v: v * 2).then(lambda v: v / 0).catch(lambda e: f'잡음: {e!r}').wait())
print(Promise(lambda: [1]).then(len).catch(str).wait())
# expect: 15 doc long_task 6
# expect: 잡음: ZeroDivisionError('division by zero')
# expect: 1
