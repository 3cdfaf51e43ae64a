class A:
    x = 'A.x'
    def f(self, *a): return ('A', a)
    @classmethod
    def c(cls): return ('A', cls.__name__)
    @staticmethod
    def s(): return 'A.s'
    @property
    def p(self): return 'A.p'
    def __getitem__(self, k): return ('A', k)
    def __len__(self): return 3
    def __init__(self): self.log = ['A']
class B(A):
    x = 'B.x'
    def f(self, *a): return ('B',) + super().f(*a)
    @classmethod
    def c(cls): return ('B',) + super().c()
    @staticmethod
    def s(): return 'B.s'
    @property
    def p(self): return 'B.p ' + super().p
    def __getitem__(self, k): return super().__getitem__(k) + ('B',)
    def __len__(self): return super().__len__() + 1
    def __init__(self): super().__init__(); self.log.append('B')
    def attr(self): return super().x
    def lam(self): return (lambda: super(B, self).f('lam'))()
    def gen(self): yield super().f(1); yield from [super(B, self).x]
    def lst(self): return [super(B, self).x for _ in range(2)]
    def missing(self): return super().nope
    def idx(self): return super()[0]
b = B()
print(b.f(1), B.c(), b.s(), b.p, b[5], len(b), b.log, b.attr(), b.lam(), list(b.gen()), b.lst())
# expect: ('B', 'A', (1,)) ('B', 'A', 'B') B.s B.p A.p ('A', 5, 'B') 4 ['A', 'B'] A.x ('A', ('lam',)) [('A', (1,)), 'A.x'] ['A.x', 'A.x']
try: b.missing()
except AttributeError as e: print(e)  # expect: 'super' object has no attribute 'nope'
try: b.idx()
except TypeError as e: print(e)  # expect: 'super' object is not subscriptable
class C(B):
    def f(self, *a): return super(B, self).f(*a)
    def g(self): return super().f, super().c, super().s
print(C().f(2), [m() for m in C().g()])  # expect: ('A', (2,)) [('B', 'A', ()), ('B', 'A', 'C'), 'B.s']
class D:
    def __init_subclass__(cls, **k): super().__init_subclass__(**k); print('sub', cls.__name__)
    def __new__(cls, *a): print('new', cls.__name__); return super().__new__(cls)
    def __setattr__(self, n, v): super().__setattr__(n, v * 2)
    def __repr__(self): return 'D:' + super().__repr__()[:13]
    def __eq__(self, o): return super().__eq__(o)
    __hash__ = object.__hash__
class E(D): pass  # expect: sub E
e = E(); e.v = 4; print(e.v, e, e == e, e == 1)
# expect: new E
# expect: 8 D:<__main__.E o True False
u = super(B); print(type(u).__name__, hasattr(u, 'f'))  # expect: super False
class F(A):
    s = super
    def f(self): return self.s(F, self).f()
print(F().f())  # expect: ('A', ())
def outside(self): return super(B, self).f('out')
print(outside(b))  # expect: ('A', ('out',))
B.late = lambda self: super(B, self).f('late'); print(b.late())  # expect: ('A', ('late',))
class G(B):
    def f(self):
        self_ = self
        def inner(): return super(G, self_).f('inner')
        return inner()
    def rebind(self):
        __class__ 
        return __class__.__name__
print(G().f(), G().rebind())  # expect: ('B', 'A', ('inner',)) G
class MixA:
    def go(self): return ['MixA'] + (super().go() if hasattr(super(), 'go') else [])
class MixB:
    def go(self): return ['MixB'] + (super().go() if hasattr(super(), 'go') else [])
class Z(MixA, MixB): pass
print(Z().go(), MixA().go())  # expect: ['MixA', 'MixB'] ['MixA']
