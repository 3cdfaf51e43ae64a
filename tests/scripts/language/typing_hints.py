import typing
from typing import *
x: int = 1
y: 'str'
class A:
    a: int = 0
    b: Optional[str] = None
    c: 'A'
    d: ClassVar[int] = 3
def f(p: int, q: 'List[int]' = None, *args: str, **kw: float) -> Dict[str, int]: ...
print(__annotations__, A.__annotations__['b'], get_type_hints(f), get_type_hints(A)['c'] is A)
# expect: {'x': <class 'int'>, 'y': 'str'} typing.Optional[str] {'p': <class 'int'>, 'q': typing.List[int], 'args': <class 'str'>, 'kw': <class 'float'>, 'return': typing.Dict[str, int]} True
print(Union[int, str], Optional[int], Union[int, None, int], int | str | None, List[int], Dict[str, Any], Tuple[int, ...], Callable[[int], str], Callable[..., None], Type[int], Literal[1, 'a'], Any, Iterable[int])
# expect: typing.Union[int, str] typing.Optional[int] typing.Optional[int] int | str | None typing.List[int] typing.Dict[str, typing.Any] typing.Tuple[int, ...] typing.Callable[[int], str] typing.Callable[..., NoneType] typing.Type[int] typing.Literal[1, 'a'] typing.Any typing.Iterable[int]
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(Union[int, str]), get_args(Callable[[int], str]), get_origin(int), get_args(Optional[int]))
# expect: <class 'list'> (<class 'str'>, <class 'int'>) typing.Union ([<class 'int'>], <class 'str'>) None (<class 'int'>, <class 'NoneType'>)
class P(NamedTuple):
    x: int
    y: str = 'd'
    def m(self): return self.x
p = P(1); print(p, p.m(), p._fields, p._field_defaults, P.__annotations__, p._replace(x=5), p == (1, 'd'))
# expect: P(x=1, y='d') 1 ('x', 'y') {'y': 'd'} {'x': <class 'int'>, 'y': <class 'str'>} P(x=5, y='d') True
class TD(TypedDict, total=False):
    k: int
t = TD(k=1); print(t, type(t), TD.__annotations__, TD.__total__, TD.__required_keys__, TD.__optional_keys__)
# expect: {'k': 1} <class 'dict'> {'k': <class 'int'>} False frozenset() frozenset({'k'})
@runtime_checkable
class Proto(Protocol):
    def meth(self) -> int: ...
class Impl:
    def meth(self): return 1
print(isinstance(Impl(), Proto), isinstance(5, Proto), issubclass(Impl, Proto))
# expect: True False True
try: Proto()
except TypeError as e: print(e)
# expect: Protocols cannot be instantiated
T = TypeVar('T', bound=int); U = TypeVar('U', int, str); print(T, T.__bound__, U.__constraints__, TypeVar('C', covariant=True))
# expect: ~T <class 'int'> (<class 'int'>, <class 'str'>) +C
try: TypeVar('X', int)
except TypeError as e: print(e)
# expect: A single constraint is not allowed
N = NewType('N', int); print(N(5), N.__name__, N, N.__supertype__)
# expect: 5 N __main__.N <class 'int'>
print(cast(int, 'a'), TYPE_CHECKING, no_type_check(f) is f)
# expect: a False True
for g in (lambda: Union[1], lambda: Optional[int, str], lambda: List[int, str], lambda: isinstance(1, List[int]), lambda: Any(), lambda: Union(), lambda: Callable[int], lambda: Generic[int], lambda: isinstance(1, Union[int, List[int]])):
    try: print(g())
    except TypeError as e: print(type(e).__name__, e)
# expect: 1
# expect: TypeError typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
# expect: TypeError Too many arguments for typing.List; actual 2, expected 1
# expect: TypeError Subscripted generics cannot be used with class and instance checks
# expect: TypeError Any cannot be instantiated
# expect: TypeError Cannot instantiate typing.Union
# expect: TypeError Callable must be used as Callable[[arg, ...], result].
# expect: TypeError Parameters to Generic[...] must all be type variables or parameter specification variables.
# expect: True
@overload
def o(a: int): ...
@overload
def o(a: str): ...
def o(a): return a
@final
class Fin: pass
print(o(1), Fin.__final__, Annotated[int, 'meta'], 1, Final[int], isinstance(1, int | str), NoReturn)
# expect: 1 True typing.Annotated[int, 'meta'] 1 typing.Final[int] True typing.NoReturn
def g2(x: Annotated[int, 5]): ...
print(get_type_hints(g2), get_type_hints(g2, include_extras=True), assert_never.__name__, reveal_type.__name__, Self, LiteralString, Required[int], Concatenate, ParamSpec('PS'), TypeVarTuple('Ts'), Unpack)
# expect: {'x': <class 'int'>} {'x': typing.Annotated[int, 5]} assert_never reveal_type typing.Self typing.LiteralString typing.Required[int] typing.Concatenate ~PS Ts typing.Unpack
