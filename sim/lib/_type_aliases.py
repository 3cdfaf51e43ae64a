"""What typing's names are: List[int], Union, Callable and type variables."""

import collections.abc


def _shown(arg):
    if isinstance(arg, _Alias) or not isinstance(arg, type):
        if arg is ...:
            return '...'
        if isinstance(arg, list):
            return f'[{", ".join([_shown(item) for item in arg])}]'
        return repr(arg)
    if arg.__module__ == 'builtins':
        return arg.__qualname__
    return f'{arg.__module__}.{arg.__qualname__}'


def _parameters(args):
    """The type variables in the arguments of types, each once."""
    found = []
    for arg in args:
        parts = arg if isinstance(arg, (list, tuple)) else (arg,)
        for part in parts:
            for each in (part,) if isinstance(part, TypeVar) else getattr(part, '__parameters__', ()):
                if each not in found and not isinstance(part, type):
                    found.append(each)
    return tuple(found)


# How many types the names take that take a fixed number. Generator and the like come with their definition below.
_COUNTS = {'List': 1, 'Set': 1, 'FrozenSet': 1, 'Type': 1, 'Dict': 2, 'Iterable': 1, 'Iterator': 1, 'Generator': 3, 'Sequence': 1,
           'Mapping': 2, 'MutableSequence': 1, 'MutableMapping': 2, 'MutableSet': 1, 'Collection': 1, 'Container': 1,
           'Reversible': 1, 'AbstractSet': 1, 'Awaitable': 1, 'Coroutine': 3, 'AsyncIterable': 1, 'AsyncIterator': 1,
           'AsyncGenerator': 2, 'Deque': 1, 'DefaultDict': 2, 'OrderedDict': 2, 'Counter': 1, 'ChainMap': 2,
           'ContextManager': 1, 'AsyncContextManager': 1, 'Pattern': 1, 'Match': 1, 'IO': 1}
_SINGLE = ('ClassVar', 'Final', 'Required', 'NotRequired', 'TypeGuard', 'Unpack')
_BARE = ('NoReturn', 'Never', 'Self', 'LiteralString', 'TypeAlias')


def _as_type(arg):
    """What stands for a type: None for its class, a text for a reference that is looked up later, a list for parameters."""
    if isinstance(arg, (list, tuple)):
        return tuple([_as_type(each) for each in arg])
    return type(None) if arg is None else ForwardRef(arg) if isinstance(arg, str) else arg


def _check_count(shown, given, expected):
    if given != expected:
        raise TypeError(f'Too {"many" if given > expected else "few"} arguments for {shown}; '
                        f'actual {given}, expected {expected}')


def _substitute(args, parameters, values):
    """The arguments with values in the place of type variables."""
    replaced = []
    for arg in args:
        if arg in parameters:
            arg = values[parameters.index(arg)]
        elif getattr(arg, '__parameters__', ()) and not isinstance(arg, type):
            arg = arg[tuple([values[parameters.index(each)] for each in arg.__parameters__])]
        replaced.append(arg)
    return tuple(replaced)


