from contextlib import contextmanager, ExitStack, suppress, closing, nullcontext, redirect_stdout, ContextDecorator
import io
@contextmanager
def tag(n):
    print(f'<{n}>')
    try: yield n.upper()
    finally: print(f'</{n}>')
with tag('a') as a, tag('b') as b: print(a, b)
# expect: <a>
# expect: <b>
# expect: A B
# expect: </b>
# expect: </a>
def f():
    with tag('r'): return 'ret'
print(f())
# expect: <r>
# expect: </r>
# expect: ret
try:
    with tag('e'): raise ValueError('inside')
except ValueError as e: print('out', e)
# expect: <e>
# expect: </e>
# expect: out inside
@contextmanager
def swallow():
    try: yield
    except ZeroDivisionError as e: print('swallowed', e)
with swallow(): 1 / 0
# expect: swallowed division by zero
@contextmanager
def convert():
    try: yield
    except KeyError as e: raise RuntimeError('converted') from e
try:
    with convert(): {}['x']
except RuntimeError as e: print(e, repr(e.__cause__))
# expect: converted KeyError('x')
with ExitStack() as st:
    for n in 'xyz': st.enter_context(tag(n))
    st.callback(print, 'callback', 1, sep='|')
# expect: <x>
# expect: <y>
# expect: <z>
# expect: callback|1
# expect: </z>
# expect: </y>
# expect: </x>
with suppress(ValueError, KeyError): int('q')
with suppress(): print('none')
# expect: none
try:
    with suppress(KeyError): [][0]
except IndexError: print('IE')
# expect: IE
@tag('deco')
def g(x): return x
print(g(5), g(6))
# expect: <deco>
# expect: </deco>
# expect: <deco>
# expect: </deco>
# expect: 5 6
class T(ContextDecorator):
    def __enter__(self): print('in'); return self
    def __exit__(self, *e): print('out'); return False
@T()
def h(): print('h')
h()
# expect: in
# expect: h
# expect: out
buf = io.StringIO()
with redirect_stdout(buf): print('captured')
print(repr(buf.getvalue()))
# expect: 'captured\n'
with closing(io.StringIO('c')) as c: print(c.read())
# expect: c
print(c.closed)
# expect: True
with nullcontext() as n: print(n)
# expect: None
with ExitStack() as outer:
    with ExitStack() as inner:
        inner.enter_context(tag('moved')); outer.push(inner.pop_all())
    print('inner done')
# expect: <moved>
# expect: inner done
# expect: </moved>
def ex(t, v, tb): print('exit cb', t.__name__ if t else None); return True
with ExitStack() as s: s.push(ex); raise OSError
# expect: exit cb OSError
@contextmanager
def bad(): yield 1; yield 2
try:
    with bad(): pass
except RuntimeError as e: print(e)
# expect: generator didn't stop
@contextmanager
def nov(): return; yield
try:
    with nov(): pass
except RuntimeError as e: print(e)
# expect: generator didn't yield
@contextmanager
def si():
    yield
try:
    with si(): raise StopIteration('si')
except StopIteration as e: print(repr(e))
# expect: StopIteration('si')
