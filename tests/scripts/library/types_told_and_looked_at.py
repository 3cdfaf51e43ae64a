"""Names of typing, named tuples, protocols, signatures, states of generators."""
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as e: print(type(e).__name__, '|', e)
import typing, types, inspect, abc, collections.abc
from typing import *
T = TypeVar('T'); K = TypeVar('K', int, str); B = TypeVar('B', bound=int, covariant=True)
print(List[int], Dict[str, List[T]], Optional[int], Union[int, str, int], Union[int], Callable[[int, str], bool], Callable[..., T], Tuple[int, ...], Tuple[()], Literal['a', 1, None], Annotated[int, 'm'], ClassVar[int], Final, Any, NoReturn, Type[int], T, K, B, K.__constraints__, B.__bound__, ForwardRef('x'), Self, Never, LiteralString, TypeAlias, Required[int])
# expect: typing.List[int] typing.Dict[str, typing.List[~T]] typing.Optional[int] typing.Union[int, str] <class 'int'> typing.Callable[[int, str], bool] typing.Callable[..., ~T] typing.Tuple[int, ...] typing.Tuple[()] typing.Literal['a', 1, None] typing.Annotated[int, 'm'] typing.ClassVar[int] typing.Final typing.Any typing.NoReturn typing.Type[int] ~T ~K +B (<class 'int'>, <class 'str'>) <class 'int'> ForwardRef('x') typing.Self typing.Never typing.LiteralString typing.TypeAlias typing.Required[int]
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(Union[int, None]), get_args(Callable[[int], str]), get_args(Annotated[int, 1]), get_origin(int), List[T][int], Dict[T, K][int, str], Union[T, int][str], List[T].__parameters__, List[int].__origin__, Optional[T][int], list[T][int], tuple[int, ...], type[int], dict[str, T].__parameters__, int | None, (int | str).__args__, list[int] | None)
# expect: <class 'list'> (<class 'str'>, <class 'int'>) typing.Union ([<class 'int'>], <class 'str'>) (<class 'int'>, 1) None typing.List[int] typing.Dict[int, str] typing.Union[str, int] (~T,) <class 'list'> typing.Optional[int] list[int] tuple[int, ...] type[int] (~T,) int | None (<class 'int'>, <class 'str'>) list[int] | None
t(lambda: List[int, str]); t(lambda: Dict[int]); t(lambda: Optional[1, 2]); t(lambda: Union[()]); t(lambda: List[int][str]); t(lambda: isinstance([], List[int])); t(lambda: isinstance([], list[int])); t(lambda: issubclass(list, List)); t(lambda: isinstance([], List)); t(lambda: Any()); t(lambda: List()); t(lambda: List[int]()); t(lambda: Union[int, str]()); t(lambda: T()); t(TypeVar, 'X', int); t(TypeVar, 'X', bound=1); t(lambda: Literal[[]]); t(lambda: ClassVar[int, str]); t(lambda: Callable[int]); t(lambda: Generic[int]); t(lambda: Generic[T, T]); t(lambda: Protocol[int]); t(lambda: isinstance(1, Union[int, str])); t(lambda: isinstance(1, int | str)); t(lambda: isinstance(1, Optional[int])); t(lambda: int | 5)
# expect: TypeError | Too many arguments for typing.List; actual 2, expected 1
# expect: TypeError | Too few arguments for typing.Dict; actual 1, expected 2
# expect: TypeError | typing.Optional requires a single type. Got (1, 2).
# expect: TypeError | Cannot take a Union of no types.
# expect: TypeError | typing.List[int] is not a generic class
# expect: TypeError | Subscripted generics cannot be used with class and instance checks
# expect: TypeError | isinstance() argument 2 cannot be a parameterized generic
# expect: True
# expect: True
# expect: TypeError | Any cannot be instantiated
# expect: TypeError | Type List cannot be instantiated; use list() instead
# expect: TypeError | Type List cannot be instantiated; use list() instead
# expect: TypeError | Cannot instantiate typing.Union
# expect: TypeError | 'TypeVar' object is not callable
# expect: TypeError | A single constraint is not allowed
# expect: ~X
# expect: typing.Literal[[]]
# expect: TypeError | typing.ClassVar accepts only single type. Got (<class 'int'>, <class 'str'>).
# expect: TypeError | Callable must be used as Callable[[arg, ...], result].
# expect: TypeError | Parameters to Generic[...] must all be type variables or parameter specification variables.
# expect: TypeError | Parameters to Generic[...] must all be unique
# expect: TypeError | Parameters to Protocol[...] must all be type variables or parameter specification variables.
# expect: True
# expect: True
# expect: True
# expect: TypeError | unsupported operand type(s) for |: 'type' and 'int'
class St(Generic[T]):
    def push(self, x: T) -> None: ...