class _Alias:
    """typing.List, and with arguments typing.List[int]"""

    def __init__(self, name, origin=None, args=None):
        self._name = name
        self.__origin__ = origin
        self.__args__ = () if args is None else args
        self._has_args = args is not None

    def __getitem__(self, args):
        name = self._name
        given = args if isinstance(args, tuple) else (args,)
        if name == 'Literal':
            if self._has_args:
                raise TypeError(f'{self!r} is not a generic class')
            return _Alias(name, None, _literal_values(given))
        if name == 'Annotated':
            return _make_annotated(given)
        if name == 'Callable' and not self._has_args:
            return _Alias(name, self.__origin__, _callable_args(args))
        args = tuple([_as_type(arg) for arg in given])
        if self._has_args:
            return self._with_values(args)
        for arg in args:
            if isinstance(arg, _Alias) and arg._name in ('ClassVar', 'Final') and name != 'Annotated':
                raise TypeError(f'{arg!r} is not valid as type argument')
        if name in _BARE:
            raise TypeError(f'typing.{name} is not subscriptable')
        if name in _SINGLE and len(args) != 1:
            raise TypeError(f'typing.{name} accepts only single type. Got {args!r}.')
        if name == 'Optional':
            if len(args) != 1:
                raise TypeError(f'typing.Optional requires a single type. Got {args!r}.')
            return Union[args[0], None]
        if name == 'Union':
            if not args:
                raise TypeError('Cannot take a Union of no types.')
            return _make_union(args)
        if name in _COUNTS:
            _check_count(f'typing.{name}', len(args), _COUNTS[name])
        return _Alias(name, self.__origin__, args)

    def __iter__(self):
        yield Unpack[self]

    def _with_values(self, values):
        parameters = self.__parameters__
        if not parameters:
            raise TypeError(f'{self!r} is not a generic class')
        _check_count(repr(self), len(values), len(parameters))
        args = _substitute(self.__args__, parameters, values)
        if self._name == 'Callable' and isinstance(args[0], tuple):
            args = (*args[0], *args[1:])
        return _make_union(args) if self._name == 'Union' else _Alias(self._name, self.__origin__, args)

    def __repr__(self):
        if not self._has_args:
            return f'typing.{self._name}'
        args = [repr(arg) if self._name == 'Literal' else _shown(arg) for arg in self.__args__]
        first = self.__args__[0] if self.__args__ else None
        if self._name == 'Callable' and first is not ... and not (
                isinstance(first, ParamSpec) or isinstance(first, _Alias) and first._name == 'Concatenate'):
            args = [f'[{", ".join(args[:-1])}]', args[-1]]
        if self._name in ('Tuple', 'Literal') and not args:
            return f'typing.{self._name}[()]'
        if self._name == 'Unpack':
            return '*' + args[0]
        if self._name == 'Union' and len(args) == 2 and 'NoneType' in args:
            args.remove('NoneType')
            return f'typing.Optional[{args[0]}]'
        return f'typing.{self._name}[{", ".join(args)}]'

    def __call__(self, *args, **kwargs):
        if self.__origin__ is None:
            raise TypeError(f'Cannot instantiate typing.{self._name}')
        if type(self) is _Alias:
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except AttributeError:
            pass
        return made

    @property
    def __parameters__(self):
        return _parameters(self.__args__)

    def __mro_entries__(self, bases):
        if self._name in ('Generic', 'Protocol'):
            return (self._class,)
        return () if self.__origin__ is None else (self.__origin__,)

    def __instancecheck__(self, instance):
        if self._name == 'Union' and self._has_args:
            return isinstance(instance, self.__args__)
        if self._has_args or self.__origin__ is None:
            raise TypeError('Subscripted generics cannot be used with class and instance checks')
        return isinstance(instance, self.__origin__)

    def __subclasscheck__(self, cls):
        if self._has_args and self._name != 'Union':
            raise TypeError('Subscripted generics cannot be used with class and instance checks')
        return issubclass(cls, self.__args__ if self._name == 'Union' else self.__origin__)

    def __eq__(self, other):
        if self._name == 'Union' and type(other).__name__ == 'UnionType':
            return set(self.__args__) == set(other.__args__)
        if not isinstance(other, _Alias):
            return NotImplemented
        if self._name == other._name == 'Union':
            return set(self.__args__) == set(other.__args__)
        if self._name == other._name == 'Literal':
            return {(type(each), each) for each in self.__args__} == {(type(each), each) for each in other.__args__}
        return self._name == other._name and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self._name, self.__args__ if self._name not in ('Union', 'Literal') else frozenset(self.__args__)))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _Parametrized(_Alias):
    """A class of the program with type arguments: Stack[int]"""

    def __init__(self, origin, args):
        super().__init__(origin.__name__, origin, args)

    def _with_values(self, values):
        parameters = self.__parameters__
        if not parameters:
            raise TypeError(f'{self!r} is not a generic class')
        _check_count(repr(self), len(values), len(parameters))
        return _Parametrized(self.__origin__, _substitute(self.__args__, parameters, values))

    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __repr__(self):
        return f'{_shown(self.__origin__)}[{", ".join([_shown(arg) for arg in self.__args__])}]'


def _make_union(args):
    """Unions lie flat, and a type is in one once."""
    flat = []
    for arg in args:
        for part in arg.__args__ if isinstance(arg, _Alias) and arg._name == 'Union' else (arg,):
            if part not in flat:
                flat.append(part)
    return flat[0] if len(flat) == 1 else _Alias('Union', None, tuple(flat))


def _callable_args(args):
    """Callable[[int, str], bool] keeps (int, str, bool)."""
    if not isinstance(args, tuple) or len(args) != 2:
        raise TypeError('Callable must be used as Callable[[arg, ...], result].')
    arguments, result = args
    flat = list(arguments) if isinstance(arguments, (list, tuple)) else [arguments]
    return tuple([_as_type(arg) for arg in flat + [result]])


def _literal_values(values):
    flat = []
    for value in values:
        for each in value.__args__ if isinstance(value, _Alias) and value._name == 'Literal' else (value,):
            if not any([each == known and type(each) is type(known) for known in flat]):
                flat.append(each)
    return tuple(flat)


class _Annotated(_Alias):
    """Annotated[int, 'metres']: a type with remarks"""

    def __init__(self, origin, metadata):
        super().__init__('Annotated', origin, (origin,))
        self.__metadata__ = metadata

    def _with_values(self, values):
        return _Annotated(_substitute(self.__args__, self.__parameters__, values)[0], self.__metadata__)

    def __repr__(self):
        remarks = ', '.join([repr(each) for each in self.__metadata__])
        return f'typing.Annotated[{_shown(self.__origin__)}, {remarks}]'

    def __eq__(self, other):
        return isinstance(other, _Annotated) and (self.__origin__, self.__metadata__) == (other.__origin__, other.__metadata__)

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))


def _make_annotated(args):
    if len(args) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
    if isinstance(args[0], _Annotated):
        return _Annotated(args[0].__origin__, args[0].__metadata__ + args[1:])
    return _Annotated(_as_type(args[0]), args[1:])


