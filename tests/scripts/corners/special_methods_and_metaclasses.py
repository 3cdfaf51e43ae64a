class V:
    def __init__(self, *a): self.a = a
    def __repr__(self): return f'V{self.a}'
    def __eq__(self, o): return isinstance(o, V) and self.a == o.a
    def __hash__(self): return hash(self.a)
    def __add__(self, o): return V(*self.a, *o.a)
    def __mul__(self, n): return V(*(self.a * n))
    __rmul__ = __mul__
    def __neg__(self): return V(*[-x for x in self.a])
    def __getitem__(self, i): return self.a[i]
    def __len__(self): return len(self.a)
    def __call__(self, *a, **k): return a, k
    def __lt__(self, o): return self.a < o.a
    def __iadd__(self, o):
        self.a += o.a
        return self
    def __contains__(self, x): return x in self.a
    def __matmul__(self, o): return sum(x * y for x, y in zip(self.a, o.a))
    def __format__(self, s): return f'<{s}>'
    def __bytes__(self): return bytes(self.a)
    def __index__(self): return self.a[0]
    def __float__(self): return 1.5
    def __complex__(self): return 2j
    def __reversed__(self): return iter('rev')
    def __dir__(self): return ['b', 'a']
v = V(1, 2)
print(v, v + V(3), v * 2, 2 * v, -v, v[0], v[-1:], len(v), v(1, k=2), v < V(2), v > V(0), v == V(1, 2), v != V(1), 2 in v, v @ V(3, 4), f'{v:x}', format(v), '{:>5}'.format(v), bytes(v), [5, 6, 7][v], float(v), complex(v), list(reversed(v)), dir(v), list(v), max(v), {v: 1}[V(1, 2)], sorted([V(3), V(1)]), hex(v), range(3)[v], *v)
# expect: V(1, 2) V(1, 2, 3) V(1, 2, 1, 2) V(1, 2, 1, 2) V(-1, -2) 1 (2,) 2 ((1,), {'k': 2}) True True True True True 11 <x> <> <>5> b'\x01\x02' 6 1.5 2j ['r', 'e', 'v'] ['a', 'b'] [1, 2] 2 1 [V(1,), V(3,)] 0x1 1 1 2
w = v
w += V(9)
print(v, w is v)
# expect: V(1, 2, 9) True
for f in (lambda: v - v, lambda: v <= v, lambda: v ** 2, lambda: v + 1, lambda: v[9], lambda: ~v, lambda: v.x, lambda: 1 - v, lambda: v(1)(2), lambda: v @ 1, lambda: divmod(v, v), lambda: v.__setitem__, lambda: abs(v), lambda: round(v), lambda: next(v), lambda: v >= 1):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError unsupported operand type(s) for -: 'V' and 'V'
# expect: TypeError '<=' not supported between instances of 'V' and 'V'
# expect: TypeError unsupported operand type(s) for ** or pow(): 'V' and 'int'
# expect: AttributeError 'int' object has no attribute 'a'
# expect: IndexError tuple index out of range
# expect: TypeError bad operand type for unary ~: 'V'
# expect: AttributeError 'V' object has no attribute 'x'
# expect: TypeError unsupported operand type(s) for -: 'int' and 'V'
# expect: TypeError 'tuple' object is not callable
# expect: AttributeError 'int' object has no attribute 'a'
# expect: TypeError unsupported operand type(s) for divmod(): 'V' and 'V'
# expect: AttributeError 'V' object has no attribute '__setitem__'
# expect: TypeError bad operand type for abs(): 'V'
# expect: TypeError type V doesn't define __round__ method
# expect: TypeError 'V' object is not an iterator
# expect: TypeError '>=' not supported between instances of 'V' and 'int'
try:
    v[0] = 1
except TypeError as e:
    print(e)
# expect: 'V' object does not support item assignment
try:
    del v[0]
except TypeError as e:
    print(e)
