"""Context managers of generators, stacks of them, caches, dispatch, orderings."""
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as e: print(type(e).__name__, '|', e)
import contextlib, functools, asyncio, operator
from contextlib import *
@contextmanager
def cm(x, fail=False):
    print('enter', x)
    try: yield x
    except ValueError as e: print('caught', e)
    finally: print('exit', x)
with cm(1) as v: print(v)
# expect: enter 1
# expect: 1
# expect: exit 1
with cm(2): raise ValueError('v')
# expect: enter 2
# expect: caught v
# expect: exit 2
def k():
    with cm(3): raise KeyError('k')
t(k)
# expect: enter 3
# expect: exit 3
# expect: KeyError | 'k'
@cm(4)
def deco(a): return a * 2
t(deco, 3); t(deco, 4)
# expect: enter 4
# expect: exit 4
# expect: 6
# expect: enter 4
# expect: exit 4
# expect: 8
@contextmanager
def bad():
    if False: yield
t(lambda: bad().__enter__())
# expect: RuntimeError | generator didn't yield
@contextmanager
def two():
    yield 1
    yield 2
def f():
    with two(): pass
t(f)
# expect: RuntimeError | generator didn't stop
@contextmanager
def re1():
    try: yield
    except ZeroDivisionError: raise RuntimeError('new') from None
def f():
    with re1(): 1 / 0
t(f)
# expect: RuntimeError | new
def f():
    with cm(9): raise StopIteration('s')
t(f); print(cm.__name__)
# expect: enter 9
# expect: exit 9
# expect: StopIteration | s
# expect: cm
with suppress(KeyError, IndexError): {}['x']
with ExitStack() as st:
    print(st.enter_context(cm('a'))); st.callback(print, 'cb', end='!\n'); st.push(lambda *e: print('push', e[0] and e[0].__name__) or True); st.enter_context(closing(type('C', (), {'close': lambda s: print('closed')})())); raise OSError('boom')
# expect: enter a
# expect: a
# expect: closed
# expect: push OSError
# expect: cb!
# expect: exit a
st = ExitStack(); st.callback(print, 1); new = st.pop_all(); st.close(); print('now'); new.close(); t(st.enter_context, 5)
# expect: now
# expect: 1
# expect: TypeError | 'builtins.int' object does not support the context manager protocol
def chain():
    with ExitStack() as s:
        s.callback(lambda: 1 / 0); s.callback(lambda: {}['k']); raise ValueError('orig')
try: chain()
except Exception as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
# expect: ZeroDivisionError('division by zero') KeyError('k') ValueError('orig')
with nullcontext(7) as n: print(n)
# expect: 7
import io, sys
o = io.StringIO()
with redirect_stdout(o): print('hidden')
with redirect_stderr(o): print('err', file=sys.stderr)
print(repr(o.getvalue()))
# expect: 'hidden\nerr\n'
class CD(ContextDecorator):
    def __enter__(self): print('<'); return self
    def __exit__(self, *e): print('>'); return False
@CD()
def g(): print('g')
g(); t(AbstractContextManager); 
# expect: <
# expect: g
# expect: >
# expect: TypeError | Can't instantiate abstract class AbstractContextManager with abstract method __exit__
async def main():
    @asynccontextmanager
    async def ac(x):
        print('aenter', x)
        try: yield x
        finally: print('aexit', x)
    async with ac(1) as v: print(v)
    async with AsyncExitStack() as s:
        await s.enter_async_context(ac(2)); s.enter_context(cm('s')); s.push_async_callback(asyncio.sleep, 0); s.callback(print, 'cb')
        async def px(*e): print('px', e[0]); return True
        s.push_async_exit(px); s.push(lambda *e: print('p', e[0] and e[0].__name__)); raise KeyError('q')
    async with aclosing(agen()) as ag: print(await ag.__anext__())
    @ac(5)
    async def d(): print('d')
    await d()
    async with nullcontext(3) as z: print(z)
async def agen():
    try: yield 1
    finally: print('agen closed')
