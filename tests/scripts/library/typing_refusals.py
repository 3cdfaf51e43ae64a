# typing: names, arguments, protocols
import typing, types
from typing import *
print(List[int], Dict[str, int], Optional[int], Union[int, str], Union[int], Union[int, int, str], Union[int, None], Callable[[int], str], Callable[..., int], Tuple[int, ...], Tuple[()], Any, ClassVar[int], Literal[1, "a"], Type[int], Final[int], Annotated[int, "x"], list[int], dict[str, list[int]], tuple[int, ...], int | str, int | None, Optional[Union[int, str]], Set[int], Iterable[int], Generator[int, str, None], NoReturn, Sequence["Fwd"], sep="\n")
# expect: typing.List[int]
# expect: typing.Dict[str, int]
# expect: typing.Optional[int]
# expect: typing.Union[int, str]
# expect: <class 'int'>
# expect: typing.Union[int, str]
# expect: typing.Optional[int]
# expect: typing.Callable[[int], str]
# expect: typing.Callable[..., int]
# expect: typing.Tuple[int, ...]
# expect: typing.Tuple[()]
# expect: typing.Any
# expect: typing.ClassVar[int]
# expect: typing.Literal[1, 'a']
# expect: typing.Type[int]
# expect: typing.Final[int]
# expect: typing.Annotated[int, 'x']
# expect: list[int]
# expect: dict[str, list[int]]
# expect: tuple[int, ...]
# expect: int | str
# expect: int | None
# expect: typing.Union[int, str, NoneType]
# expect: typing.Set[int]
# expect: typing.Iterable[int]
# expect: typing.Generator[int, str, NoneType]
# expect: typing.NoReturn
# expect: typing.Sequence[ForwardRef('Fwd')]
T = TypeVar("T"); K = TypeVar("K", bound=int); N = TypeVar("N", int, str); print(T, K.__bound__, N.__constraints__, T.__name__, T.__covariant__, TypeVar("C", covariant=True), TypeVar("D", contravariant=True))
# expect: ~T <class 'int'> (<class 'int'>, <class 'str'>) T False +C -D
class Stack(Generic[T]):
    def __init__(self): self.i: List[T] = []
print(Stack[int], Stack[int]().i, Stack.__parameters__, Stack[T], Stack.__orig_bases__, Stack[int].__args__, Stack[int].__origin__, Stack[List[T]][int])
# expect: __main__.Stack[int] [] (~T,) __main__.Stack[~T] (typing.Generic[~T],) (<class 'int'>,) <class '__main__.Stack'> __main__.Stack[typing.List[int]]
print(get_type_hints(lambda: 0), get_origin(List[int]), get_args(Dict[str, int]), get_origin(int), get_args(Callable[[int], str]), get_origin(Union[int, str]), get_args(int | str), get_origin(list[int]))
# expect: {} <class 'list'> (<class 'str'>, <class 'int'>) None ([<class 'int'>], <class 'str'>) typing.Union (<class 'int'>, <class 'str'>) <class 'list'>
def f(a: int, b: "str" = None, *c: "List[int]") -> Optional[str]: pass
print(get_type_hints(f), f.__annotations__)
# expect: {'a': <class 'int'>, 'b': <class 'str'>, 'c': typing.List[int], 'return': typing.Optional[str]} {'a': <class 'int'>, 'b': 'str', 'c': 'List[int]', 'return': typing.Optional[str]}
class NT(NamedTuple):
    x: int
    y: str = "d"
    def s(self): return self.x
print(NT(1), NT(1, "z")._asdict(), NT.__annotations__, NT._field_defaults, NT(5).s(), NT._fields)
# expect: NT(x=1, y='d') {'x': 1, 'y': 'z'} {'x': <class 'int'>, 'y': <class 'str'>} {'y': 'd'} 5 ('x', 'y')
class TD(TypedDict, total=False):
    a: int
    b: Required[str]
print(TD(a=1), TD.__annotations__, TD.__total__, TD.__required_keys__, TD.__optional_keys__, type(TD(a=1)))
# expect: {'a': 1} {'a': <class 'int'>, 'b': typing.Required[str]} False frozenset({'b'}) frozenset({'a'}) <class 'dict'>
U = NewType("U", int); print(U(5), U, U.__supertype__, U.__name__)
# expect: 5 __main__.U <class 'int'> U
@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...
class Pr(Protocol):
    x: int
