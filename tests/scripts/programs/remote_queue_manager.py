from multiprocessing.managers import BaseManager
from multiprocessing import Process, Queue as MPQueue
import queue, threading, time, sys
task_q, result_q = queue.Queue(), queue.Queue()
class QueueManager(BaseManager): pass
def get_task(): return task_q
def get_result(): return result_q
def remote_worker(port):
    class WorkerManager(BaseManager): pass
    WorkerManager.register('get_task'); WorkerManager.register('get_result')
    m = WorkerManager(address=('127.0.0.1', port), authkey=b'abc'); m.connect(); t, r = m.get_task(), m.get_result()
    while True:
        try: n = t.get(timeout=.5)
        except queue.Empty: break
        r.put((n, n * n))
if __name__ == '__main__':
    QueueManager.register('get_task', callable=get_task); QueueManager.register('get_result', callable=get_result)
    m = QueueManager(address=('127.0.0.1', 0), authkey=b'abc'); s = m.get_server(); print(type(s).__name__, s.address[0]); threading.Thread(target=s.serve_forever, daemon=True).start()
    for i in range(6): task_q.put(i)
    ps = [Process(target=remote_worker, args=(s.address[1],)) for _ in range(2)]; [p.start() for p in ps]; print(sorted(result_q.get(timeout=5) for _ in range(6))); [p.join() for p in ps]; print([p.exitcode for p in ps])
    class Bad(BaseManager): pass
    b = Bad(address=s.address, authkey=b'wrong')
    try: b.connect()
    except Exception as e: print(type(e).__name__, e)
    class Shared:
        def __init__(self): self.d = {}; self.l = threading.Lock()
        def add(self, k): 
            with self.l: self.d[k] = self.d.get(k, 0) + 1
        def get(self): return dict(self.d)
    class SM(BaseManager): pass
    SM.register('Shared', Shared)
    with SM() as sm:
        sh = sm.Shared(); ps = [Process(target=sh.add, args=(k,)) for k in 'aab']; [p.start() for p in ps]; [p.join() for p in ps]; print(sh.get(), type(sh).__name__, sm.address is not None)
        try: sh.nope()
        except AttributeError as e: print(e)
    try: sm.Shared()
    except Exception as e: print(type(e).__name__)

# expect: Server 127.0.0.1
# expect: [(0, 0), (1, 1), (2, 4), (3, 9), (4, 16), (5, 25)]
# expect: [0, 0]
# expect: AuthenticationError digest sent was rejected
# expect: {'a': 2, 'b': 1} AutoProxy[Shared] True
# expect: 'AutoProxy[Shared]' object has no attribute 'nope'
# expect: AssertionError
