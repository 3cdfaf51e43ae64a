def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
i, g = counter()
i(); i(5)
print(g(), i.__closure__[0].cell_contents, i.__code__.co_freevars, counter.__code__.co_cellvars, g.__closure__ is not None, counter.__closure__)
# expect: 6 6 ('n',) ('n',) True None
i2, g2 = counter()
print(g2(), g())  # expect: 0 6
i.__closure__[0].cell_contents = 100
print(g(), type(i.__closure__[0]).__name__)  # expect: 100 cell
def mk():
    fs = []
    for k in range(3):
        def f(): return k
        fs.append(f)
    k = 10
    return [f() for f in fs]
print(mk())  # expect: [10, 10, 10]
def rec():
    def even(n): return n == 0 or odd(n - 1)
    def odd(n): return n != 0 and even(n - 1)
    return even(10), odd(7)
print(rec())  # expect: (True, True)
def args_cell(a, *b, c=3, **d):
    def f(): return a, b, c, d
    a += 1
    return f
print(args_cell(1, 2, x=5)())  # expect: (2, (2,), 3, {'x': 5})
def empty():
    if False: x = 1
    def f(): return x
    return f
f = empty()
for t in (lambda: f(), lambda: f.__closure__[0].cell_contents, lambda: (lambda: 0).__closure__[0]):
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
        # expect: NameError cannot access free variable 'x' where it is not associated with a value in enclosing scope
        # expect: ValueError Cell is empty
        # expect: TypeError 'NoneType' object is not subscriptable
def deep():
    a = 1
    def l1():
        b = 2
        def l2():
            nonlocal a, b
            a += 10
            b += 20
            return lambda: (a, b)
        return l2()
    return l1()
print(deep()())  # expect: (11, 22)
class K:
    def m(self):
        return __class__, [__class__ for _ in range(1)]
print(K().m())  # expect: (<class '__main__.K'>, [<class '__main__.K'>])
def gen():
    x = 0
    def bump():
        nonlocal x
        x += 1
    while x < 3:
        yield x
        bump()
print(list(gen()), type(i).__name__, i.__name__, i.__qualname__)  # expect: [0, 1, 2] function inc counter.<locals>.inc
