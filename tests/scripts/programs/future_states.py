# cpython: no
import concurrent.futures as cf, threading, time
def run(t, v):
    time.sleep(t); return v
ex = cf.ThreadPoolExecutor(max_workers=1)
f1, f2 = ex.submit(run, .1, 'a'), ex.submit(run, .1, 'b')
time.sleep(.02)
print(f1.running(), f1.done(), f2.running(), f2.done())
import re
st = lambda f: re.sub(r'at 0x\w+ ', '', str(f))
print(st(f1), st(f2))
f2.cancel(); print(st(f2)); f1.result(); print(st(f1))
f3 = ex.submit(lambda: 1 / 0); cf.wait([f3]); print(st(f3))
done, nd = cf.wait([f1, f2, f3]); print(len(done), len(nd))
print([type(f.exception()).__name__ if not f.cancelled() else 'cancelled' for f in (f1, f2, f3)])
r = cf.wait([]); print(r)
print(list(cf.as_completed([])), ex._max_workers, ex._work_queue.qsize())
try: list(cf.as_completed([ex.submit(run, .5, 1)], timeout=.05))
except cf.TimeoutError as e: print(e)
ex.shutdown(wait=False, cancel_futures=True)
lock = threading.Lock(); order = []
def job(i):
    with lock: order.append(i)
with cf.ThreadPoolExecutor(1) as ex:
    for i in range(5): ex.submit(job, i)
print(order)
try:
    with cf.ThreadPoolExecutor(2) as ex: ex.submit(run, .01, 1); raise KeyError('안쪽')
except KeyError as e: print('밖', e)
print(cf.FIRST_COMPLETED, cf.ALL_COMPLETED, cf.Future()._state, issubclass(cf.CancelledError, Exception), cf.TimeoutError is TimeoutError)
fs = {}
with cf.ThreadPoolExecutor(3) as ex:
    def spawn(n): return n if n == 0 else ex.submit(spawn, n - 1)
    f = ex.submit(spawn, 2)
    while isinstance(f, cf.Future): f = f.result()
    print(f)
# expect: True False False False
# expect: <Future state=running> <Future state=pending>
# expect: <Future state=cancelled>
# expect: <Future state=finished returned str>
# expect: <Future state=finished raised ZeroDivisionError>
# expect: 3 0
# expect: ['NoneType', 'cancelled', 'ZeroDivisionError']
# expect: DoneAndNotDoneFutures(done=set(), not_done=set())
# expect: [] 1 0
# expect: 1 (of 1) futures unfinished
# expect: [0, 1, 2, 3, 4]
# expect: 밖 '안쪽'
# expect: FIRST_COMPLETED ALL_COMPLETED PENDING True True
# expect: 0
