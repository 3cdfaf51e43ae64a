# cpython: no
import threading, time, contextlib, random, logging
logging.basicConfig(level=logging.DEBUG, format='(%(threadName)-2s) %(message)s', filename='/tmp/weft_db.log', filemode='w')
class ConnectionPool:
    def __init__(self, n): self.sem = threading.BoundedSemaphore(n); self.free = [f'conn{i}' for i in range(n)]; self.lock = threading.Lock(); self.peak = 0; self.used = 0
    @contextlib.contextmanager
    def get(self, timeout=None):
        if not self.sem.acquire(timeout=timeout): raise TimeoutError('연결 없음')
        with self.lock: c = self.free.pop(); self.used += 1; self.peak = max(self.peak, self.used)
        try: yield c
        finally:
            with self.lock: self.free.append(c); self.used -= 1
            self.sem.release()
p = ConnectionPool(2); errs = []
def q(i):
    try:
        with p.get(timeout=.15 if i > 3 else None) as c: logging.debug('%d uses %s', i, c); time.sleep(.05)
    except TimeoutError as e: errs.append(str(e))
ts = [threading.Thread(target=q, args=(i,)) for i in range(8)]; [t.start() for t in ts]; [t.join() for t in ts]
logging.shutdown(); print(p.peak, sorted(p.free), len(open('/tmp/weft_db.log').readlines()) + len(errs)); import os; os.remove('/tmp/weft_db.log')
try:
    with p.get(), p.get(): 
        with p.get(timeout=.01): pass
except TimeoutError as e: print(e)
# expect: 2 ['conn0', 'conn1'] 8
# expect: 연결 없음
