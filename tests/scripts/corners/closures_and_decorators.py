fns = []
for i in range(3):
    def f(): return i
    fns.append(f)
print([f() for f in fns])
# expect: [2, 2, 2]
def make():
    out = []
    for j in range(3): out.append(lambda: j)
    j = 'after'
    return [f() for f in out]
print(make())
# expect: ['after', 'after', 'after']
def bound(): return [lambda k=k: k for k in range(3)]
print([f() for f in bound()])
# expect: [0, 1, 2]
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
inc, get = counter()
inc(); inc(5)
print(get(), inc.__closure__[0].cell_contents, inc.__code__.co_freevars)
# expect: 6 6 ('n',)
inc2, get2 = counter()
print(inc2(), get())
# expect: 1 6
def outer(x):
    def mid():
        def inner(): return x
        return inner
    return mid()()
print(outer('deep'))
# expect: deep
acc = [lambda x, f=f: f() + x for f in fns]
print(acc[0](10))
# expect: 12
def rec(n):
    def go(k): return k if k <= 0 else go(k - 1)
    return go(n)
print(rec(5))
# expect: 0

def deco(tag):
    def wrap(fn):
        def inner(*a, **k):
            print('>', tag)
            r = fn(*a, **k)
            print('<', tag)
            return r
        return inner
    return wrap
@deco('a')
@deco('b')
def hello(x): return x * 2
print(hello(3), hello.__name__)
# expect: > a
# expect: > b
# expect: < b
# expect: < a
# expect: 6 inner
@lambda f: 5
def five(): pass
print(five)
# expect: 5
@str
class Q: pass
print(Q)
# expect: <class '__main__.Q'>
class Count:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a)
    def __get__(self, obj, cls): return lambda *a: self(obj, *a)
@Count
def sq(x): return x * x
print(sq(2), sq(3), sq.n)
# expect: 4 9 2
class A:
    @Count
    def m(self, x): return (self.__class__.__name__, x)
    @staticmethod
    @deco('s')
    def s(): return 's'
    @classmethod
    @deco('c')
    def c(cls): return cls.__name__
    @property
    def p(self): return 'p'
    @p.setter
    def p(self, v): print('set p', v)
    @p.deleter
    def p(self): print('del p')
a = A()
print(a.m(1), A.s(), a.c(), a.p)
# expect: > s
# expect: < s
# expect: > c
# expect: < c
# expect: ('A', 1) s A p
a.p = 1
# expect: set p 1
del a.p
# expect: del p
for s in ('@5\ndef f(): pass', '@nope\ndef f(): pass', '@len\ndef f(): pass', '@\ndef f(): pass', '@x y\ndef f(): pass', '@deco\nx = 1', '@(lambda f: f)\ndef f(): return 1\nprint(f())', '@[len][0]\ndef f(): pass', '@deco("x").__call__\ndef f(): return 2\nprint(f())'):
    try:
        exec(s)
    except SyntaxError as e:
        print(type(e).__name__, e.msg)
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError 'int' object is not callable
# expect: NameError name 'nope' is not defined
# expect: TypeError object of type 'function' has no len()
# expect: SyntaxError invalid syntax
# expect: SyntaxError invalid syntax
# expect: SyntaxError invalid syntax
# expect: 1
# expect: TypeError object of type 'function' has no len()
# expect: > x
# expect: < x
# expect: 2
import functools
def keep(f):
    @functools.wraps(f)
    def w(*a): return f(*a)
    return w
@keep
def doc():
    'the doc'
print(doc.__name__, doc.__doc__, doc.__wrapped__.__name__)
# expect: doc the doc doc
@functools.lru_cache(maxsize=2)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(10), fib.cache_info())
# expect: 55 CacheInfo(hits=13, misses=64, maxsize=2, currsize=2)

def outer():
    x = 1
    def inner():
        nonlocal x
        x += 1
        return x
    def reader(): return x
    return inner, reader
i, r = outer()
print(i(), i(), r(), i.__closure__[0].cell_contents, i.__code__.co_freevars, outer.__code__.co_cellvars)
# expect: 2 3 3 3 ('x',) ('x',)
fs = [lambda: k for k in range(3)]
print([f() for f in fs], [f() for f in [lambda k=k: k for k in range(3)]])
# expect: [2, 2, 2] [0, 1, 2]
g = 0
def use():
    global g, newg
    g += 1
    newg = 5
use()
print(g, newg)
# expect: 1 5
class A:
    x = 'cls'
    def f(self): return x
    l = [x for _ in range(2)] if False else [1]
    y = x
