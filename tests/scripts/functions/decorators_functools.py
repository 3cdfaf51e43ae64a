import functools
def repeat(n):
    def deco(f):
        @functools.wraps(f)
        def w(*a, **k): return [f(*a, **k) for _ in range(n)]
        return w
    return deco
@repeat(2)
def hi(x: int) -> str:
    "doc"
    return f'hi {x}'
print(hi(1), hi.__name__, hi.__doc__, hi.__annotations__, hi.__wrapped__(2), hi.__module__)
# expect: ['hi 1', 'hi 1'] hi doc {'x': <class 'int'>, 'return': <class 'str'>} hi 2 __main__
class Deco:
    def __init__(self, f): functools.update_wrapper(self, f); self.f = f; self.n = 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
@Deco
def sq(x): return x * x
print(sq(3), sq.n, sq.__name__)  # expect: 9 1 sq
p = functools.partial(int, base=2); print(p('101'), p.func, p.args, p.keywords, p)
# expect: 5 <class 'int'> () {'base': 2} functools.partial(<class 'int'>, base=2)
pp = functools.partial(functools.partial(print, 1), 2, sep='-'); pp(3); print(pp.args)
# expect: 1-2-3
# expect: (1, 2)
@functools.lru_cache(maxsize=2)
def c(x): print('compute', x); return x
c(1); c(2); c(1); c(3); c(2); print(c.cache_info(), c.cache_parameters()); c.cache_clear(); print(c.cache_info())
# expect: compute 1
# expect: compute 2
# expect: compute 3
# expect: compute 2
# expect: CacheInfo(hits=1, misses=4, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False}
# expect: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0)
@functools.cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), fib.cache_info())  # expect: 12586269025 CacheInfo(hits=48, misses=51, maxsize=None, currsize=51)
try: c([])
except TypeError as e: print(e)  # expect: unhashable type: 'list'
class A:
    @functools.cached_property
    def v(self): print('once'); return 5
a = A(); print(a.v, a.v, a.__dict__); del a.v; print(a.v)
# expect: once
# expect: 5 5 {'v': 5}
# expect: once
# expect: 5
@functools.singledispatch
def show(x): return 'object'
@show.register
def _(x: int): return 'int'
@show.register(list)
def _(x): return 'list'
show.register(str, lambda x: 'str')
print(show(1), show(True), show([]), show('s'), show(1.5), show.dispatch(bool)(1), sorted(t.__name__ for t in show.registry))
# expect: int int list str object int ['int', 'list', 'object', 'str']
@functools.total_ordering
class T:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2))  # expect: True True False
try:
    @functools.total_ordering
    class U: pass
except ValueError as e: print(e)  # expect: must define at least one ordering operation: < > <= >=
print(functools.reduce(lambda a, b: a * b, [1, 2, 3, 4]), functools.reduce(max, [], 'init'))  # expect: 24 init
try: functools.reduce(max, [])
except TypeError as e: print(e)  # expect: reduce() of empty iterable with no initial value
k = functools.cmp_to_key(lambda a, b: b - a); print(sorted([1, 3, 2], key=k), k(1) < k(2))  # expect: [3, 2, 1] False
class M:
    @functools.partialmethod
    def bad(self): pass
    def base(self, *a): return a
    pm = functools.partialmethod(base, 1, 2)
    @functools.singledispatchmethod
    def sd(self, x): return 'o'
    @sd.register
    def _(self, x: str): return 's'
print(M().pm(3), M().sd('a'), M().sd(1))  # expect: (1, 2, 3) s o
