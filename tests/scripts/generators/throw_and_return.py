# throw, send and return values
def g():
    try:
        x = yield 1
        print("x =", x)
    except ValueError as e:
        print("VE", e)
        y = yield "recovered"
        print("y =", y)
    else: yield "else"
    finally: print("finally")
    return "result"
a = g(); print(next(a)); print(a.throw(ValueError("bad")))
# expect: 1
# expect: VE bad
# expect: recovered
try: a.send("hello")
# expect: y = hello
# expect: finally
except StopIteration as e: print("Stop", e.value)  # expect: Stop result
b = g(); next(b)
try: b.throw(KeyError, "k")  # expect: finally
except KeyError as e: print("KE", e)  # expect: KE 'k'
c = g(); print(next(c), c.send(5))
# expect: x = 5
# expect: 1 else
try: next(c)  # expect: finally
except StopIteration as e: print(e.value, e.args)  # expect: result ('result',)
def inf():
    n = 0
    while 1:
        try: n = (yield n) or n + 1
        except ZeroDivisionError: n = 100
i = inf(); print(next(i), next(i), i.send(10), i.throw(ZeroDivisionError), next(i)); i.close()  # expect: 0 1 10 100 101
try: next(i)
except StopIteration: print("closed")  # expect: closed
def wrap(it):
    r = yield from it
    print("inner returned", r); return r * 2
def inner(): yield "a"; return 21
def top(): print("total", (yield from wrap(inner())))
print(list(top()))
# expect: inner returned 21
# expect: total 42
# expect: ['a']
def swallow():
    while True:
        try: yield
        except Exception as e: print("swallowed", type(e).__name__)
s = swallow(); next(s); s.throw(ValueError); s.throw(TypeError("t")); s.close()
# expect: swallowed ValueError
# expect: swallowed TypeError
def ret_early(n):
    if n == 0: return "none"
    yield n
def run(gen):
    out = []
    while True:
        try: out.append(next(gen))
        except StopIteration as e: return out, e.value
print(run(ret_early(0)), run(ret_early(3)))  # expect: ([], 'none') ([3], None)
def exc(): yield 1; raise RuntimeError("inside")
e = exc(); next(e)
try: next(e)
except RuntimeError as x: print(x)  # expect: inside
print(list(e))  # expect: []
print(type(g), type(a), a.__name__, g.__name__, iter(a) is a, hasattr(a, "__next__"), hasattr(a, "send"))
# expect: <class 'function'> <class 'generator'> g g True True True
gs = [(lambda n: (n * i for i in range(3)))(k) for k in (1, 2)]; print([list(x) for x in gs])  # expect: [[0, 1, 2], [0, 2, 4]]
def deco(f):
    def start(*a): g = f(*a); next(g); return g
    return start
@deco
def printer(prefix):
    while True: print(prefix, (yield))
p = printer(">>"); p.send("one"); p.send("two"); p.close()
# expect: >> one
# expect: >> two