print(isinstance([], HasLen), isinstance(5, HasLen), issubclass(list, HasLen), cast(int, "a"), TYPE_CHECKING)
# expect: True False True a False
for g in (lambda: isinstance(5, Pr), lambda: Pr(), lambda: Union[5], lambda: List[int, str], lambda: Dict[int], lambda: Optional[int, str], lambda: List[int](), lambda: isinstance([], List[int]), lambda: isinstance([], list[int]), lambda: Any(), lambda: Union(), lambda: Stack[int, str], lambda: int[str], lambda: Generic[int], lambda: Generic[T, T], lambda: Callable[int], lambda: Callable[int, str], lambda: TypeVar("X", int), lambda: TypeVar("X", int, bound=str), lambda: Literal[()], lambda: Annotated[int], lambda: ClassVar[int, str], lambda: NewType("X", 5)(3), lambda: TypeVar(5), lambda: Optional[5], lambda: 5 | int, lambda: int | "str", lambda: isinstance(5, int | str), lambda: isinstance(5, Union[int, str]), lambda: Stack[()], lambda: Tuple[int, 5], lambda: Final[int, int], lambda: Type[5], lambda: get_type_hints(5), lambda: HasLen()):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
# expect: TypeError Instance and class checks can only be used with @runtime_checkable protocols
# expect: TypeError Protocols cannot be instantiated
# expect: 5
# expect: TypeError Too many arguments for typing.List; actual 2, expected 1
# expect: TypeError Too few arguments for typing.Dict; actual 1, expected 2
# expect: TypeError typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
# expect: TypeError Type List cannot be instantiated; use list() instead
# expect: TypeError Subscripted generics cannot be used with class and instance checks
# expect: TypeError isinstance() argument 2 cannot be a parameterized generic
# expect: TypeError Any cannot be instantiated
# expect: TypeError Cannot instantiate typing.Union
# expect: TypeError Too many arguments for <class '__main__.Stack'>; actual 2, expected 1
# expect: TypeError type 'int' is not subscriptable
# expect: TypeError Parameters to Generic[...] must all be type variables or parameter specification variables.
# expect: TypeError Parameters to Generic[...] must all be unique
# expect: TypeError Callable must be used as Callable[[arg, ...], result].
# expect: typing.Callable[[int], str]
# expect: TypeError A single constraint is not allowed
# expect: TypeError Constraints cannot be combined with bound=...
# expect: typing.Literal[()]
# expect: TypeError Annotated[...] should be used with at least two arguments (a type and an annotation).
# expect: TypeError typing.ClassVar accepts only single type. Got (<class 'int'>, <class 'str'>).
# expect: 3
# expect: TypeError can only concatenate str (not "int") to str
# expect: typing.Optional[5]
# expect: TypeError unsupported operand type(s) for |: 'int' and 'type'
# expect: TypeError unsupported operand type(s) for |: 'type' and 'str'
# expect: True
# expect: True
# expect: TypeError Too few arguments for <class '__main__.Stack'>; actual 0, expected 1
# expect: typing.Tuple[int, 5]
# expect: TypeError typing.Final accepts only single type. Got (<class 'int'>, <class 'int'>).
# expect: typing.Type[5]
# expect: TypeError 5 is not a module, class, method, or function.
# expect: TypeError Protocols cannot be instantiated
print(List[int] == List[int], hash(List[int]) == hash(List[int]), Union[int, str] == Union[str, int], int | str == Union[int, str], Optional[int] == Union[None, int], List, Dict, Tuple, Callable, Generic, Protocol, Union, Optional)
# expect: True True True True True typing.List typing.Dict typing.Tuple typing.Callable <class 'typing.Generic'> <class 'typing.Protocol'> typing.Union typing.Optional
@overload
def ov(a: int) -> int: ...
@overload
def ov(a: str) -> str: ...
def ov(a): return a
print(ov(1), len(get_overloads(ov)), assert_type(5, int), reveal_type if False else "", no_type_check(f) is f, final(int) if False else "", is_typeddict(TD))
# expect: 1 2 5  True  True
try: assert_never(5)
except AssertionError as e: print(e)
# expect: Expected code to be unreachable, but got: 5
class Box(Generic[T, K]): pass
print(Box[str, int], Box[T, int].__parameters__, Deque[int], DefaultDict[str, int], Counter[str], ForwardRef("x"), IO[str], Text, AnyStr, SupportsInt, Awaitable[int], Self, LiteralString, Never, Concatenate, ParamSpec("P"), TypeVarTuple("Ts"), Unpack[Tuple[int]])
# expect: __main__.Box[str, int] (~T,) typing.Deque[int] typing.DefaultDict[str, int] typing.Counter[str] ForwardRef('x') typing.IO[str] <class 'str'> ~AnyStr <class 'typing.SupportsInt'> typing.Awaitable[int] typing.Self typing.LiteralString typing.Never typing.Concatenate ~P Ts *typing.Tuple[int]
