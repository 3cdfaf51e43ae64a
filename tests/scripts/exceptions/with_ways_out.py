class C:
    def __init__(self, n='c', ret=None): self.n, self.ret = n, ret
    def __enter__(self): print('+', self.n); return self
    def __exit__(self, a, b, c): print('-', self.n, a.__name__ if a else None, b); return self.ret
def f(how):
    for i in range(2):
        with C(i):
            if how == 'ret': return how
            if how == 'break': break
            if how == 'cont': continue
            if how == 'raise': raise ValueError(how)
        print('after')
    return 'end'
for h in ('ret', 'break', 'cont', 'no'): print(f(h))
try: f('raise')
except ValueError as e: print('outer', e)
with C('s', True): raise KeyError('swallowed')
with C('t', 1): raise KeyError('truthy')
try:
    with C('u', 0): raise KeyError('falsy')
except KeyError as e: print(e)
def g():
    with C('g') as c: yield c.n; yield 2
x = g(); print(next(x)); x.close()
x = g(); next(x)
try: x.throw(IndexError('thrown'))
except IndexError as e: print(e)
with C(1), C(2) as y, C(3): print(y.n)
with C('a') as p, C(p.n + 'b') as q: print(q.n)
try:
    with C('o'), C('i'): raise SystemExit(1)
except SystemExit as e: print('exit', e.code)
class NE:
    def __enter__(self): raise RuntimeError('enter fails')
    def __exit__(self, *a): print('never')
try:
    with C('out'), NE(): pass
except RuntimeError as e: print(e)
class XE(C):
    def __exit__(self, *a): raise OSError('exit fails')
try:
    with XE('x'): raise ValueError('body')
except OSError as e: print(e, repr(e.__context__))
with C() as (a.b if False else p.q) if False else C() as z: pass
# expect error: SyntaxError: invalid syntax
