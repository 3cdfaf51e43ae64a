from concurrent import futures
import time

def div(a, b):
    time.sleep(0.1 if b else 0.2)
    return a / b

def done(fut):
    print("callback:", fut.exception() or fut.result())

ex = futures.ThreadPoolExecutor(2)
f1 = ex.submit(div, 10, 4)
f2 = ex.submit(div, 1, 0)
f1.add_done_callback(done)
f2.add_done_callback(done)
print(f1.running(), f1.done(), f1.cancelled())
finished, pending = futures.wait([f1, f2], timeout=5, return_when=futures.ALL_COMPLETED)
print(len(finished), len(pending))
slow = [ex.submit(time.sleep, 1) for _ in range(4)]
try:
    slow[0].result(timeout=0.2)
except futures.TimeoutError:
    print("too slow")
print([f.cancel() for f in slow])
done_set = futures.wait(slow, return_when=futures.FIRST_COMPLETED).done
print(sum(f.cancelled() for f in done_set))
try:
    f2.result()
except ZeroDivisionError as e:
    print("error:", e)
ex.shutdown(wait=True)
try:
    ex.submit(div, 1, 2)
except RuntimeError as e:
    print(e)
print(list(futures.ThreadPoolExecutor(4).map(pow, [2, 3, 4], [5, 2, 1])))
# expect: True False False
# expect: callback: 2.5
# expect: callback: division by zero
# expect: 2 0
# expect: too slow
# expect: [False, False, True, True]
# expect: 2
# expect: error: division by zero
# expect: cannot schedule new futures after shutdown
# expect: [32, 9, 4]
# cpython: no
