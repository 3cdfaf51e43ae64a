# cpython: no
from multiprocessing.managers import BaseManager, NamespaceProxy, SyncManager
from multiprocessing import Process, Lock
import threading, queue, time
class Counter:
    def __init__(self, start=0): self.n = start; self._lock = threading.Lock()
    def inc(self, by=1):
        with self._lock: self.n += by
        return self.n
    def get(self): return self.n
    def fail(self): raise ValueError("원격 오류")
class MyManager(BaseManager): pass
MyManager.register('Counter', Counter)
class QM(BaseManager): pass
_q = queue.Queue()
QM.register('get_q', callable=lambda: _q)
def work(c):
    for _ in range(10): c.inc()
def remote(addr):
    class C(BaseManager): pass
    C.register('get_q')
    m = C(address=addr, authkey=b'abc'); m.connect(); m.get_q().put("원격에서")
if __name__ == '__main__':
    with MyManager() as m:
        c = m.Counter(5)
        ps = [Process(target=work, args=(c,)) for _ in range(3)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(c.get(), c.inc(100), type(c).__name__)
        try: c.fail()
        except ValueError as e: print("잡음", e)
        try: c.n
        except AttributeError as e: print(str(e)[:40])
    m = QM(address=('127.0.0.1', 50021), authkey=b'abc'); m.start()
    p = Process(target=remote, args=(('127.0.0.1', 50021),)); p.start(); p.join()
    print(m.get_q().get(timeout=3), m.address); m.shutdown()
# expect: 35 135 AutoProxy[Counter]
# expect: 잡음 원격 오류
# expect: 'AutoProxy[Counter]' object has no attri
# expect: 원격에서 ('127.0.0.1', 50021)
