class A:
    __slots__ = ('x', 'y')
    def __init__(self): self.x = 1
a = A()
print(a.x)  # expect: 1
try: print(a.y)
except AttributeError as e: print(e)  # expect: 'A' object has no attribute 'y'
try: a.z = 1
except AttributeError as e: print(e)  # expect: 'A' object has no attribute 'z'
print(hasattr(a, '__dict__'), A.__slots__)  # expect: False ('x', 'y')
try: a.__dict__
except AttributeError as e: print(e)  # expect: 'A' object has no attribute '__dict__'
a.y = 5; print(a.y); del a.y  # expect: 5
try: del a.y
except AttributeError as e: print(e)  # expect: y
print(A.x, type(A.x).__name__)  # expect: <member 'x' of 'A' objects> member_descriptor
print(A.x.__get__(a), A.x.__name__, A.x.__objclass__)  # expect: 1 x <class '__main__.A'>
A.x.__set__(a, 9); print(a.x)  # expect: 9
class B(A): pass
b = B(); b.q = 1; b.x = 3; print(b.q, b.__dict__, b.x)  # expect: 1 {'q': 1} 3
class C(A): __slots__ = ['z']
c = C(); c.z = 1; c.x = 2; print(c.z, c.x)  # expect: 1 2
try: c.w = 1
except AttributeError as e: print(e)  # expect: 'C' object has no attribute 'w'
class D: __slots__ = 'single'
d = D(); d.single = 1; print(d.single)  # expect: 1
class E2: __slots__ = ()
try: E2().x = 1
except AttributeError as e: print(e)  # expect: 'E2' object has no attribute 'x'
class F: __slots__ = ('a', '__dict__')
f = F(); f.a = 1; f.b = 2; print(f.__dict__)  # expect: {'b': 2}
try:
    class G:
        __slots__ = ('a',)
        a = 1
except ValueError as e: print(e)  # expect: 'a' in __slots__ conflicts with class variable
try:
    class H: __slots__ = ('1a',)
except TypeError as e: print(e)  # expect: __slots__ must be identifiers
try:
    class H: __slots__ = (1,)
except TypeError as e: print(e)  # expect: __slots__ items must be strings, not 'int'
try:
    class J(int): __slots__ = ('a',)
except TypeError as e: print(e)  # expect: nonempty __slots__ not supported for subtype of 'int'
class K(int): __slots__ = ()
try: K(1).x = 1
except AttributeError as e: print(e)  # expect: 'K' object has no attribute 'x'
class M:
    __slots__ = {'a': 'doc a'}
print(M.__slots__, M.a.__doc__ if 0 else 'd')  # expect: {'a': 'doc a'} d
m = M(); m.a = 1; print(m.a)  # expect: 1
class P:
    __slots__ = ('__priv',)
    def __init__(self): self.__priv = 1
    def get(self): return self.__priv
p = P(); print(p.get(), p._P__priv)  # expect: 1 1
print(sorted(n for n in dir(a) if not n.startswith('__')))  # expect: ['x', 'y']
class W:
    __slots__ = ('v', '__weakref__')
import weakref
w = W(); r = weakref.ref(w); print(r() is w)  # expect: True
import copy
q = copy.copy(c); print(q.z, q.x)  # expect: 1 2
class Pt:
    __slots__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __repr__(self): return f'Pt({self.x}, {self.y})'
print(Pt(1, 2), Pt(1, 2) == Pt(1, 2))  # expect: Pt(1, 2) True
class Base: pass
class Dr(Base): __slots__ = ('k',)
o = Dr(); o.k = 1; o.any = 2; print(o.k, o.any, o.__dict__)  # expect: 1 2 {'any': 2}
from dataclasses import dataclass
@dataclass(slots=True)
class DS:
    a: int
    b: int = 2
ds = DS(1); print(ds, DS.__slots__)  # expect: DS(a=1, b=2) ('a', 'b')
try: ds.c = 3
except AttributeError as e: print(e)  # expect: 'DS' object has no attribute 'c'
class Meth:
    __slots__ = ('f',)
    def f2(self): return self.f
try: Meth().f2()
except AttributeError as e: print(e)  # expect: 'Meth' object has no attribute 'f'
try: vars(a)
except TypeError as e: print(e)  # expect: vars() argument must have __dict__ attribute
try: A().f2 = 1
except AttributeError as e: print(e)  # expect: 'A' object has no attribute 'f2'
try: a.__init__ = 1
except AttributeError as e: print(e)  # expect: 'A' object attribute '__init__' is read-only
setattr(a, 'y', 3); print(getattr(a, 'y'), object.__getattribute__(a, 'y'))  # expect: 3 3
