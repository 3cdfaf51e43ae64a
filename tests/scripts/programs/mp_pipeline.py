# cpython: no
import multiprocessing as mp, time, sys, os, collections
class Stage(mp.Process):
    def __init__(self, fn, inq, outq, **kw): super().__init__(**kw); self.fn, self.inq, self.outq = fn, inq, outq
    def run(self):
        for item in iter(self.inq.get, 'STOP'): self.outq.put(self.fn(item))
        self.outq.put('STOP')
def double(x): return x * 2
def stringify(x): return f"<{x}>"
def calculate(func, args): return '%s says that %s%s = %s' % (mp.current_process().name, func.__name__, args, func(*args))
def mul(a, b): time.sleep(0.01); return a * b
def plus(a, b): return a + b
def worker(input, output):
    for func, args in iter(input.get, 'STOP'): output.put(calculate(func, args))
if __name__ == '__main__':
    mp.freeze_support()
    q1, q2, q3 = mp.Queue(), mp.Queue(), mp.Queue()
    st = [Stage(double, q1, q2, name='두배'), Stage(stringify, q2, q3, daemon=True)]
    for s in st: s.start()
    for i in range(5): q1.put(i)
    q1.put('STOP'); print(list(iter(q3.get, 'STOP')))
    for s in st: s.join()
    t, d = mp.Queue(), mp.Queue()
    T1 = [(mul, (i, 7)) for i in range(4)]; T2 = [(plus, (i, 8)) for i in range(3)]
    for x in T1 + T2: t.put(x)
    for i in range(2): mp.Process(target=worker, args=(t, d)).start()
    print('Unordered results:'); res = [d.get() for _ in T1 + T2]
    print(sorted(r.split('that ')[1] for r in res), {r.split()[0].split('-')[0] for r in res})
    for i in range(2): t.put('STOP')
# expect: ['<0>', '<2>', '<4>', '<6>', '<8>']
# expect: Unordered results:
# expect: ['mul(0, 7) = 0', 'mul(1, 7) = 7', 'mul(2, 7) = 14', 'mul(3, 7) = 21', 'plus(0, 8) = 8', 'plus(1, 8) = 9', 'plus(2, 8) = 10'] {'Process'}