# expect: 'V' object doesn't support item deletion

class A:
    n = 0
    def __init__(self): print('A'); self.x = 1
    def f(self): return 'Af'
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(a): return a * 2
class B(A):
    def __init__(self):
        super().__init__()
        print('B')
    def f(self): return 'B' + super().f()
class C(A):
    def f(self): return 'C' + super().f()
class D(B, C):
    pass
d = D()
# expect: A
# expect: B
print(d.f(), D.__mro__, D.c(), d.c(), d.s(2), D.s(3), A.f(d), super(B, d).f(), super(D, D).c(), isinstance(d, C), D.__bases__, d.__class__.__name__)
# expect: BCAf (<class '__main__.D'>, <class '__main__.B'>, <class '__main__.C'>, <class '__main__.A'>, <class 'object'>) D D 4 6 Af CAf D True (<class '__main__.B'>, <class '__main__.C'>) D
print(D.f, d.f, A.c, A.s, d.f.__self__ is d, d.f.__func__ is B.f, D.f.__qualname__, A.__dict__['c'], A.__dict__['s']) if False else print(D.f.__qualname__, d.f.__name__, d.f.__self__ is d, d.f.__func__ is B.f, A.c.__self__, d.f == d.f, d.f is d.f)
# expect: B.f f True True <class '__main__.A'> True False
A.n += 1
d.n += 5
print(A.n, B.n, d.n, d.__dict__, vars(d) is d.__dict__)
# expect: 1 1 6 {'x': 1, 'n': 6} True
for f in (lambda: A.f(), lambda: A(1), lambda: d.nope, lambda: super(B, 5).f(), lambda: super(5, d), lambda: A.f(1, 2), lambda: B.f(5), lambda: super().x, lambda: D.x, lambda: d(), lambda: A().f(1), lambda: A.s(), lambda: A.c(1), lambda: object.__init__(d, 1), lambda: d.s(1, 2), lambda: super(A).f, lambda: super(D, d).nope):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError A.f() missing 1 required positional argument: 'self'
# expect: TypeError A.__init__() takes 1 positional argument but 2 were given
# expect: AttributeError 'D' object has no attribute 'nope'
# expect: TypeError super(type, obj): obj must be an instance or subtype of type
# expect: TypeError super() argument 1 must be a type, not int
# expect: TypeError A.f() takes 1 positional argument but 2 were given
# expect: TypeError super(type, obj): obj must be an instance or subtype of type
# expect: RuntimeError super(): no arguments
# expect: AttributeError type object 'D' has no attribute 'x'
# expect: TypeError 'D' object is not callable
# expect: A
# expect: TypeError A.f() takes 1 positional argument but 2 were given
# expect: TypeError A.s() missing 1 required positional argument: 'a'
# expect: TypeError A.c() takes 1 positional argument but 2 were given
# expect: TypeError object.__init__() takes exactly one argument (the instance to initialize)
# expect: TypeError A.s() takes 1 positional argument but 2 were given
# expect: AttributeError 'super' object has no attribute 'f'
# expect: AttributeError 'super' object has no attribute 'nope'
try:
    class X(A, D): pass
except TypeError as e:
    print(e)
# expect: Cannot create a consistent method resolution
# expect: order (MRO) for bases A, D
try:
    class X(A, A): pass
except TypeError as e:
    print(e)
# expect: duplicate base class A
try:
    class X(5): pass
except TypeError as e:
    print(e)
# expect: int() takes at most 2 arguments (3 given)
try:
    class X(int, str): pass
except TypeError as e:
    print(e)
# expect: multiple bases have instance lay-out conflict
class M(type):
    def __new__(m, n, b, d, **k):
        print('new', n, sorted(x for x in d if not x.startswith('__')), k)
        return super().__new__(m, n, b, d)
    def __init__(c, n, b, d, **k): print('init', n)
    def __call__(c, *a):
        print('call', a)
        return super().__call__(*a)
    def hi(c): return 'hi ' + c.__name__
