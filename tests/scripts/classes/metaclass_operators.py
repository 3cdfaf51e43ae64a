class M(type):
    def __new__(m, n, b, d): d['added'] = n.lower(); return type.__new__(m, n, b, d)
    def __str__(c): return 'M:' + c.__name__
    def hello(c): return 'hello ' + c.__name__
    @property
    def p(c): return 'p of ' + c.__name__
    def __add__(c, o): return c.__name__ + '+' + o.__name__
    def __eq__(c, o): return c.__name__ == getattr(o, '__name__', None)
    def __hash__(c): return hash(c.__name__)
    def __bool__(c): return False
    def __setattr__(c, n, v): print('setattr', n); super().__setattr__(n, v)
    def __delattr__(c, n): print('delattr', n); super().__delattr__(n)
    def __dir__(c): return ['custom']
    def mro(c): return [c, *type.mro(c)[1:]]
class A(metaclass=M): pass
class B(A): x = 1
print(A.added, B().added, str(A), A.hello(), B.p, A + B, A == B, A == A, bool(A), dir(B), type(B).__name__, isinstance(B, M), {A: 1}[A])
# expect: a b M:A hello A p of B A+B False True False ['custom'] M True 1
B.y = 5; del B.y
# expect: setattr y
# expect: delattr y
for f in (lambda: A().hello(), lambda: A().p, lambda: B.nope, lambda: A < B, lambda: len(A), lambda: A[0], lambda: iter(A)):
    try: print(f())
    except (AttributeError, TypeError) as e: print(e)
    # expect: 'A' object has no attribute 'hello'
    # expect: 'A' object has no attribute 'p'
    # expect: type object 'B' has no attribute 'nope'
    # expect: '<' not supported between instances of 'M' and 'M'
    # expect: object of type 'M' has no len()
    # expect: type 'A' is not subscriptable
    # expect: 'M' object is not iterable
class Singleton(type):
    _i = {}
    def __call__(cls, *a, **k):
        if cls not in cls._i: cls._i[cls] = super().__call__(*a, **k)
        return cls._i[cls]
class S(metaclass=Singleton):
    def __init__(self, v=0): self.v = v
print(S(1) is S(2), S().v)  # expect: True 1
class Reg(type):
    classes = []
    def __init__(cls, n, b, d, **k): super().__init__(n, b, d); Reg.classes.append((n, k))
    def __new__(m, n, b, d, **k): return super().__new__(m, n, b, d)
class R1(metaclass=Reg): pass
class R2(R1, key='v'): pass
print(Reg.classes)  # expect: [('R1', {}), ('R2', {'key': 'v'})]
X = M('X', (), {'q': 1}); print(X.q, X.added, type(X).__name__)  # expect: 1 x M
try: M('Y', (), {}, z=1)
except TypeError as e: print(e)  # expect: M.__new__() got an unexpected keyword argument 'z'
class NoCall(type):
    def __call__(cls, *a): raise TypeError('not instantiable ' + cls.__name__)
class NC(metaclass=NoCall): pass
try: NC()
except TypeError as e: print(e)  # expect: not instantiable NC
class P(type):
    @classmethod
    def __prepare__(m, n, b): return Logged()
class Logged(dict):
    def __setitem__(self, k, v):
        if not k.startswith('__'): print('define', k)
        super().__setitem__(k, v)
class L(metaclass=P):
# expect: define a
# expect: define f
# expect: define a
    a = 1
    def f(self): pass
    a = 2
print(L.a)  # expect: 2
print(type(type) is type, isinstance(type, object), isinstance(object, type), type.__mro__, M.__mro__[1], issubclass(M, type), type.__base__, object.__base__, object.__class__)
# expect: True True True (<class 'type'>, <class 'object'>) <class 'type'> True <class 'object'> None <class 'type'>
