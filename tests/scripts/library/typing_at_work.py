# typing in programs
from typing import *
import typing
T = TypeVar("T")
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
print(Box[int](5).get(), Box("s").v, Box[int], Box.__orig_bases__, Box[str].__origin__ is Box)  # expect: 5 s __main__.Box[int] (typing.Generic[~T],) True
def f(a: int, b: Optional[str] = None, *args: Any, c: List[int], **kw: Dict[str, int]) -> Tuple[int, ...]: return (a,)
print(f.__annotations__, get_type_hints(f)["b"], f(1, c=[]))
# expect: {'a': <class 'int'>, 'b': typing.Optional[str], 'args': typing.Any, 'c': typing.List[int], 'kw': typing.Dict[str, int], 'return': typing.Tuple[int, ...]} typing.Optional[str] (1,)
class P(NamedTuple):
    x: int
    y: float = 0.0
    def norm(self): return abs(self.x) + abs(self.y)
print(P(1), P(3, -4).norm(), P._fields, P._field_defaults, P(1) == (1, 0.0), P.__annotations__)
# expect: P(x=1, y=0.0) 7 ('x', 'y') {'y': 0.0} True {'x': <class 'int'>, 'y': <class 'float'>}
class Movie(TypedDict):
    title: str
    year: int
m: Movie = {"title": "x", "year": 1}; print(m, Movie(title="y", year=2), Movie.__annotations__, type(Movie(title="a", year=1)))
# expect: {'title': 'x', 'year': 1} {'title': 'y', 'year': 2} {'title': <class 'str'>, 'year': <class 'int'>} <class 'dict'>
@runtime_checkable
class Sized2(Protocol):
    def __len__(self): ...
print(isinstance([], Sized2), isinstance(5, Sized2))  # expect: True False
class Quack(Protocol):
    def quack(self) -> str: ...
class Duck:
    def quack(self): return "quack"
def go(q: Quack): return q.quack()
print(go(Duck()))  # expect: quack
UserId = NewType("UserId", int); print(UserId(5), UserId.__name__, type(UserId(3)))  # expect: 5 UserId <class 'int'>
print(Union[int, str], Optional[int], Callable[[int, str], bool], Literal["a", 1], List[Dict[str, int]], Type[int], ClassVar[int], Final[str], Annotated[int, "meta"], Any, int | None, list[int] | str, get_args(Dict[str, int]), get_origin(List[int]), Union[int, str] == Union[str, int], List[int] == List[int], cast(str, 5), Iterable[T], Tuple[()], Tuple[int, str])
# expect: typing.Union[int, str] typing.Optional[int] typing.Callable[[int, str], bool] typing.Literal['a', 1] typing.List[typing.Dict[str, int]] typing.Type[int] typing.ClassVar[int] typing.Final[str] typing.Annotated[int, 'meta'] typing.Any int | None list[int] | str (<class 'str'>, <class 'int'>) <class 'list'> True True 5 typing.Iterable[~T] typing.Tuple[()] typing.Tuple[int, str]
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x * 2
print(g(2), g("a"), typing.TYPE_CHECKING)  # expect: 4 aa False
x: int = 5; y: "undefined_name"; z: List[int]
print(__annotations__)  # expect: {'m': <class '__main__.Movie'>, 'x': <class 'int'>, 'y': 'undefined_name', 'z': typing.List[int]}
class Ann: a: int; b: str = "x"
print(Ann.__annotations__, hasattr(Ann, "a"), Ann.b, isinstance(5, int | str), isinstance([], List), issubclass(dict, Mapping))
# expect: {'a': <class 'int'>, 'b': <class 'str'>} False x True True True
for fn in (lambda: isinstance([], List[int]), lambda: List[int, str], lambda: Optional[1, 2], lambda: Generic[int], lambda: Union[()], lambda: int[str], lambda: TypeVar("A", int)):
    try: print(fn())
    except TypeError as e: print(e)
    # expect: Subscripted generics cannot be used with class and instance checks
    # expect: Too many arguments for typing.List; actual 2, expected 1
    # expect: typing.Optional requires a single type. Got (1, 2).
    # expect: Parameters to Generic[...] must all be type variables or parameter specification variables.
    # expect: Cannot take a Union of no types.
    # expect: type 'int' is not subscriptable
    # expect: A single constraint is not allowed
def deco(fn: Callable[..., T]) -> Callable[..., T]: return fn
@deco
def h() -> None: pass
print(get_type_hints(h), h.__annotations__, (lambda: 0).__annotations__, list[int], dict[str, int](a=1), tuple[int, ...], type[int], list[int]([1]), list[T][int])
# expect: {'return': <class 'NoneType'>} {'return': None} {} list[int] {'a': 1} tuple[int, ...] type[int] [1] list[int]