print(St[int], St[int](), St.__parameters__, St[int].__origin__, St[T][str], get_type_hints(St.push)) if False else print(St[int], St.__parameters__, St[int].__origin__, St[T][str], get_type_hints(St.push)); t(lambda: St[int, str])
# expect: __main__.St[int] (~T,) <class '__main__.St'> __main__.St[str] {'x': ~T, 'return': <class 'NoneType'>}
# expect: TypeError | Too many arguments for <class '__main__.St'>; actual 2, expected 1
class Sub(St[int], Generic[K]): pass
print(Sub.__orig_bases__, Sub.__parameters__, Sub[int], Sub.__mro__)
# expect: (__main__.St[int], typing.Generic[~K]) (~K,) __main__.Sub[int] (<class '__main__.Sub'>, <class '__main__.St'>, <class 'typing.Generic'>, <class 'object'>)
class P(Protocol):
    x: int
    def m(self) -> int: ...
t(lambda: isinstance(1, P)); t(P)
# expect: TypeError | Instance and class checks can only be used with @runtime_checkable protocols
# expect: TypeError | Protocols cannot be instantiated
@runtime_checkable
class RP(Protocol):
    def close(self): ...
import io
print(isinstance(io.StringIO(), RP), isinstance(1, RP), issubclass(io.StringIO, RP), isinstance(3, SupportsInt), isinstance('', SupportsIndex), isinstance(2.5, SupportsRound))
# expect: True False True True False True
class NT(NamedTuple):
    a: int; b: str = 'd'
    def f(self): return self.a
