# cpython: no
import functools, threading, time, itertools, operator, math
from functools import lru_cache, reduce, partial, cached_property, singledispatch, total_ordering
def synchronized(lock=None):
    lock = lock or threading.RLock()
    def deco(f):
        @functools.wraps(f)
        def w(*a, **k):
            with lock: return f(*a, **k)
        w.lock = lock
        return w
    return deco
def retry(times=3, exc=Exception):
    def d(f):
        def w(*a, **k):
            for i in range(1, times + 1):
                try: return f(*a, **k)
                except exc as e: print(f"시도 {i}/{times} 실패: {e}")
            raise
        return w
    return d
def elapsed(f):
    @functools.wraps(f)
    def w(*a, **k):
        s = time.perf_counter(); r = f(*a, **k); print("[{}] {:.2f}초".format(f.__name__, round(time.perf_counter() - s, 1))); return r
    return w
@lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info()); fib.cache_clear()
@synchronized()
def inc(d): d['x'] = d.get('x', 0) + 1
d = {}; ts = [threading.Thread(target=lambda: [inc(d) for _ in range(50)]) for _ in range(4)]; [t.start() for t in ts]; [t.join() for t in ts]; print(d, inc.__name__)
@elapsed
def slow(): time.sleep(.2); return '끝'
print(slow())
@total_ordering
class V:
    def __init__(s, *p): s.p = p
    def __eq__(s, o): return s.p == o.p
    def __lt__(s, o): return s.p < o.p
    def __repr__(s): return 'V' + '.'.join(map(str, s.p))
    @cached_property
    def major(s): print("계산"); return s.p[0]
print(sorted([V(1, 10), V(1, 2), V(0, 9)]), V(1) >= V(0), V(2, 1).major)
@singledispatch
def show(x): return f'obj {x}'
@show.register
def _(x: int): return f'int {x:05d}'
@show.register(list)
def _(x): return f'list {len(x)}'
print(show(3), show([1]), show('s'))
print(reduce(operator.mul, range(1, 6)), list(itertools.accumulate([1, 2, 3], max)), list(itertools.islice(itertools.cycle('AB'), 5)), list(map(partial(pow, 2), range(5))), list(itertools.zip_longest('ab', [1], fillvalue='-')), [''.join(p) for p in itertools.combinations('abc', 2)])
@retry(2, ZeroDivisionError)
def bad(): return 1 / 0
bad()
# expect: 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81)
# expect: {'x': 200} inc
# expect: [slow] 0.20초
# expect: 끝
# expect: 계산
# expect: [V0.9, V1.2, V1.10] True 2
# expect: int 00003 list 1 obj s
# expect: 120 [1, 2, 3] ['A', 'B', 'A', 'B', 'A'] [1, 2, 4, 8, 16] [('a', 1), ('b', '-')] ['ab', 'ac', 'bc']
# expect: 시도 1/2 실패: division by zero
# expect: 시도 2/2 실패: division by zero
# expect error: RuntimeError: No active exception to reraise
