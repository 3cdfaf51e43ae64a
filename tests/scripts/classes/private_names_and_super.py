# private names, super() in all places
class A:
    def __init__(self): self.__x = "A.x"; self._y = 1
    def get(self): return self.__x
    def __priv(self): return "A.priv"
    def call(self): return self.__priv()
    __cls = "A.cls"
    @classmethod
    def cls(c): return c.__cls
class B(A):
    def __init__(self): super().__init__(); self.__x = "B.x"
    def getb(self): return self.__x
    def __priv(self): return "B.priv"
    def callb(self): return self.__priv(), self._A__priv()
    __cls = "B.cls"
b = B(); print(b.get(), b.getb(), b.call(), b.callb(), sorted(b.__dict__), b._A__x, B.cls(), B._B__cls)
# expect: A.x B.x A.priv ('B.priv', 'A.priv') ['_A__x', '_B__x', '_y'] A.x A.cls B.cls
for n in ("__x", "__priv", "__cls"):
    try: getattr(b, n)
    except AttributeError as e: print(e)
    # expect: 'B' object has no attribute '__x'
    # expect: 'B' object has no attribute '__priv'
    # expect: 'B' object has no attribute '__cls'
try: b.__x
except AttributeError as e: print(e)  # expect: 'B' object has no attribute '__x'
class Meta(type):
    def __call__(cls, *a): o = super().__call__(*a); o.made = True; return o
class M(metaclass=Meta):
    def __new__(cls, v): o = super().__new__(cls); o.v = v * 2; return o
    def __init__(self, v): self.w = v
m = M(3); print(m.v, m.w, m.made)  # expect: 6 3 True
class Base:
    @classmethod
    def create(cls, *a): return cls(*a)
    @staticmethod
    def helper(x): return x + 1
    @property
    def name(self): return "base"
class Derived(Base):
    def __init__(self, n=0): self.n = n
    @classmethod
    def create(cls, n): o = super().create(n); o.extra = super().helper(n); return o
    @property
    def name(self): return super().name + "+derived"
d = Derived.create(5); print(d.n, d.extra, d.name, type(d).__name__, Derived.helper(1))  # expect: 5 6 base+derived Derived 2
class X:
    def f(self): return ["X"]
class Y(X):
    def f(self): return ["Y", *super().f()]
class Z(X):
    def f(self): return ["Z", *super().f()]
class W(Y, Z):
    def f(self):
        def inner(): return super(W, self).f()
        return ["W", *inner(), *[super(Y, self).f() for _ in "x"][0]]
print(W().f(), [c.__name__ for c in W.mro()], super(W, W()).f.__func__ is Y.f)  # expect: ['W', 'Y', 'Z', 'X', 'Z', 'X'] ['W', 'Y', 'Z', 'X', 'object'] True
try:
    class Bad(X, Y): pass
except TypeError as e: print(str(e).split("\n")[0])  # expect: Cannot create a consistent method resolution
class P:
    def __getattr__(self, n): return super().__getattribute__("real") if n == "alias" else (_ for _ in ()).throw(AttributeError(n))
    real = "R"
print(P().alias)  # expect: R
try: P().other
except AttributeError as e: print("AE", e)  # expect: AE other
class Sup:
    def __setattr__(self, k, v): super().__setattr__(k, v * 2 if isinstance(v, int) else v)
    def __getitem__(self, k): return getattr(self, k)
s = Sup(); s.a = 4; print(s.a, s["a"], s.__dict__)  # expect: 8 8 {'a': 8}
class Chain:
    def __init__(self): self.ops = []
    def __getattr__(self, n):
        def add(*a): self.ops.append((n, a)); return self
        return add
print(Chain().select("x").where(1, 2).limit().ops)  # expect: [('select', ('x',)), ('where', (1, 2)), ('limit', ())]
try: object.__init__(5, 6)
except TypeError as e: print(e)
try: super().foo
except RuntimeError as e: print(e)  # expect: super(): no arguments
