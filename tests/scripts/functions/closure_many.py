def f(x):
    def g(y):
        def h(z): return x + y + z
        return h
    return g
print(f(1)(2)(3))  # expect: 6
def defargs():
    a = 5
    def g(x, b=a, *args, c=a * 2, **kw): return a, x, b, args, c, kw
    a = 6
    return g
print(defargs()(1), defargs()(1, 2, 3, c=4, d=5))  # expect: (6, 1, 5, (), 10, {}) (6, 1, 2, (3,), 4, {'d': 5})
def loop():
    fs = []
    for i in range(3):
        def g(): return i
        fs.append(g)
    i = 10
    return [g() for g in fs]
print(loop())  # expect: [10, 10, 10]
def swap():
    a, b = 1, 2
    def s():
        nonlocal a, b
        a, b = b, a
    s(); return a, b
print(swap())  # expect: (2, 1)
def rec(n):
    def fact(k): return 1 if k < 2 else k * fact(k - 1)
    return fact(n)
print(rec(5))  # expect: 120
def args(*args, **kw):
    def show(): return args, kw
    return show
print(args(1, 2, a=3)())  # expect: ((1, 2), {'a': 3})
def cls():
    n = 3
    class C:
        v = n
        def m(self): return n
    n = 4
    return C.v, C().m()
print(cls())  # expect: (3, 4)
def comp():
    k = 2
    return [[k * i + j for j in range(k)] for i in range(k)], {k: (lambda: k)() for k in range(2)}, k
print(comp())  # expect: ([[0, 1], [2, 3]], {0: 0, 1: 1}, 2)
def gen():
    t = 0
    def add(x):
        nonlocal t
        t += x
        return t
    for i in range(3): yield add(i)
print(list(gen()))  # expect: [0, 1, 3]
def de():
    x = 1
    def g(): return x
    del x
    try: g()
    except NameError as e: print(e)
    x = 2
    return g()
print(de())
# expect: cannot access free variable 'x' where it is not associated with a value in enclosing scope
# expect: 2
print((lambda x: lambda y: x - y)(5)(3), (lambda *a, k=1, **b: (a, k, b))(1, 2, z=3))  # expect: 2 ((1, 2), 1, {'z': 3})
