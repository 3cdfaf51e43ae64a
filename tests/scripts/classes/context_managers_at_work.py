# context managers at work
class Transaction:
    depth = 0
    log = []
    def __init__(self, name): self.name = name
    def __enter__(self): Transaction.depth += 1; self.log.append("begin " + self.name); return self
    def __exit__(self, et, ev, tb):
        Transaction.depth -= 1
        if et is None: self.log.append("commit " + self.name)
        else: self.log.append(f"rollback {self.name}: {et.__name__}({ev})")
        return et is not None and issubclass(et, ValueError)
    def do(self, x):
        if x < 0: raise ValueError(f"neg {x}")
        if x == 0: raise ZeroDivisionError("zero")
        return 1 / x
with Transaction("a") as t: print(t.do(2))  # expect: 0.5
with Transaction("b") as t, Transaction("c") as u: print(u.do(-1)); print("unreachable")
try:
    with Transaction("d") as t:
        with Transaction("e"): t.do(0)
except ZeroDivisionError as e: print("escaped", e)  # expect: escaped zero
print(*Transaction.log, sep="\n"); print(Transaction.depth)
# expect: begin a
# expect: commit a
# expect: begin b
# expect: begin c
# expect: rollback c: ValueError(neg -1)
# expect: commit b
# expect: begin d
# expect: begin e
# expect: rollback e: ZeroDivisionError(zero)
# expect: rollback d: ZeroDivisionError(zero)
# expect: 0
import time, contextlib, os, io, sys, tempfile, threading, decimal
@contextlib.contextmanager
def timer():
    info = {}
    yield info
    info["done"] = True
with timer() as i: pass
print(i)  # expect: {'done': True}
class cd:
    def __init__(self, p): self.p = p
    def __enter__(self): self.old = os.getcwd(); os.chdir(self.p)
    def __exit__(self, *a): os.chdir(self.old)
before = os.getcwd()
with cd("/tmp"): print(os.getcwd())  # expect: /tmp
print(os.getcwd() == before)  # expect: True
with tempfile.TemporaryDirectory() as d: print(os.path.isdir(d))  # expect: True
print(os.path.exists(d)); lock = threading.Lock()  # expect: False
with lock: print(lock.locked())  # expect: True
print(lock.locked())  # expect: False
with decimal.localcontext() as c: c.prec = 3; print(decimal.Decimal(1) / 3)  # expect: 0.333
with open(os.devnull) as f, contextlib.closing(io.StringIO("x")) as g: print(f.read() == "", g.read())  # expect: True x
print(f.closed, g.closed)  # expect: True True
with contextlib.redirect_stdout(io.StringIO()) as buf: print("captured"); help if False else None
print(buf.getvalue(), end="")  # expect: captured
with contextlib.ExitStack() as st:
# expect: callback
# expect: pushed None
    files = [st.enter_context(Transaction(f"f{i}")) for i in range(2)]; st.push(lambda *e: print("pushed", e[0])); st.callback(print, "callback")
print(Transaction.log[-2:])  # expect: ['commit f1', 'commit f0']
class Reent:
    n = 0
    def __enter__(self): self.n += 1; return self.n
    def __exit__(self, *a): self.n -= 1
r = Reent()
with r as a, r as b: print(a, b, r.n)  # expect: 1 2 2
print(r.n)  # expect: 0
def gen():
    with Transaction("g") as t: yield t.name
print(list(gen()), Transaction.log[-2:])  # expect: ['g'] ['begin g', 'commit g']
g = gen(); next(g); g.close(); print(Transaction.log[-1])  # expect: rollback g: GeneratorExit()
with contextlib.nullcontext("null") as n: print(n)  # expect: null
try:
    with contextlib.suppress(KeyError): raise IndexError("not suppressed")
except IndexError as e: print(e)  # expect: not suppressed
async def amain():
    @contextlib.asynccontextmanager
    async def ac(): print("ain"); yield 5; print("aout")
    async with ac() as v: print(v)
    async with contextlib.AsyncExitStack() as s: print(await s.enter_async_context(ac()))
import asyncio; asyncio.run(amain())
# expect: ain
# expect: 5
# expect: aout
# expect: ain
# expect: 5
# expect: aout