class K(metaclass=M, opt=1):
    y = 2
    def __init__(self, *a): pass
# expect: new K ['y'] {'opt': 1}
# expect: init K
K(1)
# expect: call (1,)
print(K.hi(), type(K))
# expect: hi K <class '__main__.M'>
try:
    K().hi()
except AttributeError as e:
    print(e)
# expect: call ()
# expect: 'K' object has no attribute 'hi'

class A:
    """Doc of A."""
    x: int = 1
    y: 'str'
    def __init__(self): pass
print(A.__name__, A.__qualname__, A.__module__, A.__doc__, A.__bases__, A.__mro__, A.__annotations__, sorted(k for k in A.__dict__), A.__dict__['x'], A.__base__, A.__class__, A.__subclasses__(), type(A.__dict__).__name__, A.__weakref__ is not None, A.__call__, A.__basicsize__ > 0) if False else print(A.__name__, A.__qualname__, A.__module__, A.__doc__, A.__bases__, A.__mro__, A.__annotations__, sorted(k for k in A.__dict__ if k not in ('__dict__', '__weakref__')), A.__base__, A.__class__, A.__subclasses__(), type(A.__dict__).__name__)
# expect: A A __main__ Doc of A. (<class 'object'>,) (<class '__main__.A'>, <class 'object'>) {'x': <class 'int'>, 'y': 'str'} ['__annotations__', '__doc__', '__init__', '__module__', 'x'] <class 'object'> <class 'type'> [] mappingproxy
A.z = 5
setattr(A, 'w', lambda self: 'w')
print(A().z, A().w(), 'z' in A.__dict__, hasattr(A, 'q'), getattr(A, 'q', None))
# expect: 5 w True False None
del A.z
try:
    A.__dict__['k'] = 1
except TypeError as e:
    print(e)
# expect: 'mappingproxy' object does not support item assignment
A.__name__ = 'Renamed'
print(A, A(), ) if False else print(A, A.__qualname__, A.__name__)
# expect: <class '__main__.A'> A Renamed
class Outer:
    class Inner:
        def m(self): pass
    def f(self):
        class Local: pass
        return Local
print(Outer.Inner, Outer.Inner.m.__qualname__, Outer().f(), Outer.Inner.__qualname__)
# expect: <class '__main__.Outer.Inner'> Outer.Inner.m <class '__main__.Outer.f.<locals>.Local'> Outer.Inner
class Meta(type):
    def __repr__(cls): return f'<M {cls.__name__}>'
    def __len__(cls): return 42
    def __getattr__(cls, n): return 'meta ' + n
    def __contains__(cls, x): return x == 1
    def __iter__(cls): return iter('abc')
    def __getitem__(cls, k): return ('item', k)
    def __eq__(cls, o): return True
    def __hash__(cls): return 7
    def __add__(cls, o): return 'added'
    def __instancecheck__(cls, o): return o == 5
    def __subclasscheck__(cls, o): return o is int
    def __bool__(cls): return False
class M(metaclass=Meta): pass
print(M, len(M), M.foo, 1 in M, list(M), M[3], M == 3, hash(M), M + 1, isinstance(5, M), isinstance(6, M), issubclass(int, M), bool(M), type(M) is Meta)
# expect: <M M> 42 meta foo True ['a', 'b', 'c'] ('item', 3) True 7 added True False True False True
try:
    M().foo
except AttributeError as e:
    print(e)
