from dataclasses import *
from typing import ClassVar
@dataclass
class P:
    x: int
    y: int = 2
    l: list = field(default_factory=list, repr=False)
    c: ClassVar[int] = 9
    h: int = field(default=1, compare=False)
p = P(1); print(p, p == P(1, h=5), p != P(2), p.l, asdict(p), astuple(p), replace(p, x=9), [f.name for f in fields(p)], is_dataclass(p), is_dataclass(P), is_dataclass(5))
# expect: P(x=1, y=2, h=1) True True [] {'x': 1, 'y': 2, 'l': [], 'h': 1} (1, 2, [], 1) P(x=9, y=2, h=1) ['x', 'y', 'l', 'h'] True True False
@dataclass(order=True, frozen=True)
class O:
    a: int
    b: str = 'z'
print(O(1) < O(2), sorted([O(2), O(1, 'b'), O(1, 'a')]), hash(O(1)) == hash(O(1)), {O(1): 1}[O(1)])
# expect: True [O(a=1, b='a'), O(a=1, b='b'), O(a=2, b='z')] True 1
for f in (lambda: setattr(O(1), 'a', 2), lambda: delattr(O(1), 'a'), lambda: P(), lambda: P(1, 2, 3, 4, 5), lambda: hash(p), lambda: O(1) < 5, lambda: replace(p, zz=1), lambda: fields(5), lambda: asdict(5), lambda: setattr(O(1), 'new', 2), lambda: P(1) < P(2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: FrozenInstanceError cannot assign to field 'a'
    # expect: FrozenInstanceError cannot delete field 'a'
    # expect: TypeError P.__init__() missing 1 required positional argument: 'x'
    # expect: TypeError P.__init__() takes from 2 to 5 positional arguments but 6 were given
    # expect: TypeError unhashable type: 'P'
    # expect: TypeError '<' not supported between instances of 'O' and 'int'
    # expect: TypeError P.__init__() got an unexpected keyword argument 'zz'
    # expect: TypeError must be called with a dataclass type or instance
    # expect: TypeError asdict() should be called on dataclass instances
    # expect: FrozenInstanceError cannot assign to field 'new'
    # expect: TypeError '<' not supported between instances of 'P' and 'P'
def mk(**k):
    def d(c):
        try: dataclass(**k)(c); print('ok')
        except (TypeError, ValueError) as e: print(type(e).__name__, e)
    return d
@mk()  # expect: TypeError non-default argument 'y' follows default argument
class A1: x: int = 1; y: int
@mk()  # expect: ValueError mutable default <class 'list'> for field x is not allowed: use default_factory
class A2: x: list = []
@mk(order=True, eq=False)  # expect: ValueError eq must be true if order is true
class A3: x: int
@mk(frozen=True)  # expect: TypeError cannot inherit frozen dataclass from a non-frozen one
class A4(P): z: int = 1
@dataclass
class Q(P):
    z: int = 3
    def __post_init__(self): print('post', self.z); self.w = self.z * 2
print(Q(1), Q(1).w, Q.__match_args__, P.__doc__)
# expect: post 3
# expect: post 3
# expect: Q(x=1, y=2, h=1, z=3) 6 ('x', 'y', 'l', 'h', 'z') P(x: int, y: int = 2, l: list = <factory>, h: int = 1)
@dataclass(kw_only=True, slots=True)
class K: a: int; b: int = 2
print(K(a=1), K.__slots__)  # expect: K(a=1, b=2) ('a', 'b')
try: K(1)
except TypeError as e: print(e)  # expect: K.__init__() takes 1 positional argument but 2 were given
@dataclass
class I:
    v: InitVar[int]
    w: int = field(init=False)
    _: KW_ONLY
    k: int = 0
    def __post_init__(self, v): self.w = v + 1
print(I(5), I(5, k=2)); M = make_dataclass('M', ['x', ('y', int, 5), ('z', str, field(default='q'))]); print(M(1), M.__annotations__)
# expect: I(w=6, k=0) I(w=6, k=2)
# expect: M(x=1, y=5, z='q') {'x': 'typing.Any', 'y': <class 'int'>, 'z': <class 'str'>}
@dataclass(repr=False, eq=False)
class N: x: int = 1
print(repr(N())[:12].split('.')[-1], N() == N(), P.__dataclass_fields__['x'].type, field(default=3).default, P.__eq__ is not object.__eq__)
# expect: N  False <class 'int'> 3 True
@dataclass
class Rec: x: 'Rec' = None
r = Rec(); r.x = r; print(r)  # expect: Rec(x=...)
