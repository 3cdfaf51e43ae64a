# dataclasses: options, errors
from dataclasses import *
from typing import ClassVar, Any
@dataclass
class P:
    x: int
    y: int = 2
    z: list = field(default_factory=list, repr=False, compare=False)
    c: ClassVar[int] = 7
    def tot(self): return self.x + self.y
p = P(1); print(p, p == P(1), p != P(2), p.tot(), P.__match_args__, [f.name for f in fields(P)], asdict(p), astuple(p), replace(p, x=9), is_dataclass(P), is_dataclass(p), is_dataclass(5), P.__doc__, P.c, hasattr(P, "z"), P.y)
# expect: P(x=1, y=2) True True 3 ('x', 'y', 'z') ['x', 'y', 'z'] {'x': 1, 'y': 2, 'z': []} (1, 2, []) P(x=9, y=2) True True False P(x: int, y: int = 2, z: list = <factory>) 7 False 2
print(P.__hash__, P.__eq__ is not object.__eq__, P.__init__.__annotations__)
# expect: None True {'x': <class 'int'>, 'y': <class 'int'>, 'z': <class 'list'>, 'return': None}
@dataclass(frozen=True, order=True, slots=True)
class F:
    a: int
    b: str = "b"
f = F(1); print(f, hash(f) == hash(F(1)), f < F(2), F(1, "a") <= f, sorted([F(3), F(1)]), F.__slots__)
# expect: F(a=1, b='b') True True True [F(a=1, b='b'), F(a=3, b='b')] ('a', 'b')
for g in (lambda: setattr(f, "a", 2), lambda: delattr(f, "a"), lambda: setattr(f, "q", 2), lambda: P(), lambda: P(1, 2, 3, 4), lambda: P(w=1), lambda: hash(p), lambda: p < p, lambda: f < 5, lambda: replace(f, zz=1), lambda: asdict(5), lambda: fields(5), lambda: asdict(P), lambda: f < p, lambda: make_dataclass("X", ["1a"]), lambda: make_dataclass("X", ["a", "a"]), lambda: field(default=1, default_factory=list), lambda: replace(P)):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
    # expect: FrozenInstanceError cannot assign to field 'a'
    # expect: FrozenInstanceError cannot delete field 'a'
    # expect: TypeError super(type, obj): obj must be an instance or subtype of type
    # expect: TypeError P.__init__() missing 1 required positional argument: 'x'
    # expect: TypeError P.__init__() takes from 2 to 4 positional arguments but 5 were given
    # expect: TypeError P.__init__() got an unexpected keyword argument 'w'
    # expect: TypeError unhashable type: 'P'
    # expect: TypeError '<' not supported between instances of 'P' and 'P'
    # expect: TypeError '<' not supported between instances of 'F' and 'int'
    # expect: TypeError F.__init__() got an unexpected keyword argument 'zz'
    # expect: TypeError asdict() should be called on dataclass instances
    # expect: TypeError must be called with a dataclass type or instance
    # expect: TypeError asdict() should be called on dataclass instances
    # expect: TypeError '<' not supported between instances of 'F' and 'P'
    # expect: TypeError Field names must be valid identifiers: '1a'
    # expect: TypeError Field name duplicated: 'a'
    # expect: ValueError cannot specify both default and default_factory
    # expect: TypeError replace() should be called on dataclass instances
def bad(body):
    try: exec("from dataclasses import *\n" + body)
    except Exception as e: print(type(e).__name__, e)
bad("@dataclass\nclass X:\n a: int = 1\n b: int"); bad("@dataclass\nclass X:\n a: list = []"); bad("@dataclass(order=True, eq=False)\nclass X: pass"); bad("@dataclass(frozen=True)\nclass X: pass\n@dataclass\nclass Y(X): pass"); bad("@dataclass\nclass X: pass\n@dataclass(frozen=True)\nclass Y(X): pass"); bad("@dataclass\nclass X:\n a = field()"); bad("@dataclass(order=True)\nclass X:\n def __lt__(self): pass"); bad("@dataclass(slots=True)\nclass X:\n __slots__ = ()"); bad("@dataclass(frozen=True)\nclass X:\n def __setattr__(self, a, b): pass"); bad("@dataclass(unsafe_hash=True)\nclass X:\n def __hash__(self): pass"); bad("@dataclass(foo=1)\nclass X: pass")
# expect: TypeError non-default argument 'b' follows default argument
# expect: ValueError mutable default <class 'list'> for field a is not allowed: use default_factory
# expect: ValueError eq must be true if order is true
# expect: TypeError cannot inherit non-frozen dataclass from a frozen one
# expect: TypeError cannot inherit frozen dataclass from a non-frozen one
# expect: TypeError 'a' is a field but has no type annotation
# expect: TypeError Cannot overwrite attribute __lt__ in class X. Consider using functools.total_ordering
# expect: TypeError X already specifies __slots__
# expect: TypeError Cannot overwrite attribute __setattr__ in class X
# expect: TypeError Cannot overwrite attribute __hash__ in class X
# expect: TypeError dataclass() got an unexpected keyword argument 'foo'
@dataclass
class Post:
    a: int
    b: InitVar[int] = 5
    c: int = field(init=False)
    d: int = field(default=3, kw_only=True)
    def __post_init__(self, b): self.c = self.a + b
print(Post(1), Post(1, 2, d=9), [f.name for f in fields(Post)])  # expect: Post(a=1, c=6, d=3) Post(a=1, c=3, d=9) ['a', 'c', 'd']
@dataclass
class Base: x: int = 0; y: int = 1
@dataclass
class Der(Base): z: int = 2; x: int = 10
print(Der(), Der(1, 2, 3), fields(Der)[0].default)  # expect: Der(x=10, y=1, z=2) Der(x=1, y=2, z=3) 10
@dataclass(kw_only=True)
class K: a: int; b: int = 2
print(K(a=1))  # expect: K(a=1, b=2)
try: K(1)
except TypeError as e: print(e)  # expect: K.__init__() takes 1 positional argument but 2 were given
@dataclass
class KK: a: int; _: KW_ONLY; b: int = 3
print(KK(1, b=2), MISSING is not None, fields(KK)[1].kw_only)  # expect: KK(a=1, b=2) True True
M = make_dataclass("M", ["a", ("b", int), ("c", int, field(default=5))], namespace={"f": lambda s: s.a}); print(M(1, 2), M(1, 2).f(), M.__annotations__)
# expect: M(a=1, b=2, c=5) 1 {'a': 'typing.Any', 'b': <class 'int'>, 'c': <class 'int'>}
@dataclass(eq=False, repr=False)
class NoEq: a: int = 1
print(NoEq() == NoEq(), repr(NoEq())[:20])  # expect: False <__main__.NoEq objec
@dataclass(unsafe_hash=True)
class UH: a: int; b: int = field(hash=False, default=0)
@dataclass
class Rec: n: Any = None
r = Rec(); r.n = r; print(r)  # expect: Rec(n=...)