x = 'glob'
print(A().f(), A.y)
# expect: glob cls
def f():
    try:
        print(v)
    except UnboundLocalError as e:
        print(e)
    v = 1
f()
# expect: cannot access local variable 'v' where it is not associated with a value
def h():
    def inner():
        return q
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    q = 1
    print(inner())
    del q
    try:
        inner()
    except NameError as e:
        print(e)
h()
# expect: NameError cannot access free variable 'q' where it is not associated with a value in enclosing scope
# expect: 1
# expect: cannot access free variable 'q' where it is not associated with a value in enclosing scope
for src in ('def f():\n nonlocal zz', 'nonlocal a', 'def f(a):\n global a', 'def f():\n x = 1\n global x', 'def f():\n print(x)\n global x', 'def f():\n def g():\n  nonlocal y\n  y = 1', 'def f(a):\n nonlocal a', 'class C:\n nonlocal n', 'def f():\n global b\n nonlocal b', 'def f():\n x=1\n def g():\n  x=2\n  nonlocal x', 'def f():\n x:int\n global x', '[x:=1 for x in [1]]', '[i:=0 for i in range(3)]', 'class A: [y:=1 for x in [1]]'):
    try:
        exec(src)
        print('ok')
    except SyntaxError as e:
        print(repr(src), e.msg, e.lineno)
# expect: 'def f():\n nonlocal zz' no binding for nonlocal 'zz' found 2
# expect: 'nonlocal a' nonlocal declaration not allowed at module level 1
# expect: 'def f(a):\n global a' name 'a' is parameter and global 2
# expect: 'def f():\n x = 1\n global x' name 'x' is assigned to before global declaration 3
# expect: 'def f():\n print(x)\n global x' name 'x' is used prior to global declaration 3
# expect: 'def f():\n def g():\n  nonlocal y\n  y = 1' no binding for nonlocal 'y' found 3
# expect: 'def f(a):\n nonlocal a' name 'a' is parameter and nonlocal 2
# expect: 'class C:\n nonlocal n' no binding for nonlocal 'n' found 2
# expect: 'def f():\n global b\n nonlocal b' name 'b' is nonlocal and global 2
# expect: 'def f():\n x=1\n def g():\n  x=2\n  nonlocal x' name 'x' is assigned to before nonlocal declaration 5
# expect: 'def f():\n x:int\n global x' annotated name 'x' can't be global 3
# expect: '[x:=1 for x in [1]]' assignment expression cannot rebind comprehension iteration variable 'x' 1
# expect: '[i:=0 for i in range(3)]' assignment expression cannot rebind comprehension iteration variable 'i' 1
# expect: 'class A: [y:=1 for x in [1]]' assignment expression within a comprehension cannot be used in a class body 1
print([y for y in [1, 2]], 'y' in globals(), (lambda: (z := 3, z))(), [last := n for n in (1, 2)], last)
# expect: [1, 2] False (3, 3) [1, 2] 2
def defaults(a, b=x):
    return b
x = 'new'
print(defaults(1), sorted(locals().keys() & {'x', 'g'}), (lambda: locals())(), (lambda a, b=2: locals())(1))
# expect: glob ['g', 'x'] {} {'a': 1, 'b': 2}

x = 10
def f():
    global x, y
    x = 20
    y = 30
    def g():
        nonlocal z
        z += 1
        global x
        x += 1
        return z
    z = 5
    return g(), g(), z
print(f(), x, y)
# expect: (6, 7, 7) 22 30
class C:
    global gv
    gv = 1
    x = x
    def m(self): return x, __class__.__name__
    @classmethod
    def n(cls): return cls.x
print(gv, C.x, C().m(), C.n(), 'gv' in C.__dict__)
# expect: 1 22 (22, 'C') 22 False
def outer():
    a = 1
    class In:
        nonlocal a
        a = 2
        b = a
    return a, In.b, hasattr(In, 'a')
print(outer())
# expect: (2, 2, False)
def loop():
    fs = []
    for i in range(3):
        def f(j=i): return i, j
        fs.append(f)
    return [f() for f in fs]
print(loop())
# expect: [(2, 0), (2, 1), (2, 2)]
def shadow():
    print = lambda *a: a
    len = 5
    return print(len)
print(shadow())
# expect: (5,)
def cond(flag):
    if flag: v = 1
    return v
try:
    cond(False)
except UnboundLocalError as e:
    print(e, e.name)
# expect: cannot access local variable 'v' where it is not associated with a value None
try:
    del x; x