# expect: 'M' object has no attribute 'foo'
for s in ('class A(metaclass=5): pass', 'class A(int, bool): pass', 'class A(object, int): pass', 'class A(x=1): pass', 'class A(*[int]): pass\nprint(A.__bases__)', 'class A(**{"metaclass": type}): pass', 'class A(None): pass', 'class A(len): pass', 'class A(type, int): pass', 'class A(list, dict): pass', 'class A(Exception, list): pass', 'class A(type(len)): pass', 'class A(bool): pass', 'class A:\n __slots__ = 5', 'class A:\n __slots__ = ("a", 1)', 'class A:\n __slots__ = ["x"]\n x = 1', 'class A(int):\n __slots__ = ["x"]', 'class A:\n __slots__ = ("1a",)', 'class A:\n def f(): pass\nA().f()', 'class A:\n def __init__(self): return 5\nA()', 'class A:\n def __new__(cls): return 5\nprint(A())', 'class A:\n def __new__(cls, x): return object.__new__(cls, x)\nA(1)', 'class A:\n def __new__(cls, x): return object.__new__(cls)\nA(1); print("fine")', 'class A: pass\nA(1)', 'class A:\n def __init__(self, x): pass\nA()', 'class A:\n def __str__(self): return 5\nstr(A())', 'class A:\n def __repr__(self): return None\nrepr(A())', 'class A:\n def __hash__(self): return "a"\nhash(A())', 'class A:\n def __len__(self): return -1\nlen(A())', 'class A:\n def __len__(self): return "x"\nlen(A())', 'class A:\n def __eq__(self, o): return 1\nhash(A())', 'class A:\n def __index__(self): return "a"\n[1][A()]', 'class A:\n def __contains__(self, x): return "yes"\nprint(1 in A())', 'class A:\n def __bool__(self): return 1\nbool(A())', 'class A:\n def __iter__(self): return 1\niter(A())', 'class A:\n def __getattr__(self, n): raise AttributeError(n)\nA().q', 'class A:\n def __call__(self, x): return x\nA()()', 'class A:\n __call__ = 5\nA()()', 'class A:\n def __format__(self, s): return 5\nformat(A())', 'class A:\n def __int__(self): return "x"\nint(A())', 'class A:\n def __float__(self): return 1\nfloat(A())', 'class A:\n def __complex__(self): return 1\ncomplex(A())', 'class A:\n def __bytes__(self): return "a"\nbytes(A())', 'class A:\n def __dir__(self): return 5\ndir(A())', 'class A:\n def __round__(self): return 5\nround(A(), 1)', 'class A:\n def __enter__(self): pass\nwith A(): pass', 'class A:\n def __reversed__(self): return 5\nprint(reversed(A()))', 'class A:\n def __getitem__(self, i): return i\nprint(A()[1:2], A()["x"], A()[1, 2])'):
    try:
        exec(s)
        print('ok')
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError 'int' object is not callable
# expect: TypeError type 'bool' is not an acceptable base type
# expect: TypeError Cannot create a consistent method resolution
# expect: order (MRO) for bases object, int
# expect: TypeError A.__init_subclass__() takes no keyword arguments
# expect: (<class 'int'>,)
# expect: ok
# expect: ok
# expect: TypeError NoneType takes no arguments
# expect: TypeError cannot create 'builtin_function_or_method' instances
# expect: TypeError multiple bases have instance lay-out conflict
# expect: TypeError multiple bases have instance lay-out conflict
# expect: TypeError multiple bases have instance lay-out conflict
# expect: TypeError type 'builtin_function_or_method' is not an acceptable base type
# expect: TypeError type 'bool' is not an acceptable base type
# expect: TypeError 'int' object is not iterable
# expect: TypeError __slots__ items must be strings, not 'int'
# expect: ValueError 'x' in __slots__ conflicts with class variable
# expect: TypeError nonempty __slots__ not supported for subtype of 'int'
# expect: TypeError __slots__ must be identifiers
# expect: TypeError A.f() takes 0 positional arguments but 1 was given
# expect: TypeError __init__() should return None, not 'int'
# expect: 5
# expect: ok
# expect: TypeError object.__new__() takes exactly one argument (the type to instantiate)
# expect: fine
# expect: ok
# expect: TypeError A() takes no arguments
# expect: TypeError A.__init__() missing 1 required positional argument: 'x'
# expect: TypeError __str__ returned non-string (type int)
# expect: TypeError __repr__ returned non-string (type NoneType)
# expect: TypeError __hash__ method should return an integer
# expect: ValueError __len__() should return >= 0
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError unhashable type: 'A'
# expect: TypeError __index__ returned non-int (type str)
# expect: True
# expect: ok
# expect: TypeError __bool__ should return bool, returned int
# expect: TypeError iter() returned non-iterator of type 'int'
# expect: AttributeError q
# expect: TypeError A.__call__() missing 1 required positional argument: 'x'
# expect: TypeError 'int' object is not callable
# expect: TypeError __format__ must return a str, not int
# expect: TypeError __int__ returned non-int (type str)
# expect: TypeError A.__float__ returned non-float (type int)
# expect: TypeError __complex__ returned non-complex (type int)
# expect: TypeError __bytes__ returned non-bytes (type str)
# expect: TypeError 'int' object is not iterable
# expect: TypeError A.__round__() takes 1 positional argument but 2 were given
# expect: TypeError 'A' object does not support the context manager protocol (missed __exit__ method)
# expect: 5
# expect: ok
# expect: slice(1, 2, None) x (1, 2)
# expect: ok

