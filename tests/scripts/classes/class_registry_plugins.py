class PluginBase:
    plugins = {}
    def __init_subclass__(cls, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.plugins[name or cls.__name__.lower()] = cls
    @classmethod
    def create(cls, name, *a, **k): return cls.plugins[name](*a, **k)
class Alpha(PluginBase):
    def run(self): return 'alpha'
class Beta(PluginBase, name='b'):
    def __init__(self, v=1): self.v = v
    def run(self): return f'beta {self.v}'
class Gamma(Beta): pass
print(sorted(PluginBase.plugins), PluginBase.create('alpha').run(), PluginBase.create('b', v=5).run(), PluginBase.create('gamma').run())
# expect: ['alpha', 'b', 'gamma'] alpha beta 5 beta 1
try: PluginBase.create('zzz')
except KeyError as e: print('KeyError', e)  # expect: KeyError 'zzz'
class Validated:
    def __init__(self, *checks): self.checks = checks
    def __set_name__(self, o, n): self.n = n
    def __get__(self, i, o=None): return self if i is None else i.__dict__[self.n]
    def __set__(self, i, v):
        for c in self.checks:
            if not c(v): raise ValueError(f'{self.n}={v!r} fails {c.__name__}')
        i.__dict__[self.n] = v
def positive(x): return x > 0
def is_int(x): return isinstance(x, int)
class Order:
    qty = Validated(is_int, positive)
    def __init__(self, q): self.qty = q
print(Order(5).qty, Order.qty.n, vars(Order(2)))  # expect: 5 qty {'qty': 2}
for bad in (-1, 1.5):
    try: Order(bad)
    except ValueError as e: print(e)
    # expect: qty=-1 fails positive
    # expect: qty=1.5 fails is_int
class Observable:
    def __init__(self): self._obs = []
    def __iadd__(self, f): self._obs.append(f); return self
    def __call__(self, *a): return [f(*a) for f in self._obs]
ev = Observable(); ev += lambda x: x + 1; ev += str; print(ev(5))  # expect: [6, '5']
class Chain:
    def __init__(self, path=''): self._p = path
    def __getattr__(self, n): return Chain(f'{self._p}/{n}')
    def __call__(self, *a): return Chain(self._p + '(' + ','.join(map(str, a)) + ')')
    def __str__(self): return self._p
print(Chain().users(5).posts.all(), Chain().a.b.c)  # expect: /users(5)/posts/all() /a/b/c
class Meta(type):
    def __getitem__(cls, k): return cls._reg[k]
    def __iter__(cls): return iter(cls._reg)
    def __len__(cls): return len(cls._reg)
    def __contains__(cls, k): return k in cls._reg
class Reg(metaclass=Meta): _reg = {'a': 1, 'b': 2}
print(Reg['a'], list(Reg), len(Reg), 'b' in Reg, [k for k in Reg], dict(zip(Reg, Reg)))  # expect: 1 ['a', 'b'] 2 True ['a', 'b'] {'a': 'a', 'b': 'b'}
class Immutable:
    def __init__(self, **k): object.__setattr__(self, '_d', dict(k))
    def __getattr__(self, n):
        try: return self._d[n]
        except KeyError: raise AttributeError(n) from None
    def __setattr__(self, n, v): raise TypeError('immutable')
    __delattr__ = lambda self, n: (_ for _ in ()).throw(TypeError('immutable'))
    def __eq__(self, o): return self._d == o._d
    def __hash__(self): return hash(tuple(sorted(self._d.items())))
i = Immutable(a=1); print(i.a, i == Immutable(a=1), hash(i) == hash(Immutable(a=1)))  # expect: 1 True True
for f in (lambda: setattr(i, 'a', 2), lambda: delattr(i, 'a'), lambda: i.zz):
    try: f()
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
    # expect: TypeError immutable
    # expect: TypeError immutable
    # expect: AttributeError zz
