class Base:
    def __init__(self, **kw):
        print('Base', kw)
class X(Base):
    def __init__(self, x=0, **kw): print('X', x); super().__init__(**kw); self.x = x
class Y(Base):
    def __init__(self, y=0, **kw): print('Y', y); super().__init__(**kw); self.y = y
class XY(X, Y):
    def __init__(self, **kw): print('XY'); super().__init__(**kw)
o = XY(x=1, y=2, z=3); print(vars(o))
# expect: XY
# expect: X 1
# expect: Y 2
# expect: Base {'z': 3}
# expect: {'y': 2, 'x': 1}
print([c.__name__ for c in XY.mro()])  # expect: ['XY', 'X', 'Y', 'Base', 'object']
class A(list):
    def __init__(self, *a): super().__init__(a); self.n = len(a)
print(A(1, 2, 3), A(1, 2).n)  # expect: [1, 2, 3] 2
class B(dict):
    def __init__(self, **kw): super().__init__(kw, extra=1)
    def __getitem__(self, k): return super().__getitem__(k) * 2
print(B(a=1), B(a=4)['a'], B().get('extra'))  # expect: {'a': 1, 'extra': 1} 8 1
class C(int):
    def __new__(cls, v): return super().__new__(cls, v + 1)
    def __add__(self, o): return C(super().__add__(o))
print(C(1), C(1) + 1, type(C(1) + 1).__name__)  # expect: 2 4 C
class D(str):
    def __new__(cls, *a): return super().__new__(cls, '-'.join(a))
    def upper(self): return 'D' + super().upper()
print(D('a', 'b'), D('x').upper())  # expect: a-b DX
class E(Exception):
    def __init__(self, m, c): super().__init__(m, c); self.c = c
print(E('m', 1), E('m', 1).args, repr(E('m', 2)))  # expect: ('m', 1) ('m', 1) E('m', 2)
class F(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def __init__(self, *a): self.l = len(a)
print(F(1, 2), F(1, 2).l)  # expect: (1, 2) 2
class G(set):
    def __init__(self, it): super().__init__(x.lower() for x in it)
    def add(self, x): super().add(x.lower())
g = G('AB'); g.add('C'); print(sorted(g))  # expect: ['a', 'b', 'c']
class H(float):
    def __new__(cls, s): return float.__new__(cls, s.rstrip('%')) / 100 if False else super().__new__(cls, s.rstrip('%'))
print(H('5%') + 1)  # expect: 6.0
class I(type):
    def __new__(m, n, b, d): return super().__new__(m, n + '_', b, d)
class J(metaclass=I): pass
print(J.__name__)  # expect: J_
class K:
    def __init__(self): object.__init__(self); self.ok = True
print(K().ok)  # expect: True
try: object.__init__(K(), 1)
except TypeError as e: print(e)  # expect: object.__init__() takes exactly one argument (the instance to initialize)
class L:
    def __init__(self, a): super().__init__(a)
try: L(1)
except TypeError as e: print(e)  # expect: object.__init__() takes exactly one argument (the instance to initialize)