asyncio.run(main())
# expect: aenter 1
# expect: 1
# expect: aexit 1
# expect: aenter 2
# expect: enter s
# expect: p KeyError
# expect: px <class 'KeyError'>
# expect: cb
# expect: exit s
# expect: aexit 2
# expect: 1
# expect: agen closed
# expect: aenter 5
# expect: d
# expect: aexit 5
# expect: 3
p = functools.partial(int, base=2); print(p('101'), p.func, p.args, p.keywords, p); p2 = functools.partial(p, '1'); print(p2(), p2.args); t(functools.partial); t(functools.partial, 5); pp = functools.partial(print, 1, sep='-'); pp(2, 3); pp.extra = 1; print(pp.extra)
# expect: 5 <class 'int'> () {'base': 2} functools.partial(<class 'int'>, base=2)
# expect: 1 ('1',)
# expect: TypeError | type 'partial' takes at least one argument
# expect: TypeError | the first argument must be callable
# expect: 1-2-3
# expect: 1
class M:
    def m(self, a, b=0): return a, b
    h = functools.partialmethod(m, 1); h2 = functools.partialmethod(m, b=5)
    @functools.cached_property
    def cp(self): print('computed'); return 42
    @functools.singledispatchmethod
    def sd(self, x): return 'base'
    @sd.register
    def _(self, x: int): return 'int'
    @sd.register(list)
    def _(self, x): return 'list'
    def __eq__(self, o): return True
    __hash__ = None
x = M(); print(x.h(), x.h(b=2), x.h2(3), x.cp, x.cp, x.__dict__, x.sd(1), x.sd([]), x.sd('')); del x.cp; x.cp
# expect: computed
# expect: (1, 0) (1, 2) (3, 5) 42 42 {'cp': 42} int list base
# expect: computed
@functools.lru_cache(maxsize=2)
def lc(a, b=1): print('call', a, b); return a + b
lc(1); lc(1); lc(1, 1); lc(2); lc(3); lc(1); print(lc.cache_info(), lc.cache_parameters(), lc.__wrapped__(5)); lc.cache_clear(); print(lc.cache_info()); t(lc, []); 
# expect: call 1 1
# expect: call 1 1
# expect: call 2 1
# expect: call 3 1
# expect: call 1 1
# expect: call 5 1
# expect: CacheInfo(hits=1, misses=5, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False} 6
# expect: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0)
# expect: TypeError | unhashable type: 'list'
@functools.lru_cache(typed=True)
def ty(a): return type(a)
print(ty(1), ty(1.0), ty.cache_info()); t(functools.lru_cache, 'x'); 
# expect: <class 'int'> <class 'float'> CacheInfo(hits=0, misses=2, maxsize=128, currsize=2)
# expect: TypeError | Expected first argument to be an integer, a callable, or None
@functools.cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
# expect: 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81)
@functools.singledispatch
def sd(x, *a): return 'obj'
@sd.register(int)
@sd.register(float)
def num(x): return 'num'
@sd.register
def _(x: list | tuple): return 'seq'
print(sd(1), sd(1.5), sd('x'), sd([]), sd(()), sd(True), sorted(c.__name__ for c in sd.registry)); t(sd); t(sd.register, 5)
# expect: num num obj seq seq num ['float', 'int', 'list', 'object', 'tuple']
# expect: TypeError | sd requires at least 1 positional argument
# expect: TypeError | Invalid first argument to `register()`: 5. Use either `@register(some_class)` or plain `@register` on an annotated function.
@functools.total_ordering
class TO:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v if isinstance(o, TO) else NotImplemented
    def __eq__(self, o): return self.v == o.v
print(TO(1) <= TO(1), TO(2) > TO(1), TO(1) >= TO(2)); t(lambda: TO(1) <= 5); t(functools.total_ordering, type('E', (), {})); print(functools.reduce(operator.add, [[1], [2]], [0])); t(functools.reduce, operator.add, [])
# expect: True True False
# expect: TypeError | '<=' not supported between instances of 'TO' and 'int'
# expect: ValueError | must define at least one ordering operation: < > <= >=
# expect: [0, 1, 2]
# expect: TypeError | reduce() of empty iterable with no initial value
def wrapped(a: int) -> str: 'doc'
@functools.wraps(wrapped)
def wr(*a): pass
print(wr.__name__, wr.__doc__, wr.__wrapped__ is wrapped, wr.__annotations__, functools.WRAPPER_ASSIGNMENTS, functools.update_wrapper(lambda: 1, int).__name__); c = functools.cmp_to_key(lambda a, b: b - a); print(sorted([1, 3, 2], key=c), c(1) < c(2), c(5).obj); t(lambda: c(1) < 5)
# expect: wrapped doc True {'a': <class 'int'>, 'return': <class 'str'>} ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__') int
# expect: [3, 2, 1] False 5
# expect: TypeError | other argument must be K instance