print(NT(1), NT(1).f(), NT._field_defaults, NT.__annotations__, NamedTuple('N2', [('x', int)])(3), NT(1)._replace(b='z')); t(NT)
# expect: NT(a=1, b='d') 1 {'b': 'd'} {'a': <class 'int'>, 'b': <class 'str'>} N2(x=3) NT(a=1, b='z')
# expect: TypeError | NT.__new__() missing 1 required positional argument: 'a'
class TD(TypedDict, total=False): a: int; b: Required[str]
print(TD(a=1), TD.__required_keys__, TD.__optional_keys__, TD.__total__, TypedDict('T2', {'x': int})(x=1), TD.__annotations__); t(lambda: isinstance({}, TD)); UserId = NewType('UserId', int); print(UserId(5), UserId, UserId.__name__, UserId.__supertype__, cast(str, 5)); 
# expect: {'a': 1} frozenset({'b'}) frozenset({'a'}) False {'x': 1} {'a': <class 'int'>, 'b': typing.Required[str]}
# expect: TypeError | TypedDict does not support instance and class checks
# expect: 5 __main__.UserId UserId <class 'int'> 5
def f(a: int, b: 'str' = 'x', *c: float, d: Optional[int] = None, **e: Any) -> List[int]: pass
print(get_type_hints(f), inspect.signature(f), f.__annotations__, get_type_hints(f, include_extras=True)['a']); ann = lambda x: x
# expect: {'a': <class 'int'>, 'b': <class 'str'>, 'c': <class 'float'>, 'd': typing.Optional[int], 'e': typing.Any, 'return': typing.List[int]} (a: int, b: 'str' = 'x', *c: float, d: Optional[int] = None, **e: Any) -> List[int] {'a': <class 'int'>, 'b': 'str', 'c': <class 'float'>, 'd': typing.Optional[int], 'e': typing.Any, 'return': typing.List[int]} <class 'int'>
@overload
def ov(x: int) -> int: ...
@overload
def ov(x: str) -> str: ...
def ov(x): return x
print(len(get_overloads(ov)), ov(1));   # expect: 2 1
@final
class Fin: pass
print(Fin.__final__, is_typeddict(TD), assert_type(5, int), reveal_type if False else ''); t(assert_never, 5); t(lambda: get_type_hints(types.SimpleNamespace(__annotations__={'a': 'Nope'}))) if False else None
# expect: True True 5
# expect: AssertionError | Expected code to be unreachable, but got: 5
PS = ParamSpec('PS'); Ts = TypeVarTuple('Ts'); print(PS, PS.args, PS.kwargs, Callable[PS, int], Concatenate[int, PS], Ts, Tuple[Unpack[Ts]], Tuple[int, *Ts], Callable[Concatenate[int, PS], T]); print(Text is str, AnyStr, TYPE_CHECKING, Pattern[str], Counter[int], Deque[int], ChainMap[int, str], Awaitable[int], Coroutine[int, int, int], Generator[int, None, str], AsyncIterator[int], ContextManager[int], Iterable, Hashable, Sized, SupportsAbs[int])
# expect: ~PS PS.args PS.kwargs typing.Callable[~PS, int] typing.Concatenate[int, ~PS] Ts typing.Tuple[*Ts] typing.Tuple[int, *Ts] typing.Callable[typing.Concatenate[int, ~PS], ~T]
# expect: True ~AnyStr False typing.Pattern[str] typing.Counter[int] typing.Deque[int] typing.ChainMap[int, str] typing.Awaitable[int] typing.Coroutine[int, int, int] typing.Generator[int, NoneType, str] typing.AsyncIterator[int] typing.ContextManager[int] typing.Iterable typing.Hashable typing.Sized typing.SupportsAbs[int]
print(types.GenericAlias(list, int), types.SimpleNamespace(a=1, b='x'), types.MappingProxyType({'a': 1}), types.new_class('Dyn', (int,), {}, lambda ns: ns.update(z=1)).z, types.prepare_class('Q', (object,))[0], types.resolve_bases((list,)), types.FunctionType, types.MethodType(lambda s, x: (s, x), 5)(6), types.ModuleType('mm', 'doc'), types.CodeType, types.NoneType, types.EllipsisType, types.UnionType, types.get_original_bases if hasattr(types, 'get_original_bases') else 'none'); m = types.SimpleNamespace(x=1); m.y = m; print(m); 
# expect: list[int] namespace(a=1, b='x') {'a': 1} 1 <class 'type'> (<class 'list'>,) <class 'function'> (5, 6) <module 'mm'> <class 'code'> <class 'NoneType'> <class 'ellipsis'> <class 'types.UnionType'> none
# expect: namespace(x=1, y=namespace(...))
def sig(a, /, b, *args, c=1, d, **kw): pass
s = inspect.signature(sig); print(s, list(s.parameters), s.parameters['c'].default, s.parameters['a'].kind, s.parameters['a'].kind.description, s.bind(1, 2, 3, d=4), s.bind(1, 2, 3, d=4).arguments, s.bind_partial(1), s.replace(return_annotation=int), str(s.parameters['kw']), repr(s.parameters['c'])); t(s.bind, 1); t(s.bind, 1, 2, d=1, a=5); t(inspect.signature, 5); ba = s.bind(1, 2, d=3); ba.apply_defaults(); print(ba.args, ba.kwargs, ba.arguments)
# expect: (a, /, b, *args, c=1, d, **kw) ['a', 'b', 'args', 'c', 'd', 'kw'] 1 POSITIONAL_ONLY positional-only <BoundArguments (a=1, b=2, args=(3,), d=4)> {'a': 1, 'b': 2, 'args': (3,), 'd': 4} <BoundArguments (a=1)> (a, /, b, *args, c=1, d, **kw) -> int **kw <Parameter "c=1">
# expect: TypeError | missing a required argument: 'b'
# expect: <BoundArguments (a=1, b=2, d=1, kw={'a': 5})>
# expect: TypeError | 5 is not a callable object
# expect: (1, 2) {'c': 1, 'd': 3} {'a': 1, 'b': 2, 'args': (), 'c': 1, 'd': 3, 'kw': {}}
print(inspect.getfullargspec(sig), inspect.isfunction(sig), inspect.ismethod(St().push), inspect.isclass(St), inspect.isbuiltin(len), inspect.isgeneratorfunction(lambda: (yield)), inspect.iscoroutinefunction(f), inspect.getdoc(dict.get)[:10] if False else '', inspect.getmro(bool), inspect.isabstract(collections.abc.Sized), inspect.ismodule(typing), inspect.isroutine(len), inspect.isdatadescriptor(property()), inspect.cleandoc('  a\n    b\n  c'), inspect.unwrap(sig) is sig, inspect.signature(lambda x, y=2: 1), inspect.signature(St), inspect.signature(NT), inspect.Parameter('p', inspect.Parameter.KEYWORD_ONLY, default=3)); t(inspect.Parameter, '1', 1); t(inspect.Signature, [inspect.Parameter('b', 3), inspect.Parameter('a', 1)]); 
# expect: FullArgSpec(args=['a', 'b'], varargs='args', varkw='kw', defaults=None, kwonlyargs=['c', 'd'], kwonlydefaults={'c': 1}, annotations={}) True True True True True False  (<class 'bool'>, <class 'int'>, <class 'object'>) True True True True a
# expect:   b
# expect: c True (x, y=2) () (a: int, b: str = 'd') p=3
# expect: ValueError | '1' is not a valid parameter name
# expect: ValueError | wrong parameter order: keyword-only parameter before positional or keyword parameter
def gen():
    x = yield 1
g = gen(); print(inspect.getgeneratorstate(g)); next(g); print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g)); g.close(); print(inspect.getgeneratorstate(g)); print([n for n, v in inspect.getmembers(St, inspect.isfunction)], inspect.classify_class_attrs(Fin)[0].kind, inspect.currentframe().f_lineno > 0, inspect.stack()[0].function)
# expect: GEN_CREATED
# expect: GEN_SUSPENDED {}
# expect: GEN_CLOSED
# expect: ['push'] data True <module>
class Abs(abc.ABC):
    @abc.abstractmethod
    def a(self): ...
    @property
    @abc.abstractmethod
    def p(self): ...
    @classmethod
    @abc.abstractmethod
    def c(cls): ...
t(Abs); print(sorted(Abs.__abstractmethods__)); Abs.register(int); print(isinstance(5, Abs), issubclass(bool, Abs), abc.get_cache_token() is not None)
# expect: TypeError | Can't instantiate abstract class Abs with abstract methods a, c, p
# expect: ['a', 'c', 'p']
# expect: True True True
