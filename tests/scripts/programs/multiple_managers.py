from multiprocessing import Manager, Process, Pool
from multiprocessing.managers import SyncManager, BaseManager
import time, signal
class Config:
    def __init__(self): self._d = {'a': 1}
    def set(self, k, v): self._d[k] = v
    def all(self): return dict(self._d)
    def __len__(self): return len(self._d)
    def __contains__(self, k): return k in self._d
class M(SyncManager): pass
M.register('Config', Config, exposed=['set', 'all', '__len__', '__contains__'])
def w(cfg, i, barrier, cond, out):
    cfg.set(f'k{i}', i * i); barrier.wait()
    with cond: out.append(len(cfg.all())); cond.notify_all()
def pf(args): d, k = args; d[k] = k * 2; return k
if __name__ == '__main__':
    m = M(); m.start(); cfg = m.Config(); b = m.Barrier(3); c = m.Condition(); out = m.list()
    ps = [Process(target=w, args=(cfg, i, b, c, out)) for i in range(3)]; [p.start() for p in ps]; [p.join() for p in ps]
    print(sorted(cfg.all().items()), list(out), b.parties)
    d = m.dict(); 
    with Pool(2) as p: print(p.map(pf, [(d, i) for i in range(4)])); print(sorted(d.items()))
    l = m.list([[1], {'x': 1}]); l[0].append(5); print(l[0]); t = l[0]; t.append(5); l[0] = t; print(l[0], len(l), l.count([1, 5]), l.index({'x': 1}))
    for x in l: print(x)
    s = m.Semaphore(1); print(s.acquire(), s.acquire(False)); s.release(); q = m.Queue(2); q.put(1); print(q.full(), q.qsize(), q.get())
    ns = m.Namespace(a=1); ns.b = [1]; ns.b.append(2); print(ns.b, ns.a, hasattr(ns, 'zz')); del ns.a
    try: ns.a
    except AttributeError as e: print(e)
    try: l[10]
    except IndexError as e: print('IndexError', e)
    try: len(cfg), 'a' in cfg; print(cfg.__len__(), cfg.__contains__('a'))
    except TypeError as e: print(e)
    m.shutdown()
    try: d['x'] = 1
    except Exception as e: print(type(e).__name__)
# expect: [('a', 1), ('k0', 0), ('k1', 1), ('k2', 4)] [4, 4, 4] 3
# expect: [0, 1, 2, 3]
# expect: [(0, 0), (1, 2), (2, 4), (3, 6)]
# expect: [1]
# expect: [1, 5] 2 1 1
# expect: [1, 5]
# expect: {'x': 1}
# expect: True False
# expect: False 1 1
# expect: [1] 1 False
# expect: 'Namespace' object has no attribute 'a'
# expect: IndexError list index out of range
# expect: 4 True
# expect: BrokenPipeError
