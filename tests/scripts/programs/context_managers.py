import contextlib, threading, time, sys, io, os
@contextlib.contextmanager
def timed(label):
    t = time.perf_counter()
    try: yield label.upper()
    except ZeroDivisionError as e: print("suppressed", e)
    finally: print(label, round(time.perf_counter() - t, 1))
with timed("잠자기a") as l: time.sleep(.2); print(l)
with timed("div"): 1 / 0
class Locked:
    def __init__(self, n): self.n = n
    def __enter__(self): print("enter", self.n); return self
    def __exit__(self, t, v, tb): print("exit", self.n, t and t.__name__, v); return self.n == "swallow"
with Locked("a") as a, Locked("swallow") as b: raise RuntimeError("boom")
with contextlib.ExitStack() as st:
    for i in range(3): st.enter_context(Locked(i))
    st.callback(print, "callback", 1); st.push(lambda *e: print("push", e[0]))
    x = st.pop_all() if False else None
with contextlib.suppress(FileNotFoundError, KeyError): {}["a"]
buf = io.StringIO()
with contextlib.redirect_stdout(buf): print("hidden"); help if False else None
print(repr(buf.getvalue())); err = io.StringIO()
with contextlib.redirect_stderr(err): print("e", file=sys.stderr)
print(err.getvalue().strip()); 
with contextlib.closing(io.StringIO("abc")) as f: print(f.read())
print(f.closed); 
with contextlib.nullcontext(5) as n: print(n)
class Deco(contextlib.ContextDecorator):
    def __enter__(self): print("<"); return self
    def __exit__(self, *a): print(">"); return False
@Deco()
def fn(): print("in fn")
fn()
try:
    with (Locked("p1"), Locked("p2") as q): raise KeyError("k")
except KeyError as e: print("caught", e, repr(e), e.__context__)
@contextlib.contextmanager
def bad(): print("no yield"); return; yield
try:
    with bad(): pass
except RuntimeError as e: print(e)
lk = threading.Lock()
def use():
    with lk: raise ValueError("in lock")
try: use()
except ValueError: print(lk.locked())
with contextlib.chdir("/tmp"): print(os.getcwd())
import asyncio
@contextlib.asynccontextmanager
async def ac(): print("aenter"); yield 7; print("aexit")
async def m():
    async with ac() as v: print(v)
    async with contextlib.AsyncExitStack() as s: print(await s.enter_async_context(ac())); s.push_async_callback(asyncio.sleep, 0)
asyncio.run(m())

# expect: 잠자기A
# expect: 잠자기a 0.2
# expect: suppressed division by zero
# expect: div 0.0
# expect: enter a
# expect: enter swallow
# expect: exit swallow RuntimeError boom
# expect: exit a None None
# expect: enter 0
# expect: enter 1
# expect: enter 2
# expect: push None
# expect: callback 1
# expect: exit 2 None None
# expect: exit 1 None None
# expect: exit 0 None None
# expect: 'hidden\n'
# expect: e
# expect: abc
# expect: True
# expect: 5
# expect: <
# expect: in fn
# expect: >
# expect: enter p1
# expect: enter p2
# expect: exit p2 KeyError 'k'
# expect: exit p1 KeyError 'k'
# expect: caught 'k' KeyError('k') None
# expect: no yield
# expect: generator didn't yield
# expect: False
# expect: /tmp
# expect: aenter
# expect: 7
# expect: aexit
# expect: aenter
# expect: 7
# expect: aexit
