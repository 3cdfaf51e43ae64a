import threading, time, functools, sys
sys.setrecursionlimit(3000)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
def hanoi(n, a='A', b='B', c='C'):
    if n == 0: return 0
    return hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
def ackermann(m, n): return n + 1 if m == 0 else (ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1)))
def queens(n, row=0, cols=0, d1=0, d2=0):
    if row == n: return 1
    c = 0; free = ~(cols | d1 | d2) & ((1 << n) - 1)
    while free: b = free & -free; free ^= b; c += queens(n, row + 1, cols | b, (d1 | b) << 1, (d2 | b) >> 1)
    return c
res = {}
def run(name, f, *a): res[name] = f(*a)
ts = [threading.Thread(target=run, args=x) for x in (('fib', fib, 18), ('hanoi', hanoi, 10), ('ack', ackermann, 2, 5), ('queens', queens, 6))]
for t in ts: t.start()
for t in ts: t.join()
print(res == {'fib': 2584, 'hanoi': 1023, 'ack': 13, 'queens': 4}, sorted(res.items()))
def deep(n): return deep(n + 1)
try: deep(0)
except RecursionError as e: print(e)
t = threading.Thread(target=deep, args=(0,)); threading.excepthook = lambda a: print(a.exc_type.__name__); t.start(); t.join()
# expect: True [('ack', 13), ('fib', 2584), ('hanoi', 1023), ('queens', 4)]
# expect: maximum recursion depth exceeded
# expect: RecursionError
