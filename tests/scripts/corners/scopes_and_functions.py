x = 'global'
def f():
    x = 'f'
    def g():
        nonlocal x
        x = 'g'
        def h():
            global x
            x = 'h'
        h()
    g(); return x
print(f(), x)  # expect: g h
def a():
    print([x for x in range(3)], x)
a()  # expect: [0, 1, 2] h
def b():
    try: print(y)
    except UnboundLocalError as e: print(e)
    y = 1
b()  # expect: cannot access local variable 'y' where it is not associated with a value
def c():
    del zz
    zz = 1
try: c()
except UnboundLocalError as e: print(e)  # expect: cannot access local variable 'zz' where it is not associated with a value
def d():
    v = 1
    def e(): return v
    del v
    try: e()
    except NameError as e: print(e)
d()  # expect: cannot access free variable 'v' where it is not associated with a value in enclosing scope
fs = [lambda: i for i in range(3)]; print([f() for f in fs])  # expect: [2, 2, 2]
fs = [lambda i=i: i for i in range(3)]; print([f() for f in fs])  # expect: [0, 1, 2]
def counter():
    n = 0
    def inc():
        nonlocal n; n += 1; return n
    return inc
k = counter(); print(k(), k(), counter()(), k.__closure__[0].cell_contents, k.__code__.co_freevars)  # expect: 1 2 1 2 ('n',)
print([(i, j) for i in range(2) for j in range(2) if i != j], {i: i * 2 for i in range(2)}, {i % 2 for i in range(4)}, list(i for i in range(2)), [[j for j in range(i)] for i in range(3)], [y := 5, y * 2], y)
# expect: [(0, 1), (1, 0)] {0: 0, 1: 2} {0, 1} [0, 1] [[], [0], [0, 1]] [5, 10] 5
if (n := len('abc')) > 2: print(n)  # expect: 3
print([last := i for i in range(3)], last, any((w := q) > 1 for q in range(4)), w)  # expect: [0, 1, 2] 2 True 2
class K:
    z = 1
    l = [z for _ in range(1)] if 0 else [_ for _ in range(z)]
    def m(self):
        try: return z
        except NameError as e: return str(e)
print(K.l, K().m())  # expect: [0] name 'z' is not defined
def deco(f):
    def w(*a, **k): print('call', f.__name__); return f(*a, **k)
    return w
def deco2(arg): 
    print('arg', arg); return lambda f: f
@deco
@deco2('x')  # expect: arg x
def decorated(a): return a
print(decorated(3), decorated.__name__)
# expect: call decorated
# expect: 3 w
@deco
class Q: pass
print(type(Q()).__name__)
# expect: call Q
# expect: Q
import functools
def deco3(f):
    @functools.wraps(f)
    def w(*a): return f(*a)
    return w
@deco3
def doc(): "the doc"
print(doc.__name__, doc.__doc__, doc.__wrapped__.__name__, doc.__qualname__)  # expect: doc the doc doc doc
def default(l=[]): l.append(1); return l
print(default(), default(), default.__defaults__, (lambda a, *b, c=3, **d: 0).__kwdefaults__, default.__code__.co_varnames, default.__annotations__)
# expect: [1, 1] [1, 1] ([1, 1],) {'c': 3} ('l',) {}
def ann(a: int, b: 'str' = 'x', *c: float, d: bool = True, **e: dict) -> None: pass
print(ann.__annotations__, ann.__defaults__, ann.__kwdefaults__)
# expect: {'a': <class 'int'>, 'b': 'str', 'c': <class 'float'>, 'd': <class 'bool'>, 'e': <class 'dict'>, 'return': None} ('x',) {'d': True}
def rec(n): return 1 if n <= 1 else n * rec(n - 1)
print(rec(20));   # expect: 2432902008176640000
def inf(): return inf()
try: inf()
except RecursionError as e: print(e)  # expect: maximum recursion depth exceeded
print((lambda: (yield))().__class__.__name__, (lambda x, /, y, *, z: 0).__code__.co_posonlyargcount)  # expect: generator 1
print(f.__name__, f.__module__, f.__qualname__, f.__doc__, callable(f), f.__class__, (lambda: 0).__name__, d.__qualname__)
# expect: f __main__ f None True <class 'function'> <lambda> d
f.attr = 1; print(f.attr, f.__dict__, hasattr(f, 'zz'))  # expect: 1 {'attr': 1} False
f.__name__ = 'renamed'; print(f.__name__, f)if 0 else print(f.__name__)  # expect: renamed
try: f.__name__ = 5
except TypeError as e: print(e)  # expect: __name__ must be set to a string object
try: f.__code__ = 5
except TypeError as e: print(e)  # expect: __code__ must be set to a code object
try: f.__defaults__ = 5
except TypeError as e: print(e)  # expect: __defaults__ must be set to a tuple object
