# cpython: no
from contextlib import contextmanager, ExitStack, suppress, closing, redirect_stdout, nullcontext
import threading, io, time
_local = threading.local()
@contextmanager
def acquire(*locks):
    locks = sorted(locks, key=lambda x: id(x))
    acquired = getattr(_local, 'acquired', [])
    if acquired and max(id(lock) for lock in acquired) >= id(locks[0]):
        raise RuntimeError('Lock Order Violation')
    acquired.extend(locks)
    _local.acquired = acquired
    try:
        for lock in locks: lock.acquire()
        yield
    finally:
        for lock in reversed(locks): lock.release()
        del acquired[-len(locks):]
x = threading.Lock(); y = threading.Lock(); n = [0]
def t1():
    for _ in range(100):
        with acquire(x, y): n[0] += 1
def t2():
    for _ in range(100):
        with acquire(y, x): n[0] += 1
a = threading.Thread(target=t1); b = threading.Thread(target=t2); a.start(); b.start(); a.join(); b.join()
print(n)
lo, hi = sorted((x, y), key=id)
try:
    with acquire(hi):
        with acquire(lo): pass
except RuntimeError as e: print(e)
with ExitStack() as st:
    for l in (x, y): st.enter_context(l)
    st.callback(print, "콜백"); print(x.locked())
print(x.locked())
buf = io.StringIO()
with redirect_stdout(buf): print("숨김")
print(repr(buf.getvalue()))
with suppress(ZeroDivisionError): 1 / 0
@contextmanager
def timer(label):
    s = time.perf_counter()
    try: yield s
    finally: print(f"{label}: {time.perf_counter() - s:.1f}s")
with timer("잠"): time.sleep(.3)
with nullcontext(3) as v: print(v)
# expect: [200]
# expect: Lock Order Violation
# expect: True
# expect: 콜백
# expect: False
# expect: '숨김\n'
# expect: 잠: 0.3s
# expect: 3
