# cpython: no
# warn: lock-order
# Both orders, but under an outer lock; one thread alone; tries; a condition's lock given up and taken back: no warning.
import threading

gate, a, b = threading.Lock(), threading.RLock(), threading.Lock()
condition = threading.Condition()


def one():
    with gate:
        with a, a:
            with b:
                pass


def other():
    with gate:
        with b:
            with a:
                pass


def trying():
    with b:
        if a.acquire(False):
            a.release()


def waiting():
    with condition:
        condition.wait(0.001)


for function in (one, other, trying, waiting):
    thread = threading.Thread(target=function)
    thread.start()
    thread.join()
c, d = threading.Lock(), threading.Lock()
with c, d:
    pass
with d, c:
    pass
print('done')       # expect: done
