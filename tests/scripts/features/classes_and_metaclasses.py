def e(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as x: print(type(x).__name__ + ':', x)


# --- inherit ---
class A:
    def f(self): return 'A'
    def who(self): return type(self).__name__
class B(A):
    def f(self): return 'B' + super().f()
class C(A):
    def f(self): return 'C' + super().f()
class D(B, C):
    def f(self): return 'D' + super().f()
d = D(); print(d.f(), [c.__name__ for c in D.__mro__], super(B, d).f(), super(D, D).f(d), D.__bases__, A.__subclasses__(), issubclass(D, A), d.who()); e(lambda: type('X', (A, B), {})); e(lambda: super()); e(lambda: super(B, d).zz); e(lambda: repr(super(B, d))[:20]); pass
# expect: DBCA ['D', 'B', 'C', 'A', 'object'] CA BCA (<class '__main__.B'>, <class '__main__.C'>) [<class '__main__.B'>, <class '__main__.C'>] True D
# expect: TypeError: Cannot create a consistent method resolution
# expect: order (MRO) for bases A, B
# expect: RuntimeError: super(): no arguments
# expect: AttributeError: 'super' object has no attribute 'zz'
# expect: "<super: <class 'B'>,"
class P:
    def __init__(self): self.p = 1
class Q(P):
    def __init__(self): super(Q, self).__init__(); self.q = 2
print(vars(Q()))  # expect: {'p': 1, 'q': 2}
class R(P):
    @classmethod
    def make(cls): return cls.__name__, super().__init__
    @staticmethod
    def st(): return super()
    def inner(self):
        def g(): return super().__init__
        return g()
    @property
    def prop(self): return super().__class__
print(R.make()[0], R().prop); e(R.st); e(R().inner); e(lambda: type('E', (int, str), {})); e(lambda: type('E', (A, A), {}))
# expect: R <class 'super'>
# expect: RuntimeError: super(): no arguments
# expect: RuntimeError: super(): no arguments
# expect: TypeError: multiple bases have instance lay-out conflict
# expect: TypeError: duplicate base class A
class S(list):
    def append(self, x): super().append(x * 2)
s = S([1]); s.append(5); print(s, type(s), type(s + []), s == [1, 10], isinstance(s, list), S.__base__, type(s[:]), type(s * 2), type(s.copy()))
# expect: [1, 10] <class '__main__.S'> <class 'list'> True True <class 'list'> <class 'list'> <class 'list'> <class 'list'>
class I(int):
    def __add__(self, o): return I(int(self) + o + 100)
    def __repr__(self): return f'I({int(self)})'
i = I(5); print(i + 1, i * 2, type(i * 2), -i, i == 5, hash(i) == 5, str(i), f'{i}', '%d' % i, [i], i.real, int(i), i.__class__); i.x = 5; print(i.x)
# expect: I(106) 10 <class 'int'> -5 True True I(5) I(5) 5 [I(5)] 5 5 <class '__main__.I'>
# expect: 5
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
t = T(1, 2); t.n = 1; print(t, t.n, t + (3,), type(t[:]), t == (1, 2), hash(t) == hash((1, 2)), len(t))  # expect: (1, 2) 1 (1, 2, 3) <class 'tuple'> True True 2
class St(str):
    def up(self): return self.upper() + '!'
s = St('abc'); s.z = 1; print(s.up(), type(s + 'x'), s == 'abc', {s: 1}['abc'], s.z, type(str(s)), type(s.strip()), '%s' % s, len(s))
# expect: ABC! <class 'str'> True 1 1 <class 'str'> <class 'str'> abc 3
class Dd(dict):
    def __missing__(self, k): return 'missing ' + k
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
d = Dd(a=1); d['b'] = 5; print(d, d['zz'], d.get('q'), 'q' in d, Dd({'x': 1}), type(d.copy())); d.update(c=7); print(d)
# expect: {'a': 1, 'b': 10} missing zz None False {'x': 1} <class 'dict'>
# expect: {'a': 1, 'b': 10, 'c': 7}
class By(bytes): pass
b = By(b'abc'); b.q = 1; print(b, b.q, type(b[:2]), type(b))  # expect: b'abc' 1 <class 'bytes'> <class '__main__.By'>
class Se(set): pass
s = Se([1]); s.q = 2; print(s, s.q, type(s | {2}), type(s.copy()), s == {1}, repr(s)); class_fs = type('Fs', (frozenset,), {}); print(class_fs([1]), type(class_fs([1]) | {2})); cx = type('Cx', (complex,), {}); print(cx(1, 2), type(cx(1) + 1))
# expect: Se({1}) 2 <class 'set'> <class 'set'> True Se({1})
# expect: Fs({1}) <class 'frozenset'>
# expect: (1+2j) <class 'complex'>
for n in 'bool', 'range', 'slice', 'NoneType', 'function', 'generator', 'memoryview': 
    try: class_ = type("X", ({'bool': bool, 'range': range, 'slice': slice, 'NoneType': type(None), 'function': type(lambda: 0), 'generator': type(x for x in []), 'memoryview': memoryview}[n],), {})
    except TypeError as x: print(x)
    # expect: type 'bool' is not an acceptable base type
    # expect: type 'range' is not an acceptable base type
    # expect: type 'slice' is not an acceptable base type
    # expect: type 'NoneType' is not an acceptable base type
    # expect: type 'function' is not an acceptable base type
    # expect: type 'generator' is not an acceptable base type
    # expect: type 'memoryview' is not an acceptable base type


# --- dunders_arith ---
class N:
    def __init__(s, v): s.v = v
    def __repr__(s): return f'N({s.v})'
ops = 'add sub mul truediv floordiv mod pow lshift rshift and or xor matmul divmod'.split()
for o in ops:
    def mk(n): return lambda s, x, *a: (n, s.v, x)
    setattr(N, f'__{o}__', mk(o)); setattr(N, f'__r{o}__', mk('r' + o))
n = N(1)
print(n + 2, 2 + n, n - 2, 2 - n, n * 2, 2 * n, n / 2, 2 / n, n // 2, 2 // n, n % 2, 2 % n, n ** 2, 2 ** n, n << 2, 2 << n, n >> 2, 2 >> n, n & 2, 2 & n, n | 2, 2 | n, n ^ 2, 2 ^ n, n @ 2, 2 @ n, divmod(n, 2), divmod(2, n), 'a' + n, [] + n, 'a' % n if 0 else '', 1.5 * n, None | n, [1] * n)
# expect: ('add', 1, 2) ('radd', 1, 2) ('sub', 1, 2) ('rsub', 1, 2) ('mul', 1, 2) ('rmul', 1, 2) ('truediv', 1, 2) ('rtruediv', 1, 2) ('floordiv', 1, 2) ('rfloordiv', 1, 2) ('mod', 1, 2) ('rmod', 1, 2) ('pow', 1, 2) ('rpow', 1, 2) ('lshift', 1, 2) ('rlshift', 1, 2) ('rshift', 1, 2) ('rrshift', 1, 2) ('and', 1, 2) ('rand', 1, 2) ('or', 1, 2) ('ror', 1, 2) ('xor', 1, 2) ('rxor', 1, 2) ('matmul', 1, 2) ('rmatmul', 1, 2) ('divmod', 1, 2) ('rdivmod', 1, 2) ('radd', 1, 'a') ('radd', 1, [])  ('rmul', 1, 1.5) ('ror', 1, None) ('rmul', 1, [1])
x = n; x += 5; print(x)  # expect: ('add', 1, 5)
class I(N):
    def __iadd__(s, o): s.v += o; return s
    def __imul__(s, o): return NotImplemented
    def __isub__(s, o): return 'isub'
i = I(1); j = i; i += 5; print(i, j is i); i *= 3; print(i); i = I(2); i -= 1; print(i)
# expect: N(6) True
# expect: ('mul', 6, 3)
# expect: isub
class U:
    def __neg__(s): return 'neg'
    def __pos__(s): return 'pos'
    def __invert__(s): return 'inv'
    def __abs__(s): return 'abs'
    def __int__(s): return 3
    def __float__(s): return 3.5
    def __index__(s): return 4
    def __complex__(s): return 1j
    def __round__(s, n=None): return ('rnd', n)
    def __trunc__(s): return 'tr'
    def __floor__(s): return 'fl'
    def __ceil__(s): return 'ce'
import math
u = U(); print(-u, +u, ~u, abs(u), int(u), float(u), complex(u), round(u), round(u, 2), math.trunc(u), math.floor(u), math.ceil(u), hex(u), [0, 1, 2, 3, 4][u], range(u), 'a' * u, math.sqrt(u))
# expect: neg pos inv abs 3 3.5 1j ('rnd', None) ('rnd', 2) tr fl ce 0x4 4 range(0, 4) aaaa 1.8708286933869707
class A:
    def __add__(s, o): print('A.add'); return NotImplemented
    def __radd__(s, o): print('A.radd'); return 'ra'
class B(A):
    def __radd__(s, o): print('B.radd'); return 'rb'
print(A() + B()); e(lambda: A() + 5); print(5 + A()); e(lambda: A() + A())
# expect: B.radd
# expect: rb
# expect: A.add
# expect: TypeError: unsupported operand type(s) for +: 'A' and 'int'
# expect: A.radd
# expect: ra
# expect: A.add
# expect: TypeError: unsupported operand type(s) for +: 'A' and 'A'
class Z:
    __add__ = None
e(lambda: Z() + 1); e(lambda: 1 + Z())
# expect: TypeError: 'NoneType' object is not callable
# expect: TypeError: unsupported operand type(s) for +: 'int' and 'Z'


# --- annotations ---
x: int = 1
y: 'undefined'
print(__annotations__)  # expect: {'x': <class 'int'>, 'y': 'undefined'}
class C:
    a: int
    b: str = 'x'
    (c): float = 1.0
print(C.__annotations__); e(lambda: C.a)
# expect: {'a': <class 'int'>, 'b': <class 'str'>}
# expect: AttributeError: type object 'C' has no attribute 'a'
def f():
    z: undefined_type = 1
    return z
e(f)  # expect: 1
def g():
    z: int
    return z
e(g)  # expect: UnboundLocalError: cannot access local variable 'z' where it is not associated with a value
def h(a: undefined2 if 0 else int): pass
print(h.__annotations__, f.__annotations__); import typing; print(typing.get_type_hints(C), typing.Optional[int], typing.List[int], typing.Union[int, str, None], typing.Callable[[int], str], typing.Any, typing.Dict[str, int], typing.Tuple[int, ...], typing.TypeVar('T')); print(int | str, int | None, list[int], dict[str, list[int]], (int | str).__args__, list[int].__origin__, list[int].__args__, list[int]([1, 2]), int | str == str | int, isinstance(1, int | str), type(int | str), type(list[int]), tuple[int, ...], typing.get_args(dict[str, int]), typing.get_origin(list[int]), list[int] == list[int], hash(list[int]) == hash(list[int]), int | list[str], 'x' if 0 else None); e(lambda: int | 5); e(lambda: list[int]()); e(lambda: isinstance([], list[int]))
# expect: {'a': <class 'int'>} {}
# expect: {'a': <class 'int'>, 'b': <class 'str'>} typing.Optional[int] typing.List[int] typing.Union[int, str, NoneType] typing.Callable[[int], str] typing.Any typing.Dict[str, int] typing.Tuple[int, ...] ~T
# expect: int | str int | None list[int] dict[str, list[int]] (<class 'int'>, <class 'str'>) <class 'list'> (<class 'int'>,) [1, 2] True True <class 'types.UnionType'> <class 'types.GenericAlias'> tuple[int, ...] (<class 'str'>, <class 'int'>) <class 'list'> True True int | list[str] None
# expect: TypeError: unsupported operand type(s) for |: 'type' and 'int'
# expect: []
# expect: TypeError: isinstance() argument 2 cannot be a parameterized generic