except NameError as e:
    print(e)
# expect: name 'x' is not defined
def rec(n): return 1 if n == 0 else n * rec(n - 1)
r2, rec = rec, lambda n: 100
print(r2(3))
# expect: 300
i = 'keep'
[i for i in range(3)]
{i for i in 'a'}; {i: i for i in 'b'}; list(i for i in 'c')
print(i)
# expect: keep
for i in range(2): pass
print(i)
# expect: 1
def star(a, *, b): return locals()
print(star(1, b=2), (lambda x, /, y: locals())(1, y=2))
# expect: {'a': 1, 'b': 2} {'x': 1, 'y': 2}
def try_scope():
    try:
        1 / 0
    except ZeroDivisionError as err:
        pass
    try:
        err
    except UnboundLocalError as e:
        return str(e)
print(try_scope())
# expect: cannot access local variable 'err' where it is not associated with a value
with_var = None
import contextlib
with contextlib.nullcontext(5) as wv: pass
print(wv, [w2 := 5, w2 + 1], w2)
# expect: 5 [5, 6] 5
def gen_scope():
    t = 3
    return list(t + k for k in range(2)), [(lambda: t + k)() for k in range(2)]
print(gen_scope())
# expect: ([3, 4], [3, 4])

x = 'global'
class A:
    x = 'class'
    y = [x for _ in range(1)]
    z = x
    def f(self): return x
    lst = [i for i in range(3)]
    for i in range(2): pass
    if True:
        cond = 'c'
    del lst
    try:
        1 / 0
    except ZeroDivisionError as e:
        err = str(e)
    print('in body', __module__, __qualname__, sorted(n for n in locals() if n[:2] != '__'))
# expect: in body __main__ A ['cond', 'err', 'f', 'i', 'x', 'y', 'z']
print(A.y, A.z, A().f(), A.i, A.cond, A.err, hasattr(A, 'e'), hasattr(A, 'lst'))
# expect: ['global'] class global 1 c division by zero False False
def mk(v):
    class L:
        val = v
        def get(self): return v, self.val, __class__
    return L
print(mk(5)().get()[:2], mk(1) is mk(1))
# expect: (5, 5) False
class Empty: pass
class Doc: 'only doc'
class One: x = 1; y = x + 1
print(Empty.__doc__, Doc.__doc__, One.y)
# expect: None only doc 2
class Outer:
    v = 1
    class Inner:
        try:
            w = v
        except NameError as e:
            w = str(e)
print(Outer.Inner.w)
# expect: name 'v' is not defined
class K:
    a, b = 1, 2
    (c, *d) = [3, 4, 5]
    f = lambda self: self.a
    @staticmethod
    def s(): return 's'
    t = s
print(K.a, K.d, K().f(), K.s(), K().t())
# expect: 1 [4, 5] 1 s s

x = 'g'
class A:
    x = 'c'
    def f(self): return x
    def g(self): return self.x
    class B:
        def h(self): return x
    y = [x for _ in 'a']
    z = (lambda: x)()
print(A().f(), A().g(), A.B().h(), A.y, A.z)
# expect: g c g ['g'] g
def outer():
    x = 'o'
    class C:
        y = x
        def f(self): return x
        x = 'inner'
        z = x
    return C.y if hasattr(C, 'y') else None, C().f(), C.z
try:
    print(outer())
except NameError as e:
    print(type(e).__name__, e)
# expect: ('g', 'o', 'inner')
def outer2():
    x = 'o2'
    class D:
        y = x
        def f(self):
            nonlocal x
            x = 'changed'
            return x
    d = D()
    return D.y, d.f(), x
print(outer2())
# expect: ('o2', 'changed', 'changed')
def f():
    global newg
    class E:
        global newc
        newc = 1
    newg = 2
f()
print(newg, newc)
# expect: 2 1
def deep():
    a = 1
    def b():
        def c():
            nonlocal a
            a += 1
            return a
        return c()
    return b(), a
print(deep())
# expect: (2, 2)
def params(a, b=[]):
    def inner(a=a): return a, b
    a = 'changed'
    return inner()
print(params(1))
# expect: (1, [])
print([(lambda: i)() for i in range(3)], [f() for f in [lambda: i for i in range(3)]])
# expect: [0, 1, 2] [2, 2, 2]
def cls_in_loop():
    out = []
    for i in range(2):
        class K:
            v = i
            def get(self): return i
        out.append(K)
    return [(k.v, k().get()) for k in out]
print(cls_in_loop())
# expect: [(0, 1), (1, 1)]

