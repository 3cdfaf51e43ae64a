import functools, sys, threading, types, abc, operator, string
class Meta(type):
    plugins = {}
    def __new__(m, name, bases, ns, **kw):
        cls = super().__new__(m, name, bases, ns)
        if kw.get('key'): m.plugins[kw['key']] = cls
        return cls
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __call__(cls, *a, **k): print('make', cls.__name__); return super().__call__(*a, **k)
    def __len__(cls): return len(cls.plugins)
class Base(metaclass=Meta):
    def __init_subclass__(cls, **kw): super().__init_subclass__(); cls.tag = cls.__name__.lower()
    def __enter__(self): return self
    def __exit__(self, t, v, tb): print('exit', t and t.__name__); return t is KeyError
class A(Base, key='a'):
    x = 1
    def __getattr__(self, n): return f'<{n}>'
    def __setattr__(self, n, v): object.__setattr__(self, n, v * 2 if isinstance(v, int) else v)
class B(A, key='b'):
    __hash__ = None
    def __getattribute__(self, n): return 'magic' if n == 'secret' else super().__getattribute__(n)
    def __missing__(self, k): return k
a, b = A(), B(); a.y = 5; print(a.y, a.zzz, b.secret, b.other, A.tag, B.tag, len(Base), Meta.plugins['b'] is B, B.__mro__[1:3])
# expect: make A
# expect: make B
# expect: 10 <zzz> magic <other> a b 2 True (<class '__main__.A'>, <class '__main__.Base'>)
with a: raise KeyError('gone')  # expect: exit KeyError
class Vec:
    __match_args__ = ('x', 'y')
    def __init__(s, x, y): s.x, s.y = x, y
    def __add__(s, o): return Vec(s.x + o.x, s.y + o.y) if isinstance(o, Vec) else NotImplemented
    def __radd__(s, o): return s if o == 0 else NotImplemented
    __mul__ = lambda s, k: Vec(s.x * k, s.y * k); __rmul__ = __mul__
    def __matmul__(s, o): return s.x * o.x + s.y * o.y
    def __neg__(s): return s * -1
    def __abs__(s): return (s @ s) ** .5
    def __iter__(s): yield from (s.x, s.y)
    def __repr__(s): return f'Vec({s.x}, {s.y})'
    def __eq__(s, o): return isinstance(o, Vec) and tuple(s) == tuple(o)
    def __lt__(s, o): return abs(s) < abs(o)
    def __bool__(s): return any(s)
    def __getitem__(s, i): return (s.x, s.y)[i]
    def __call__(s): return 'called'
    def __format__(s, f): return '<' + ', '.join(format(v, f) for v in s) + '>'
v = Vec(3, 4); print(sum([v, v]), 2 * v, v @ v, abs(v), -v, *v, v == Vec(3, 4), v < v * 2, bool(Vec(0, 0)), v[1], v(), f'{v:.1f}', max(v, -v * 2), sorted([v * 2, v]))
# expect: Vec(6, 8) Vec(6, 8) 25 5.0 Vec(-3, -4) 3 4 True True False 4 called <3.0, 4.0> Vec(-6, -8) [Vec(3, 4), Vec(6, 8)]
match v:
    case Vec(x=3, y=yy) if yy > 3: print('matched', yy)  # expect: matched 4
for o in ({'op': 'add', 'args': [1, 2, 3]}, [1, [2, *_]] if False else [1, 2], ('p', 5), 'str', 3.5, None):
    match o:
        case {'op': str(op), 'args': [first, *rest]}: print(op, first, rest)  # expect: add 1 [2, 3]
        case [1, y]: print('list', y)  # expect: list 2
        case ('p', int() | float() as n): print('p', n)  # expect: p 5
        case str() as s: print('s', s)  # expect: s str
        case float(f): print('f', f)  # expect: f 3.5
        case None: print('none')  # expect: none
try: v + 1
except TypeError as e: print(e)  # expect: unsupported operand type(s) for +: 'Vec' and 'int'
try: hash(b)
except TypeError as e: print(e)  # expect: unhashable type: 'B'
try: v < 3
except TypeError as e: print(e)
except AttributeError as e: print(e)
'x' + v  # expect error: TypeError: can only concatenate str (not "Vec") to str
