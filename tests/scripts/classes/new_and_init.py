class A:
    def __new__(cls, *args, **kw):
        print('new', cls.__name__, args, kw)
        o = super().__new__(cls)
        return o
    def __init__(self, *args, **kw): print('init', args, kw)
A(1, k=2)
# expect: new A (1,) {'k': 2}
# expect: init (1,) {'k': 2}
class B:
    def __new__(cls, x): return x
    def __init__(self, x): print('never')
print(B(5))  # expect: 5
class Single:
    inst = None
    def __new__(cls):
        if cls.inst is None: cls.inst = object.__new__(cls)
        return cls.inst
print(Single() is Single())  # expect: True
class P: pass
for f in (lambda: P(1), lambda: P(x=1), lambda: object(1), lambda: object.__new__(), lambda: object.__new__(1), lambda: object.__new__(int), lambda: int.__new__(P), lambda: int.__new__(), lambda: A.__new__()):
    try: print(type(f()).__name__)
    except TypeError as e: print(e)
    # expect: P() takes no arguments
    # expect: P() takes no arguments
    # expect: object() takes no arguments
    # expect: object.__new__(): not enough arguments
    # expect: object.__new__(X): X is not a type object (int)
    # expect: object.__new__(int) is not safe, use int.__new__()
    # expect: int.__new__(P): P is not a subtype of int
    # expect: int.__new__(): not enough arguments
    # expect: A.__new__() missing 1 required positional argument: 'cls'
class Q:
    def __init__(self, a, b=2, *, c): pass
for f in (lambda: Q(), lambda: Q(1), lambda: Q(1, 2, 3, c=4), lambda: Q(1, c=2, d=3), lambda: Q(1, 2, a=1, c=3)):
    try: f()
    except TypeError as e: print(e)
    # expect: Q.__init__() missing 1 required positional argument: 'a'
    # expect: Q.__init__() missing 1 required keyword-only argument: 'c'
    # expect: Q.__init__() takes from 2 to 3 positional arguments but 4 positional arguments (and 1 keyword-only argument) were given
    # expect: Q.__init__() got an unexpected keyword argument 'd'
    # expect: Q.__init__() got multiple values for argument 'a'
class R:
    def __new__(cls): return object.__new__(cls)
try: R(1)
except TypeError as e: print(e)  # expect: R.__new__() takes 1 positional argument but 2 were given
class T:
    def __init__(self): return 5
try: T()
except TypeError as e: print(e)  # expect: __init__() should return None, not 'int'
class I(int):
    def __new__(cls, v, extra): o = int.__new__(cls, v); o.extra = extra; return o
i = I(5, 'e'); print(i, i.extra, i + 1, type(i + 1).__name__)  # expect: 5 e 6 int
class Tup(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
print(Tup(1, 2), Tup(1)[0], len(Tup()))  # expect: (1, 2) 1 0
o = A.__new__(A); print(type(o).__name__)
# expect: new A () {}
# expect: A
