import concurrent.futures as cf, time, threading, os
from concurrent.futures import ThreadPoolExecutor, ProcessPoolExecutor, as_completed, wait, FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED, Future, CancelledError
def f(x, d=.01):
    time.sleep(d)
    if x < 0: raise ValueError(f"음수 {x}")
    return x ** 2
def initw(p): threading.current_thread().tag = p
def die(): os._exit(1)
def badinit(): pass
if __name__ == "__main__":
    with ThreadPoolExecutor(max_workers=3, thread_name_prefix="작업자") as ex:
        futs = {ex.submit(f, n, n * .05): n for n in (3, 1, 2)}
        for fu in as_completed(futs): print(futs[fu], "->", fu.result())
        fu = ex.submit(f, -5); print(fu.exception(), type(fu.exception()))
        try: fu.result()
        except ValueError as e: print("E", e)
        print(list(ex.map(pow, (2, 3, 4), (5, 2, 3))))
        names = set(ex.map(lambda _: threading.current_thread().name, range(10))); print(all(n.startswith("작업자_") for n in names))
        try: list(ex.map(f, [1, 2], [1, 1], timeout=.1))
        except cf.TimeoutError as e: print("map timeout", repr(e))
        try: ex.submit(f, 1, 2).result(timeout=.05)
        except cf.TimeoutError: print("result timeout")
    try: ex.submit(f, 1)
    except RuntimeError as e: print(e)
    with ThreadPoolExecutor(1) as ex:
        a = ex.submit(time.sleep, .2); b = ex.submit(f, 1); c = ex.submit(f, 2)
        time.sleep(.05)
        print(a.running(), a.cancel(), b.cancel(), b.cancelled(), b.done(), c.running())
        try: b.result()
        except CancelledError as e: print("cancelled", repr(e))
        c.add_done_callback(lambda fu: print("done cb", fu.result(), fu))
        d, nd = wait([a, b, c], timeout=.01); print(len(d), len(nd))
        r = wait([a, c], return_when=FIRST_COMPLETED); print(len(r.done), type(r).__name__)
    ex = ThreadPoolExecutor(2); fs = [ex.submit(time.sleep, .1) for _ in range(5)]; ex.shutdown(wait=True, cancel_futures=True); print(sum(x.cancelled() for x in fs))
    r = None
    with ProcessPoolExecutor(2) as ex:
        print(list(ex.map(f, range(6), chunksize=2))); fu = ex.submit(f, -1)
        e = fu.exception(); print(type(e), e, type(e.__cause__).__name__)
        try: ex.submit(die).result()
        except cf.process.BrokenProcessPool as e: print(type(e).__name__, e)
    x = Future(); print(x.set_running_or_notify_cancel(), x); x.set_result(3)
    try: x.set_result(4)
    except cf.InvalidStateError as e: print(str(e).split(':')[0])
    y = Future(); y.set_exception(KeyError('k')); print(repr(y).split(' state')[1])
    with ThreadPoolExecutor(2, initializer=initw, initargs=("T",)) as ex: print(ex.submit(lambda: threading.current_thread().tag).result())
    try: ThreadPoolExecutor(0)
    except ValueError as e: print(e)
    def outer(): return ex2.submit(f, 2).result()
    with ThreadPoolExecutor() as ex2: print(ex2.submit(outer).result(), ex2._max_workers > 4)

# expect: 1 -> 1
# expect: 2 -> 4
# expect: 3 -> 9
# expect: 음수 -5 <class 'ValueError'>
# expect: E 음수 -5
# expect: [32, 9, 64]
# expect: True
# expect: map timeout TimeoutError()
# expect: result timeout
# expect: cannot schedule new futures after shutdown
# expect: True False True True True False
# expect: cancelled CancelledError()
# expect: 0 3
# expect: 1 DoneAndNotDoneFutures
# expect matches: done cb 4 <Future at 0x[0-9a-f]+ state=finished returned int>
# expect: 3
# expect: [0, 1, 4, 9, 16, 25]
# expect: <class 'ValueError'> 음수 -1 _RemoteTraceback
# expect: BrokenProcessPool A process in the process pool was terminated abruptly while the future was running or pending.
# expect matches: True <Future at 0x[0-9a-f]+ state=running>
# expect: FINISHED
# expect: =finished raised KeyError>
# expect: T
# expect: max_workers must be greater than 0
# expect: 4 True
