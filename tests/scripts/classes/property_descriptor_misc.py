class Typed:
    def __init__(self, t): self.t = t
    def __set_name__(self, o, n): self.n = '_' + n
    def __get__(self, o, t=None): return self if o is None else getattr(o, self.n, None)
    def __set__(self, o, v):
        if not isinstance(v, self.t): raise TypeError(f'{self.n[1:]} must be {self.t.__name__}')
        setattr(o, self.n, v)
class P:
    name = Typed(str); age = Typed(int)
    def __init__(self, n, a): self.name, self.age = n, a
p = P('x', 5); print(p.name, p.age, vars(p), type(P.name).__name__)  # expect: x 5 {'_name': 'x', '_age': 5} Typed
try: p.age = 'no'
except TypeError as e: print(e)  # expect: age must be int
class Lazy:
    def __init__(self, f): self.f = f
    def __get__(self, o, t):
        if o is None: return self
        v = o.__dict__[self.f.__name__] = self.f(o); return v
class Q:
    @Lazy
    def val(self): print('computing'); return 42
q = Q(); print(q.val, q.val, q.__dict__)
# expect: computing
# expect: 42 42 {'val': 42}
class RO:
    def __get__(self, o, t): return 'ro'
    def __set__(self, o, v): raise AttributeError('read only!')
class R: a = RO()
r = R()
try: r.a = 1
except AttributeError as e: print(e)  # expect: read only!
r.__dict__['a'] = 5; print(r.a)  # expect: ro
class D:
    def __delete__(self, o): print('deleted')
class S: d = D()
s = S(); del s.d  # expect: deleted
try: s.d = 1
except AttributeError as e: print(e)  # expect: __set__
print(type(S.d).__name__, s.d is S.__dict__['d'])  # expect: D True
class CM:
    @classmethod
    def make(cls, *a): return cls.__name__, a
    @staticmethod
    def st(a, b=2): return a, b
    @classmethod
    @property
    def cp(cls): return 'cp ' + cls.__name__
class CM2(CM): pass
print(CM2.make(1), CM2().make(2), CM.st(1), CM().st(1, 3), CM2.cp)  # expect: ('CM2', (1,)) ('CM2', (2,)) (1, 2) (1, 3) cp CM2
print(type(CM.__dict__['make']).__name__, type(CM.__dict__['st']).__name__, type(CM.make).__name__, type(CM.st).__name__, CM.make.__self__, CM.make.__func__.__name__)
# expect: classmethod staticmethod method function <class '__main__.CM'> make
class Prop:
    def getx(self): return self._x
    def setx(self, v): self._x = v
    def delx(self): del self._x
    x = property(getx, setx, delx, 'the x')
o = Prop(); o.x = 1; print(o.x, Prop.x.__doc__); del o.x  # expect: 1 the x
try: o.x
except AttributeError as e: print(e)  # expect: 'Prop' object has no attribute '_x'
print(Prop.x.fget is Prop.getx, isinstance(Prop.x, property), Prop.x.getter(lambda s: 'g').__get__(o), property(None).fget)  # expect: True True g None
try: property(None).__get__(o)
except AttributeError as e: print(e)  # expect: property of 'Prop' object has no getter
class Sub(Prop):
    x = Prop.x.setter(lambda self, v: setattr(self, '_x', v * 100))
z = Sub(); z.x = 2; print(z.x)  # expect: 200
class Meth:
    def __init__(self, f): self.f = f
    def __get__(self, o, t): return lambda *a: (self.f.__name__, o is not None, *a)
class T:
    @Meth
    def m(self): pass
print(T().m(1), T.m(2))  # expect: ('m', True, 1) ('m', False, 2)
class NoGet: v = 5
class Inst:
    def __init__(self): self.d = Typed(int)
print(type(Inst().d).__name__)  # expect: Typed
