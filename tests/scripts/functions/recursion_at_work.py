import sys
from functools import lru_cache, wraps
def memo(f):
    c = {}
    @wraps(f)
    def w(*a):
        if a not in c: c[a] = f(*a)
        return c[a]
    w.cache = c
    return w
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), len(fib.cache), fib.__name__)  # expect: 1548008755920 61 fib
def ack(m, n): return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))
print(ack(2, 3))  # expect: 9
def hanoi(n, a='A', b='B', c='C'):
    if n == 0: return 0
    return hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
print(hanoi(7))  # expect: 127
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
print(deep(800))  # expect: 800
try: deep(10 ** 6)
except RecursionError as e: print('RecursionError', str(e)[:32])  # expect: RecursionError maximum recursion depth exceeded
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(100), odd(7))  # expect: True True
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
print(Y(lambda r: lambda n: 1 if n < 2 else n * r(n - 1))(10))  # expect: 3628800
def subsets(s): return [[]] if not s else (lambda r: r + [[s[0]] + x for x in r])(subsets(s[1:]))
print(subsets([1, 2, 3]))  # expect: [[], [3], [2], [2, 3], [1], [1, 3], [1, 2], [1, 2, 3]]
def comb(s, k): return [''] if k == 0 else [] if not s else [s[0] + c for c in comb(s[1:], k - 1)] + comb(s[1:], k)
print(comb('abcd', 2))  # expect: ['ab', 'ac', 'ad', 'bc', 'bd', 'cd']
class Node:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
    def insert(self, v):
        side = 'l' if v < self.v else 'r'
        c = getattr(self, side)
        if c: c.insert(v)
        else: setattr(self, side, Node(v))
    def depth(self): return 1 + max((c.depth() for c in (self.l, self.r) if c), default=0)
t = Node(5); [t.insert(x) for x in (3, 8, 1, 4, 9)]; print(list(t), t.depth(), 4 in t, sum(t))  # expect: [1, 3, 4, 5, 8, 9] 3 True 30
def rep(o): return f'[{", ".join(map(rep, o))}]' if isinstance(o, list) else repr(o)
print(rep([1, [2, ['x']]])); a = []; a.append(a); print(a); d = {}; d['d'] = d; print(d); s = [1]; s.append((s, {'k': s})); print(s)
# expect: [1, [2, ['x']]]
# expect: [[...]]
# expect: {'d': {...}}
# expect: [1, ([...], {'k': [...]})]
class R:
    def __repr__(self): return f'R({self.x})'
r = R(); r.x = [r]
try: repr(r)
except RecursionError: print('RE')