class M(type):
    registry = []
    def __new__(mcs, name, bases, ns, **kw):
        ns['added'] = name.lower()
        cls = super().__new__(mcs, name, bases, ns)
        mcs.registry.append((name, kw))
        return cls
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.inited = True
    def __call__(cls, *a, **k):
        o = super().__call__(*a, **k)
        o.called = True
        return o
    @property
    def mp(cls): return 'mp ' + cls.__name__
    def mm(cls): return 'mm'
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        return {'prepared': True}
class A(metaclass=M, opt=1):
    def __init__(self, v=0): self.v = v
class B(A): pass
print(M.registry, A.added, B.added, A.inited, A(3).called, B(4).v, A.prepared, A.mp, B.mm(), type(A) is M, type(B) is M, isinstance(A, M), issubclass(M, type), M.__mro__, type(M))
# expect: [('A', {'opt': 1}), ('B', {})] a b True True 4 True mp A mm True True True True (<class '__main__.M'>, <class 'type'>, <class 'object'>) <class 'type'>
for f in (lambda: A().mm(), lambda: A().mp, lambda: M('X', (), {}).added, lambda: M(), lambda: type('Y', (A,), {}).added, lambda: A.nope, lambda: M.mp):
    try: print(f() if 'property' not in repr(f()) else 'prop')
    except Exception as e: print(type(e).__name__, e)
# expect: AttributeError 'A' object has no attribute 'mm'
# expect: AttributeError 'A' object has no attribute 'mp'
# expect: x
# expect: TypeError M.__new__() missing 3 required positional arguments: 'name', 'bases', and 'ns'
# expect: y
# expect: AttributeError type object 'A' has no attribute 'nope'
# expect: prop
class N(type): pass
try:
    class C(A, metaclass=N): pass
except TypeError as e: print(e)
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
class MN(M, N): pass
class C(A, metaclass=MN): pass
print(type(C).__name__)
# expect: MN
class Single(type):
    _inst = {}
    def __call__(cls, *a):
        if cls not in cls._inst: cls._inst[cls] = super().__call__(*a)
        return cls._inst[cls]
class S(metaclass=Single): pass
print(S() is S())
# expect: True
def meta_func(name, bases, ns): return (name, bases, sorted(k for k in ns if k[:2] != '__'))
class F(metaclass=meta_func): x = 1
print(F)
# expect: ('F', (), ['x'])
class Base:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.subs.append((cls.__name__, tag))
class P(Base, tag='p'): pass
class Q(P): pass
print(Base.subs)
# expect: [('P', 'p'), ('Q', None)]
try:
    class R(Base, bad=1): pass
