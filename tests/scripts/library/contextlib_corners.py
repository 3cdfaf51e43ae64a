from contextlib import *
@contextmanager
def cm(n):
    print('enter', n)
    try: yield n
    except ValueError as e: print('caught', e)
    finally: print('exit', n)
with cm(1) as a, cm(2) as b: print(a, b); raise ValueError('v')
# expect: enter 1
# expect: enter 2
# expect: 1 2
# expect: caught v
# expect: exit 2
# expect: exit 1
try:
    with cm(3): raise KeyError('k')
except KeyError as e: print(repr(e))
# expect: enter 3
# expect: exit 3
# expect: KeyError('k')
@cm('deco')
def f(): print('body')
f(); f()
# expect: enter deco
# expect: body
# expect: exit deco
# expect: enter deco
# expect: body
# expect: exit deco
@contextmanager
def noyield():
    if False: yield
@contextmanager
def twice(): yield 1; yield 2
for c in (noyield, twice):
    try:
        with c(): pass
    except RuntimeError as e: print(e)
# expect: generator didn't yield
# expect: generator didn't stop
try:
    with twice(): raise ValueError('x')
except Exception as e: print(type(e).__name__, e)
# expect: ValueError x
with suppress(KeyError, IndexError): {}['k']
print('suppressed'); 
# expect: suppressed
class R:
    def close(self): print('closed')
with closing(R()) as r: print(type(r).__name__)
# expect: R
# expect: closed
import io; o = io.StringIO()
with redirect_stdout(o): print('hidden')
print(repr(o.getvalue()))
# expect: 'hidden\n'
with nullcontext(5) as n: print(n)
# expect: 5
with ExitStack() as st:
    st.enter_context(cm('s1')); st.callback(print, 'cb', 1); st.push(lambda *e: print('push', e[0])); x = st.pop_all() if False else None
# expect: enter s1
# expect: push None
# expect: cb 1
# expect: exit s1
st = ExitStack(); st.callback(print, 'later'); st2 = st.pop_all(); st.close(); st2.close()
# expect: later
class CD(ContextDecorator):
    def __enter__(self): print('>'); return self
    def __exit__(self, *e): print('<'); return True
@CD()
def boom(): 1 / 0
print(boom())
# expect: >
# expect: <
# expect: None
with ExitStack() as s:
    s.push(lambda t, v, tb: print('handled', v) or True)
    raise ValueError('inside')
# expect: handled inside
import asyncio
@asynccontextmanager
async def acm():
    print('aenter'); yield 7; print('aexit')
async def main():
    async with acm() as v, AsyncExitStack() as a:
        print(v); await a.enter_async_context(acm()); a.push_async_callback(asyncio.sleep, 0)
asyncio.run(main())
# expect: aenter
# expect: 7
# expect: aenter
# expect: aexit
# expect: aexit
try: cm()
except TypeError as e: print(e)
# expect: cm() missing 1 required positional argument: 'n'
c = cm(9)
with c: pass
# expect: enter 9
# expect: exit 9
try:
    with c: pass
except (RuntimeError, AttributeError) as e: print(type(e).__name__, e)
# expect: AttributeError '_GeneratorContextManager' object has no attribute 'args'
print(isinstance(c, AbstractContextManager))
# expect: True
