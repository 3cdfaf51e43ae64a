from concurrent.futures import ThreadPoolExecutor, Future, as_completed, wait, FIRST_COMPLETED, FIRST_EXCEPTION, CancelledError, TimeoutError
import concurrent.futures, threading, time
def name():
    time.sleep(0.05)
    return threading.current_thread().name
def fail():
    raise ValueError("bad")
with ThreadPoolExecutor(2) as pool:
    print(sorted({f.result() for f in [pool.submit(name) for _ in range(6)]}))  # expect: ['ThreadPoolExecutor-0_0', 'ThreadPoolExecutor-0_1']
    print(list(pool.map(lambda a, b: a * b, range(5), range(1, 6))))  # expect: [0, 2, 6, 12, 20]
with ThreadPoolExecutor(max_workers=4) as pool:
    for _ in range(3):
        print(pool.submit(name).result())       # an idle thread is taken again
        # expect: ThreadPoolExecutor-1_0
        # expect: ThreadPoolExecutor-1_0
        # expect: ThreadPoolExecutor-1_0
pool = ThreadPoolExecutor(1, "own")
slow, waiting = pool.submit(time.sleep, 0.2), pool.submit(name)
time.sleep(0.1)
print(slow.running(), waiting.running(), waiting.cancel(), waiting.cancelled(), slow.cancel(), waiting.done())  # expect: True False True True False True
try:
    waiting.result()
except CancelledError as error:
    print(type(error), error)  # expect: <class 'concurrent.futures._base.CancelledError'>
try:
    slow.result(timeout=0.01)
except TimeoutError as error:
    print(type(error), error)  # expect: <class 'TimeoutError'>
f = pool.submit(fail)
print(repr(f.exception()), f.exception() is f.exception())  # expect: ValueError('bad') True
f.add_done_callback(lambda future: print("callback", future.done()))  # expect: callback True
try:
    f.result()
except ValueError as error:
    print("raised", error)  # expect: raised bad
pool.shutdown()
try:
    pool.submit(name)
except RuntimeError as error:
    print(error)  # expect: cannot schedule new futures after shutdown
with ThreadPoolExecutor(3) as pool:
    fs = [pool.submit(time.sleep, t) for t in (0.3, 0.1, 0.2)]
    print([fs.index(f) for f in as_completed(fs)])  # expect: [1, 2, 0]
    fs = [pool.submit(time.sleep, 0.1), pool.submit(time.sleep, 0.4)]
    done, not_done = wait(fs, return_when=FIRST_COMPLETED)
    print(len(done), len(not_done), len(wait(fs).done), len(wait(fs, timeout=0).not_done))  # expect: 1 1 2 0
    fs = [pool.submit(fail), pool.submit(time.sleep, 0.3)]
    print(len(wait(fs, return_when=FIRST_EXCEPTION).done))  # expect: 1
    try:
        for f in as_completed([pool.submit(time.sleep, 0.3)], timeout=0.1):
            pass
    except TimeoutError as error:
        print(error)  # expect: 1 (of 1) futures unfinished
    try:
        list(pool.map(time.sleep, [0.3], timeout=0.1))
    except TimeoutError as error:
        print("map", error)  # expect: map
    results = pool.map(lambda x: 1 // x, [1, 0, 2])
    print(next(results))  # expect: 1
    try:
        next(results)
    except ZeroDivisionError as error:
        print(error)  # expect: integer division or modulo by zero
pool = ThreadPoolExecutor(1)
fs = [pool.submit(time.sleep, 0.1) for _ in range(3)]
time.sleep(0.05)
pool.shutdown(wait=False, cancel_futures=True)
print([f.cancelled() for f in fs])  # expect: [False, True, True]
for bad in (lambda: ThreadPoolExecutor(0), lambda: ThreadPoolExecutor(initializer=5)):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(error)
        # expect: max_workers must be greater than 0
        # expect: initializer must be a callable
f = Future()
f.set_running_or_notify_cancel()
f.set_result(5)
print(f.result(), f.done(), str(f).split(" state=")[1])  # expect: 5 True finished returned int>
try:
    f.set_result(6)
except concurrent.futures.InvalidStateError as error:
    print(type(error).__name__)  # expect: InvalidStateError
local = threading.local()
def prepare(value):
    local.value = value
with ThreadPoolExecutor(2, initializer=prepare, initargs=("ready",)) as pool:
    print(pool.submit(lambda: local.value).result())  # expect: ready
