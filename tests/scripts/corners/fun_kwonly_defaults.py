def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw
print(f(1, c=3), f(1, 5, 6, 7, c=3, d=8, e=9), f(*[1, 2], **{"c": 3, "z": 4}), f(c=1, a=2))
# expect: (1, 2, (), 3, 4, {}) (1, 5, (6, 7), 3, 8, {'e': 9}) (1, 2, (), 3, 4, {'z': 4}) (2, 2, (), 1, 4, {})
def g(a, /, b, *, c): return a, b, c
print(g(1, 2, c=3), g(1, b=2, c=3))  # expect: (1, 2, 3) (1, 2, 3)
def h(*, x=1): return x
def k(a, b=1, /, **kw): return a, b, kw
print(h(), h(x=2), k(1, a=5, b=6))  # expect: 1 2 (1, 1, {'a': 5, 'b': 6})
for s in ("f()", "f(1)", "f(1, c=1, a=2)", "f(c=1)", "g()", "g(1)", "g(1, 2)", "g(1, 2, 3)", "g(a=1, b=2, c=3)", "g(1, 2, c=3, d=4)", "g(1, 2, c=3, a=4)", "h(1)", "h(y=1)", "h(1, 2, x=3)", "k()", "k(1, 2, 3)", "f(*5, c=1)", "f(**5)", "f(1, **{1: 2})", "f(1, c=2, **{'c': 3})", "f(*[1], **{'a': 2, 'c': 1})", "(lambda x: x)()", "(lambda x, y=1: x)(1, 2, 3)", "(lambda *, k: k)()", "(lambda *, k, j: k)()", "(lambda a, b, c: 0)()", "(lambda a, b: 0)(c=1)", "(lambda: 0)(1)", "(lambda: 0)(a=1)", "f(**{'a': 1}, **{'a': 2})", "g(1, 2, 3, c=4)", "g(1, 2, 3, 4)"):
    try:
        print(s, eval(s))
    except Exception as e:
        print(s, type(e).__name__, e)
        # expect: f() TypeError f() missing 1 required positional argument: 'a'
        # expect: f(1) TypeError f() missing 1 required keyword-only argument: 'c'
        # expect: f(1, c=1, a=2) TypeError f() got multiple values for argument 'a'
        # expect: f(c=1) TypeError f() missing 1 required positional argument: 'a'
        # expect: g() TypeError g() missing 2 required positional arguments: 'a' and 'b'
        # expect: g(1) TypeError g() missing 1 required positional argument: 'b'
        # expect: g(1, 2) TypeError g() missing 1 required keyword-only argument: 'c'
        # expect: g(1, 2, 3) TypeError g() takes 2 positional arguments but 3 were given
        # expect: g(a=1, b=2, c=3) TypeError g() got some positional-only arguments passed as keyword arguments: 'a'
        # expect: g(1, 2, c=3, d=4) TypeError g() got an unexpected keyword argument 'd'
        # expect: g(1, 2, c=3, a=4) TypeError g() got some positional-only arguments passed as keyword arguments: 'a'
        # expect: h(1) TypeError h() takes 0 positional arguments but 1 was given
        # expect: h(y=1) TypeError h() got an unexpected keyword argument 'y'
        # expect: h(1, 2, x=3) TypeError h() takes 0 positional arguments but 2 positional arguments (and 1 keyword-only argument) were given
        # expect: k() TypeError k() missing 1 required positional argument: 'a'
        # expect: k(1, 2, 3) TypeError k() takes from 1 to 2 positional arguments but 3 were given
        # expect: f(*5, c=1) TypeError __main__.f() argument after * must be an iterable, not int
        # expect: f(**5) TypeError __main__.f() argument after ** must be a mapping, not int
        # expect: f(1, **{1: 2}) TypeError keywords must be strings
        # expect: f(1, c=2, **{'c': 3}) TypeError __main__.f() got multiple values for keyword argument 'c'
        # expect: f(*[1], **{'a': 2, 'c': 1}) TypeError f() got multiple values for argument 'a'
        # expect: (lambda x: x)() TypeError <lambda>() missing 1 required positional argument: 'x'
        # expect: (lambda x, y=1: x)(1, 2, 3) TypeError <lambda>() takes from 1 to 2 positional arguments but 3 were given
        # expect: (lambda *, k: k)() TypeError <lambda>() missing 1 required keyword-only argument: 'k'
        # expect: (lambda *, k, j: k)() TypeError <lambda>() missing 2 required keyword-only arguments: 'k' and 'j'
        # expect: (lambda a, b, c: 0)() TypeError <lambda>() missing 3 required positional arguments: 'a', 'b', and 'c'
        # expect: (lambda a, b: 0)(c=1) TypeError <lambda>() got an unexpected keyword argument 'c'
        # expect: (lambda: 0)(1) TypeError <lambda>() takes 0 positional arguments but 1 was given
        # expect: (lambda: 0)(a=1) TypeError <lambda>() got an unexpected keyword argument 'a'
        # expect: f(**{'a': 1}, **{'a': 2}) TypeError __main__.f() got multiple values for keyword argument 'a'
        # expect: g(1, 2, 3, c=4) TypeError g() takes 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
        # expect: g(1, 2, 3, 4) TypeError g() takes 2 positional arguments but 4 were given
print(f.__defaults__, f.__kwdefaults__, f.__name__, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, g.__code__.co_posonlyargcount, f.__code__.co_varnames)
# expect: (2,) {'d': 4} f 2 2 1 ('a', 'b', 'c', 'd', 'args', 'kw')
f.__defaults__ = (10, 20)
f.__kwdefaults__ = {"c": 30}
try:
    print(f())
except TypeError as e:
    print(e)  # expect: f() missing 1 required keyword-only argument: 'd'
f.__kwdefaults__ = {"c": 30, "d": 40}
print(f())  # expect: (10, 20, (), 30, 40, {})
def m(x, l=[]):
    l.append(x)
    return l
print(m(1), m(2), m(3, []), m.__defaults__)  # expect: [1, 2] [1, 2] [3] ([1, 2],)
i = 5
def late(a=i): return a
i = 6
print(late())  # expect: 5
