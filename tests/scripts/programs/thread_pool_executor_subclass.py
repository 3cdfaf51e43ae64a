# cpython: no
from concurrent.futures import ThreadPoolExecutor, Future, Executor
import threading, time, traceback, sys, functools
class BoundedExecutor(ThreadPoolExecutor):
    def __init__(self, bound, *a, **k): super().__init__(*a, **k); self._sem = threading.BoundedSemaphore(bound)
    def submit(self, fn, /, *a, **k):
        self._sem.acquire()
        try: f = super().submit(fn, *a, **k)
        except: self._sem.release(); raise
        f.add_done_callback(lambda _: self._sem.release()); return f
class Traced(ThreadPoolExecutor):
    def submit(self, fn, *a, **k): return super().submit(self._wrap, fn, *a, **k)
    def _wrap(self, fn, *a, **k):
        try: return fn(*a, **k)
        except Exception: raise sys.exc_info()[0](traceback.format_exc().splitlines()[-1])
class Sync(Executor):
    def submit(self, fn, *a, **k):
        f = Future()
        try: f.set_result(fn(*a, **k))
        except Exception as e: f.set_exception(e)
        return f
with BoundedExecutor(2, 4) as ex: print(list(ex.map(lambda x: x + 1, range(5))))
with Traced(1) as ex:
    try: ex.submit(int, 'q').result()
    except ValueError as e: print(e)
with Sync() as ex: print(list(ex.map(abs, [-1, 2])), ex.submit(lambda: 1 / 0).exception())
f = Future(); print(f.set_running_or_notify_cancel(), f.running(), f.cancel()); f.set_exception(KeyError('k')); print(repr(f.exception()), f.done())
f = Future(); f.cancel(); print(f.set_running_or_notify_cancel(), f.cancelled())
try: Future().result(timeout=.01)
except TimeoutError: print('timeout')
r = []; f = Future(); [f.add_done_callback(lambda f, i=i: r.append(i)) for i in range(3)]; f.set_result(0); f.add_done_callback(lambda f: r.append('late')); print(r)
# expect: [1, 2, 3, 4, 5]
# expect: ValueError: invalid literal for int() with base 10: 'q'
# expect: [1, 2] division by zero
# expect: True True False
# expect: KeyError('k') True
# expect: False True
# expect: timeout
# expect: [0, 1, 2, 'late']