except TypeError as e: print(e)
# expect: R.__init_subclass__() takes no keyword arguments
class Named:
    def __set_name__(self, owner, name): self.n = (owner.__name__, name)
class U:
    a = Named(); b = Named()
print(U.a.n, U.b.n)
# expect: ('U', 'a') ('U', 'b')
class Eq(type):
    def __eq__(c, o): return True
    def __hash__(c): return 1
    def __lt__(c, o): return c.__name__ < o.__name__
    def __iter__(c): return iter(c.items)
    def __contains__(c, x): return x in c.items
    def __len__(c): return len(c.items)
    def __getitem__(c, i): return c.items[i]
class E1(metaclass=Eq): items = [1, 2]
class E2(metaclass=Eq): items = [3]
print(E1 == E2, sorted([E2, E1]), list(E1), 2 in E1, len(E2), E1[0], [*E1])
# expect: True [<class '__main__.E1'>, <class '__main__.E2'>] [1, 2] True 1 1 [1, 2]

from abc import ABC, abstractmethod, ABCMeta
class A(ABC):
    @abstractmethod
    def f(self): 'doc'
    @property
    @abstractmethod
    def p(self): pass
    @classmethod
    @abstractmethod
    def c(cls): pass
    def concrete(self): return 'conc ' + self.f()
class B(A):
    def f(self): return 'B.f'
class C(B):
    p = 5
    @classmethod
    def c(cls): return 'c'
for X in (A, B):
    try: X()
    except TypeError as e: print(e)
# expect: Can't instantiate abstract class A with abstract methods c, f, p
# expect: Can't instantiate abstract class B with abstract methods c, p
print(C().concrete(), C().p, C.c(), sorted(A.__abstractmethods__), B.__abstractmethods__ == frozenset({'p', 'c'}), C.__abstractmethods__, isinstance(C(), A), issubclass(C, A))
# expect: conc B.f 5 c ['c', 'f', 'p'] True frozenset() True True
class D(metaclass=ABCMeta): pass
D()
D.register(int)
print(isinstance(5, D), issubclass(bool, D), issubclass(str, D))
# expect: True True False
class E(ABC):
    @classmethod
    def __subclasshook__(cls, o): return hasattr(o, 'quack') or NotImplemented
class Duck:
    def quack(self): pass
print(issubclass(Duck, E), isinstance(Duck(), E), issubclass(int, E))
# expect: True True False
from collections.abc import Iterable, Sized, Callable, Hashable, Mapping, Sequence, Iterator, Container, Set, MutableMapping, Generator
print([isinstance(x, Iterable) for x in ([], 'a', 5, {}, iter([]))], [isinstance(x, Sized) for x in ([], 5)], isinstance(len, Callable), isinstance([], Hashable), isinstance((), Hashable), isinstance({}, Mapping), isinstance('', Sequence), isinstance(iter([]), Iterator), isinstance({1}, Set), isinstance((x for x in ()), Generator), isinstance(range(2), Sequence), isinstance(b'', Sequence), isinstance({}.keys(), Set))
# expect: [True, True, False, True, True] [True, False] True False True True True True True True True True True
class Mine(Sequence):
    def __len__(self): return 3
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 2
m = Mine()
print(list(m), 4 in m, m.index(2), m.count(4), list(reversed(m)), isinstance(m, Iterable))
# expect: [0, 2, 4] True 1 1 [4, 2, 0] True
class MM(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
x = MM()
x['a'] = 1; x.update(b=2); x.setdefault('c', 3)
print(dict(x), x.pop('a'), x.get('zz', 'd'), list(x.items()), 'b' in x, x == {'b': 2, 'c': 3}, x.popitem(), len(x))
# expect: {'a': 1, 'b': 2, 'c': 3} 1 d [('b', 2), ('c', 3)] True True ('b', 2) 1
try: Sequence()
except TypeError as e: print(e)
# expect: Can't instantiate abstract class Sequence with abstract methods __getitem__, __len__

