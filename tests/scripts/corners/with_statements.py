class CM:
    def __init__(s, n, sw=False): s.n, s.sw = n, sw
    def __enter__(s): print('enter', s.n); return s.n
    def __exit__(s, t, v, tb): print('exit', s.n, t and t.__name__, v, tb is not None); return s.sw
with CM(1) as a, CM(2) as b: print(a, b)
# expect: enter 1
# expect: enter 2
# expect: 1 2
# expect: exit 2 None None False
# expect: exit 1 None None False
with CM(1, True): raise ValueError('x')
# expect: enter 1
# expect: exit 1 ValueError x True
try:
    with CM(1), CM(2): raise KeyError('k')
except KeyError as e: print('out', e)
# expect: enter 1
# expect: enter 2
# expect: exit 2 KeyError 'k' True
# expect: exit 1 KeyError 'k' True
# expect: out 'k'
with (CM(1) as a, CM(2)): pass
# expect: enter 1
# expect: enter 2
# expect: exit 2 None None False
# expect: exit 1 None None False
def f():
    with CM('r'): return 5
print(f())
# expect: enter r
# expect: exit r None None False
# expect: 5
for i in range(2):
    with CM(i): continue
# expect: enter 0
# expect: exit 0 None None False
# expect: enter 1
# expect: exit 1 None None False
for i in range(2):
    with CM(i): break
# expect: enter 0
# expect: exit 0 None None False
class B1:
    def __enter__(s): raise ValueError('in enter')
    def __exit__(s, *a): print('never')
try:
    with CM(1), B1(): pass
except ValueError as e: print(e)
# expect: enter 1
# expect: exit 1 ValueError in enter True
# expect: in enter
class B2:
    def __enter__(s): pass
    def __exit__(s, *a): raise TypeError('in exit')
try:
    with B2(): raise ValueError('body')
except TypeError as e: print(e, repr(e.__context__))
# expect: in exit ValueError('body')
for o in (1, object()):
    try:
        with o: pass
    except TypeError as e: print(e)
# expect: 'int' object does not support the context manager protocol
# expect: 'object' object does not support the context manager protocol
class B3:
    def __enter__(s): pass
try:
    with B3(): pass
except TypeError as e: print(e)
# expect: 'B3' object does not support the context manager protocol (missed __exit__ method)
with CM('ab') as (x, y): print(x, y)
# expect: enter ab
# expect: a b
# expect: exit ab None None False
class D: pass
d = D()
with CM(3) as d.attr: print(d.attr)
# expect: enter 3
# expect: 3
# expect: exit 3 None None False
l = [0]
with CM(4) as l[0]: print(l)
# expect: enter 4
# expect: [4]
# expect: exit 4 None None False
from contextlib import contextmanager, suppress, closing, ExitStack, nullcontext, redirect_stdout
@contextmanager
def cm(x):
    print('start'); 
    try: yield x
    except ValueError as e: print('caught', e)
    finally: print('end')
with cm(5) as v: print(v)
# expect: start
# expect: 5
# expect: end
with cm(6): raise ValueError('q')
# expect: start
# expect: caught q
# expect: end
try:
    with cm(7): raise KeyError('z')
except KeyError as e: print(repr(e))
# expect: start
# expect: end
# expect: KeyError('z')
with suppress(ZeroDivisionError): 1 / 0
with ExitStack() as st:
    st.enter_context(CM('s1')); st.callback(print, 'cb', 1); st.enter_context(CM('s2'))
# expect: enter s1
# expect: enter s2
# expect: exit s2 None None False
# expect: cb 1
# expect: exit s1 None None False
