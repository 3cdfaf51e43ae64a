# cpython: no
from multiprocessing import Pool, cpu_count, TimeoutError, current_process
import itertools, functools, time, os, signal
def f(x): return x ** 2
def g(a, b, c=0): return a * 100 + b * 10 + c
def slow(x): time.sleep(x); return x
def who(_): return current_process().name
def noop(): signal.signal(signal.SIGINT, signal.SIG_IGN)
class Calc:
    def __init__(self, k): self.k = k
    def times(self, x): return self.k * x
    @staticmethod
    def st(x): return -x
    def run(self):
        with Pool(2) as p: return p.map(self.times, range(4)), p.map(Calc.st, [1])
if __name__ == '__main__':
    with Pool(3, noop) as p:
        print(p.map(functools.partial(g, 1, c=5), range(3)))
        print(p.starmap(g, zip(range(3), itertools.repeat(4))), p.starmap_async(g, [(1, 2, 3)]).get())
        print([r.get() for r in [p.apply_async(f, (i,)) for i in range(5)]])
        multiple = [p.apply_async(slow, (t,)) for t in (.2, .1)]; 
        for r in multiple: print(r.get(timeout=2), end=' ')
        print(); it = p.imap(slow, [.3, .01]); 
        try: it.next(timeout=.05)
        except TimeoutError: print('imap timeout')
        print(it.next(), it.next())
        try: it.next()
        except StopIteration: print('stop')
        print({n.split('-')[0] for n in p.map(who, range(6))})
        for i, v in enumerate(p.imap_unordered(f, range(3), chunksize=2)): pass
        print(p.map(f, []), p.map(sum, [[1, 2], (3,)]), p.map(len, {'a': 1, 'bb': 2}))
    print(Calc(3).run())
    p = Pool(1)
    try: p.map(lambda x: x, [1])
    except Exception as e: print(type(e).__name__, str(e)[:20])
    p.terminate(); p.join()
    out = []
    with Pool(2) as p:
        rs = [p.apply_async(f, (i,), callback=out.append) for i in range(4)]; p.close(); p.join()
    print(sorted(out)); print(p)if 0 else print(type(p).__name__)
    def local(x): return x
    with Pool(1) as p:
        try: p.map(local, [1, 2])
        except AttributeError as e: print(e)
# expect: [105, 115, 125]
# expect: [40, 140, 240] [123]
# expect: [0, 1, 4, 9, 16]
# expect: 0.2 0.1
# expect: imap timeout
# expect: 0.3 0.01
# expect: stop
# expect: {'ForkPoolWorker'}
# expect: [] [3, 3] [1, 2]
# expect: ([0, 3, 6, 9], [-1])
# expect: PicklingError Can't pickle <functi
# expect: [0, 1, 4, 9]
# expect: Pool
