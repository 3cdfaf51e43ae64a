class CM:
    def __init__(self, n, sup=False): self.n, self.sup = n, sup
    def __enter__(self): print('in', self.n, end=' '); return self
    def __exit__(self, *e): print('out', self.n, e[0].__name__ if e[0] else None, end=' '); return self.sup
with CM(1): print('body')
# expect: in 1 body
with CM(1) as a, CM(2) as b: print(a.n, b.n)
# expect: out 1 None in 1 in 2 1 2
with (CM(1) as a, CM(2) as b,): print('paren')
# expect: out 2 None out 1 None in 1 in 2 paren
with (CM(3)): print('x')
# expect: out 2 None out 1 None in 3 x
with CM(1, True): raise ValueError
print('after')
# expect: out 3 None in 1 out 1 ValueError after
try:
    with CM(1), CM(2): raise KeyError('k')
except KeyError as e: print('caught', e)
# expect: in 1 in 2 out 2 KeyError out 1 KeyError caught 'k'
with CM(1, True), CM(2): raise KeyError('k')
print()
# expect: in 1 in 2 out 2 KeyError out 1 KeyError
def f():
    with CM(1):
        return 'r'
print(f())
# expect: in 1 out 1 None r
for i in range(3):
    with CM(i):
        if i == 0: continue
        if i == 1: break
print()
# expect: in 0 out 0 None in 1 out 1 None

class T: pass
t = T()
with CM(7) as t.x: print(t.x.n)
# expect: in 7 7
l = [0]
with CM(8) as l[0]: print(l[0].n)
# expect: out 7 None in 8 8
with open('/dev/null') as fh: pass
print(fh.closed)
# expect: out 8 None True
from contextlib import contextmanager, suppress, closing, ExitStack, redirect_stdout, nullcontext
@contextmanager
def cm(x):
    print('setup', x, end=' ')
    try: yield x * 2
    except ValueError as e: print('handled', e, end=' ')
    finally: print('teardown', end=' ')
with cm(2) as v: print(v)
# expect: setup 2 4
with cm(3): raise ValueError('v')
print()
# expect: teardown setup 3 handled v teardown
try:
    with cm(4): raise KeyError('k')
except KeyError as e: print(repr(e))
# expect: setup 4 teardown KeyError('k')
@contextmanager
def noyield():
    return
    yield
try:
    with noyield(): pass
except RuntimeError as e: print(e)
# expect: generator didn't yield
@contextmanager
def two(): yield 1; yield 2
try:
    with two(): pass
except RuntimeError as e: print(e)
# expect: generator didn't stop
with suppress(KeyError, IndexError): {}['x']
with ExitStack() as st:
    st.enter_context(CM('s1')); st.callback(print, 'cb', end=' '); st.push(CM('s2'))
print()
# expect: in s1 out s2 None cb out s1 None
import io
with redirect_stdout(io.StringIO()) as o: print('hidden')
print(repr(o.getvalue()))
# expect: 'hidden\n'
with nullcontext(5) as n: print(n)
# expect: 5
@cm(9)
def dec(): print('decorated', end=' ')
dec(); print()
# expect: setup 9 decorated teardown
for s in ('with 5: pass', 'with [] as x: pass', 'with open: pass', 'with CM(1) as 5: pass', 'with CM(1) as f(): pass', 'with: pass', 'with CM(1) as a b: pass', 'with CM(1), : pass', 'with CM(1) as (a, b): pass', 'with CM(1) as None: pass'):
    try: exec(s, {'CM': CM})
    except SyntaxError as e: print(s, '|', e.msg)
    except Exception as e: print(s, '|', type(e).__name__, e)
# expect: with 5: pass | TypeError 'int' object does not support the context manager protocol
# expect: with [] as x: pass | TypeError 'list' object does not support the context manager protocol
# expect: with open: pass | TypeError 'builtin_function_or_method' object does not support the context manager protocol
# expect: with CM(1) as 5: pass | cannot assign to literal
# expect: with CM(1) as f(): pass | cannot assign to function call
# expect: with: pass | invalid syntax
# expect: with CM(1) as a b: pass | invalid syntax
# expect: with CM(1), : pass | invalid syntax
# expect: in 1 out 1 TypeError with CM(1) as (a, b): pass | TypeError cannot unpack non-iterable CM object
# expect: with CM(1) as None: pass | cannot assign to None

def f():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError('bad') from e
try:
    f()
except ValueError as e:
    print(e, '<-', e.__cause__, e.__context__ is e.__cause__, e.__suppress_context__)
# expect: bad <- division by zero True True
try:
    try:
        {}['k']
    except KeyError:
        raise TypeError('t') from None
except TypeError as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)
# expect: None KeyError('k') True
try:
    try:
        raise OSError(1, 'x')
    finally:
        raise IndexError('i')
except IndexError as e:
    print(repr(e.__context__))
# expect: PermissionError(1, 'x')
class E(Exception): pass
e = E('a')
e.__cause__ = KeyError('c')
print(e.__suppress_context__, repr(e.__cause__))
# expect: True KeyError('c')
try:
    raise e
except E as x:
    print(x is e, x.__context__)
# expect: True None
try:
    try:
        raise e
    except E as x:
        raise x
except E as y:
    print(y is e, y.__context__)
# expect: True None
def g():
    try:
        yield 1
    except ValueError:
        raise KeyError('in gen')
it = g()
next(it)
try:
    it.throw(ValueError('thrown'))
except KeyError as k:
    print(repr(k), repr(k.__context__))
# expect: KeyError('in gen') ValueError('thrown')
import traceback
try:
    f()
except ValueError as e:
    print(traceback.format_exception_only(type(e), e), [fr.name for fr in traceback.extract_tb(e.__traceback__)])
# expect: ['ValueError: bad\n'] ['<module>', 'f']

