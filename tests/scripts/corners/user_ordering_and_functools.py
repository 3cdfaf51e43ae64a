class A:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return isinstance(o, A) and s.v == o.v
    def __lt__(s, o): return s.v < o.v
    def __hash__(s): return hash(s.v)
    def __repr__(s): return f'A{s.v}'
l = [A(3), A(1), A(2)]
print(sorted(l), min(l), max(l), A(1) in l, l.index(A(2)), l.count(A(3)), {A(1): 'x'}[A(1)], {A(1), A(1)}, A(1) != A(2), A(2) > A(1), [A(1)] == [A(1)], (A(1),) < (A(2),), l.remove(A(3)), l, A(1) == 1, 1 == A(1), dict.fromkeys([A(1), A(1)]), A(1) in {A(1): 0}, {A(1)} == {A(1)}, {A(1)} & {A(1), A(2)}, sorted(l, reverse=True), sorted(l, key=lambda a: -a.v), list(reversed(l)))
# expect: [A1, A2, A3] A1 A3 True 2 1 x {A1} True True True True None [A1, A2] False False {A1: None} True True {A1} [A2, A1] [A2, A1] [A2, A1]
try: A(1) <= A(2)
except TypeError as e: print(e)  # expect: '<=' not supported between instances of 'A' and 'A'
from functools import total_ordering, reduce, partial, lru_cache, cmp_to_key, cached_property, singledispatch
@total_ordering
class T:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2), reduce(lambda a, b: a * b, [1, 2, 3, 4]), partial(int, base=2)('101'), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
# expect: True True False 24 5 [3, 2, 1]
@lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), fib.cache_info())  # expect: 12586269025 CacheInfo(hits=48, misses=51, maxsize=None, currsize=51)
class CP:
    @cached_property
    def x(s): print('compute'); return 5
c = CP(); print(c.x, c.x)
# expect: compute
# expect: 5 5
@singledispatch
def sd(x): return 'obj'
@sd.register
def _(x: int): return 'int'
@sd.register(str)
def _(x): return 'str'
print(sd(1), sd('a'), sd(1.5), sd.dispatch(bool)(True))  # expect: int str obj int
