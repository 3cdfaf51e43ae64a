class Ctx:
    def __init__(self, n): self.n = n
    def __enter__(self): print("enter", self.n); return self
    def __exit__(self, *exc): print("exit", self.n, exc[0].__name__ if exc[0] else None); return self.n == "swallow"
with Ctx("a") as c: print(c.n)
# expect: enter a
# expect: a
# expect: exit a None
with Ctx("a") as x, Ctx("b") as y: print(x.n, y.n)
# expect: enter a
# expect: enter b
# expect: a b
# expect: exit b None
# expect: exit a None
with Ctx("swallow"): raise ValueError("gone")
# expect: enter swallow
# expect: exit swallow ValueError
try:
    with Ctx("outer"), Ctx("inner"): raise KeyError("k")
except KeyError as e: print("caught", e)
# expect: enter outer
# expect: enter inner
# expect: exit inner KeyError
# expect: exit outer KeyError
# expect: caught 'k'
with Ctx("swallow") as s:
    with Ctx("in"): 1 / 0
# expect: enter swallow
# expect: enter in
# expect: exit in ZeroDivisionError
# expect: exit swallow ZeroDivisionError
print("after")
# expect: after
def f():
    with Ctx("r"): return 1
print(f())
# expect: enter r
# expect: exit r None
# expect: 1
def g():
    for i in range(3):
        with Ctx(i):
            if i == 0: continue
            if i == 1: break
    return i
print(g())
# expect: enter 0
# expect: exit 0 None
# expect: enter 1
# expect: exit 1 None
# expect: 1
from contextlib import contextmanager, suppress, closing, ExitStack, nullcontext
@contextmanager
def cm(x):
    print("before", x)
    try: yield x * 2
    except ValueError as e: print("cm caught", e)
    finally: print("after", x)
with cm(5) as v: print(v)
# expect: before 5
# expect: 10
# expect: after 5
with cm(6): raise ValueError("inside")
# expect: before 6
# expect: cm caught inside
# expect: after 6
with suppress(ZeroDivisionError, KeyError): 1 / 0
with nullcontext(3) as n: print(n)
# expect: 3
with ExitStack() as st:
    st.enter_context(Ctx("s1")); st.enter_context(Ctx("s2")); st.callback(print, "callback", end="!\n")
    print("body")
# expect: enter s1
# expect: enter s2
# expect: body
# expect: callback!
# expect: exit s2 None
# expect: exit s1 None
try:
    with cm(7): raise TypeError("not handled")
except TypeError as e: print(e)
# expect: before 7
# expect: after 7
# expect: not handled
@contextmanager
def bad():
    if 0: yield
try:
    with bad(): pass
except RuntimeError as e: print(e)
# expect: generator didn't yield
@contextmanager
def twice(): yield 1; yield 2
try:
    with twice(): pass
except RuntimeError as e: print(e)
# expect: generator didn't stop
