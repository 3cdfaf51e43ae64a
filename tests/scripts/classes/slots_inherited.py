class A:
    __slots__ = ('a',)
class B(A):
    __slots__ = ('b',)
b = B(); b.a = 1; b.b = 2
try: b.c = 3
except AttributeError as e: print(e)  # expect: 'B' object has no attribute 'c'
try: print(b.__dict__)
except AttributeError as e: print(e)  # expect: 'B' object has no attribute '__dict__'
try: del b.a; b.a
except AttributeError as e: print(e)  # expect: 'B' object has no attribute 'a'
class C(B): pass
c = C(); c.a = 1; c.z = 2; print(c.a, c.__dict__)  # expect: 1 {'z': 2}
class D:
    __slots__ = ['x', 'y']
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __repr__(self): return f'D({self.x}, {self.y})'
print(D(1, 2) == D(1, 2), {D(1, 2)} == {D(1, 2)}, D(3, 4), D.x.__name__, D.__slots__)  # expect: True True D(3, 4) x ['x', 'y']
class E:
    __slots__ = ()
try: E().a = 1
except AttributeError as e: print(e)  # expect: 'E' object has no attribute 'a'
class F:
    __slots__ = ('v', '__weakref__')
class G(list): __slots__ = ('extra',)
g = G([1]); g.extra = 5; print(g, g.extra)  # expect: [1] 5
try: g.other = 1
except AttributeError as e: print(e)  # expect: 'G' object has no attribute 'other'
class H:
    __slots__ = ('p',)
    p2 = property(lambda s: s.p * 2)
h = H(); h.p = 4; print(h.p2)  # expect: 8
try: h.p2 = 1
except AttributeError as e: print(e)  # expect: property 'p2' of 'H' object has no setter
try: h.nope
except AttributeError as e: print(e)  # expect: 'H' object has no attribute 'nope'
try: H.p.__get__(5, int)
except TypeError as e: print(e)  # expect: descriptor 'p' for 'H' objects doesn't apply to a 'int' object
try:
    class X(A, D): pass
except TypeError as e: print(e)  # expect: multiple bases have instance lay-out conflict
try:
    class Y: __slots__ = 'a b'
except TypeError as e: print(e)  # expect: __slots__ must be identifiers
class Z: __slots__ = ('__priv',); \
    __init__ = lambda s: setattr(s, '_Z__priv', 1)
print(Z()._Z__priv, hasattr(Z(), '__dict__'), sorted(n for n in dir(Z()) if 'priv' in n))  # expect: 1 False ['_Z__priv']
import copy; d = copy.copy(D(5, 6)); print(d)  # expect: D(5, 6)
class W(A):
    __slots__ = ('a',)
w = W(); w.a = 1; print(w.a)  # expect: 1
