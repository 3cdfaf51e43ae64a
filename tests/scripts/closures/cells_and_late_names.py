# arguments in all forms, and calls that are refused
def f():
    x = 10
    def g(): return x
    def h():
        nonlocal x
        x += 1
        return x
    return g, h
g, h = f(); print(g(), h(), g(), g.__closure__[0].cell_contents, g.__code__.co_freevars, h.__closure__[0] is g.__closure__[0])  # expect: 10 11 11 11 ('x',) True
def multi(a, b):
    def add(): return a + b
    def swap():
        nonlocal a, b
        a, b = b, a
        return a, b
    return add, swap
add, swap = multi("x", "y"); print(add(), swap(), add(), [c.cell_contents for c in add.__closure__])  # expect: xy ('y', 'x') yx ['y', 'x']
fs = [lambda x, i=i: x + i for i in range(3)]; print([fn(10) for fn in fs])  # expect: [10, 11, 12]
def late():
    def use(): return later
    later = "defined later"
    return use()
print(late())  # expect: defined later
def early():
    def use(): return undefined_yet
    try: use()
    except NameError as e: print(e)
    undefined_yet = 1
    return use()
print(early())
# expect: cannot access free variable 'undefined_yet' where it is not associated with a value in enclosing scope
# expect: 1
def counter():
    counter.calls = getattr(counter, "calls", 0) + 1
    return counter.calls
counter(); counter(); print(counter.calls)  # expect: 2
def acc(start):
    total = [start]
    def add(n): total[0] += n; return total[0]
    return add
a = acc(5); a(10); print(a(1), acc(0)(3))  # expect: 16 3
class Cls:
    val = "class"
    def m(self):
        val = "method"
        def inner(): return val, self.val, __class__.__name__
        return inner()
print(Cls().m())  # expect: ('method', 'class', 'Cls')
def loop_closures():
    out = []
    for i in range(3):
        def fn(): return i
        out.append(fn)
    return [f() for f in out]
print(loop_closures())  # expect: [2, 2, 2]
def curry(f, *args):
    return lambda *more: f(*args, *more)
print(curry(max, 5, 2)(9), curry(curry, max)(1)(7))  # expect: 9 7
def deep():
    v = 1
    def l1():
        def l2():
            def l3():
                nonlocal v
                v *= 5
                return v
            return l3
        return l2
    return l1()()(), v
print(deep())  # expect: (5, 5)
comp = [(lambda y: [x * y for x in range(3)])(k) for k in (1, 2)]; print(comp)  # expect: [[0, 1, 2], [0, 2, 4]]
try:
    def bad():
        def inner():
            q += 1
        q = 1; inner()
    bad()
except UnboundLocalError as e: print(e)  # expect: cannot access local variable 'q' where it is not associated with a value
def delcell():
    z = 1
    def use(): return z
    del z
    try: use()
    except NameError as e: print(type(e).__name__, e)
delcell()  # expect: NameError cannot access free variable 'z' where it is not associated with a value in enclosing scope
import functools
@functools.lru_cache(maxsize=None)
def ways(n): return 1 if n < 2 else ways(n - 1) + ways(n - 2)
print(ways(30), ways.cache_info().hits)  # expect: 1346269 28