Union, Optional, Literal = _Alias('Union'), _Alias('Optional'), _Alias('Literal')
Final, ClassVar, Annotated, Concatenate = _Alias('Final'), _Alias('ClassVar'), _Alias('Annotated'), _Alias('Concatenate')
TypeGuard, Required, NotRequired, Unpack = _Alias('TypeGuard'), _Alias('Required'), _Alias('NotRequired'), _Alias('Unpack')
NoReturn, Never, Self, LiteralString, TypeAlias = (_Alias('NoReturn'), _Alias('Never'), _Alias('Self'),
                                                    _Alias('LiteralString'), _Alias('TypeAlias'))
List, Dict, Set, FrozenSet = _Alias('List', list), _Alias('Dict', dict), _Alias('Set', set), _Alias('FrozenSet', frozenset)
Tuple, Type = _Alias('Tuple', tuple), _Alias('Type', type)
Callable, Iterable, Iterator = (_Alias('Callable', collections.abc.Callable), _Alias('Iterable', collections.abc.Iterable),
                                _Alias('Iterator', collections.abc.Iterator))
Generator, Sequence, Mapping = (_Alias('Generator', collections.abc.Generator), _Alias('Sequence', collections.abc.Sequence),
                                _Alias('Mapping', collections.abc.Mapping))
MutableSequence, MutableMapping, MutableSet = (_Alias('MutableSequence', collections.abc.MutableSequence),
                                               _Alias('MutableMapping', collections.abc.MutableMapping),
                                               _Alias('MutableSet', collections.abc.MutableSet))
Collection, Container, Sized, Hashable, Reversible = (
    _Alias('Collection', collections.abc.Collection), _Alias('Container', collections.abc.Container),
    _Alias('Sized', collections.abc.Sized), _Alias('Hashable', collections.abc.Hashable),
    _Alias('Reversible', collections.abc.Reversible))
ItemsView, KeysView, ValuesView, MappingView, ByteString = (
    _Alias('ItemsView', collections.abc.ItemsView), _Alias('KeysView', collections.abc.KeysView),
    _Alias('ValuesView', collections.abc.ValuesView), _Alias('MappingView', collections.abc.MappingView),
    _Alias('ByteString', collections.abc.ByteString))
AbstractSet = _Alias('AbstractSet', collections.abc.Set)
Awaitable, Coroutine, AsyncIterable, AsyncIterator, AsyncGenerator = (
    _Alias('Awaitable', collections.abc.Awaitable), _Alias('Coroutine', collections.abc.Coroutine),
    _Alias('AsyncIterable', collections.abc.AsyncIterable), _Alias('AsyncIterator', collections.abc.AsyncIterator),
    _Alias('AsyncGenerator'))
Deque, DefaultDict, OrderedDict, Counter, ChainMap = (
    _Alias('Deque', collections.deque), _Alias('DefaultDict', collections.defaultdict),
    _Alias('OrderedDict', collections.OrderedDict), _Alias('Counter', collections.Counter),
    _Alias('ChainMap', collections.ChainMap))
ContextManager, AsyncContextManager, Pattern, Match = (_Alias('ContextManager'), _Alias('AsyncContextManager'),
                                                      _Alias('Pattern'), _Alias('Match'))
IO, TextIO, BinaryIO, Text = _Alias('IO'), _Alias('TextIO'), _Alias('BinaryIO'), str


class _AnyMeta(type):
    def __instancecheck__(cls, instance):
        if cls is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return super().__instancecheck__(instance)

    def __repr__(cls):
        return 'typing.Any'


class Any(metaclass=_AnyMeta):
    """Any type at all."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)


class TypeVar:
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        if constraints and bound is not None:
            raise TypeError('Constraints cannot be combined with bound=...')
        if len(constraints) == 1:
            raise TypeError('A single constraint is not allowed')
        if covariant and contravariant:
            raise ValueError('Bivariant types are not supported.')
        self.__name__ = name
        self.__covariant__, self.__contravariant__ = bool(covariant), bool(contravariant)
        self.__constraints__ = constraints
        self.__bound__ = bound
        self._mark = '+' if covariant else '-' if contravariant else '~'

    def __repr__(self):
        return self._mark + self.__name__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class ParamSpecArgs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f'{self.__origin__.__name__}.args'

    def __eq__(self, other):
        return type(other) is type(self) and self.__origin__ == other.__origin__


class ParamSpecKwargs(ParamSpecArgs):
    def __repr__(self):
        return f'{self.__origin__.__name__}.kwargs'


class ParamSpec(TypeVar):
    args = property(lambda self: ParamSpecArgs(self))
    kwargs = property(lambda self: ParamSpecKwargs(self))


class TypeVarTuple(TypeVar):
    def __repr__(self):
        return self.__name__

    def __iter__(self):
        yield Unpack[self]


class ForwardRef:
    def __init__(self, arg):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        self.__forward_arg__ = arg

    def __repr__(self):
        return f'ForwardRef({self.__forward_arg__!r})'

    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)


for _each in (_Alias, Any, ForwardRef, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeVar, TypeVarTuple):
    _each.__module__ = 'typing'
