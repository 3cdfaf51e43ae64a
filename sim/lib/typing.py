"""Names for annotations. At run time they are only names: nothing checks them."""

import collections.abc
from abc import ABCMeta

TYPE_CHECKING = False
_function = type(lambda: None)


def _shown(arg):
    if isinstance(arg, _Alias) or not isinstance(arg, type):
        if arg is ...:
            return '...'
        if isinstance(arg, (list, tuple)):
            return f'[{", ".join([_shown(item) for item in arg])}]'
        return repr(arg)
    if arg.__module__ == 'builtins':
        return arg.__qualname__
    return f'{arg.__module__}.{arg.__qualname__}'


def _parameters(args):
    """The type variables in the arguments of types, each once."""
    found = []
    for arg in args:
        parts = arg if isinstance(arg, list) else (arg,)
        for part in parts:
            for each in (part,) if isinstance(part, TypeVar) else getattr(part, '__parameters__', ()):
                if each not in found and not isinstance(part, type):
                    found.append(each)
    return tuple(found)


class _Alias:
    """typing.List, and with arguments typing.List[int]"""

    def __init__(self, name, origin=None, args=None):
        self._name = name
        self.__origin__ = origin
        self.__args__ = () if args is None else args
        self._has_args = args is not None

    def __getitem__(self, args):
        if not isinstance(args, tuple):
            args = (args,)
        args = tuple([type(None) if arg is None else arg for arg in args])
        if self._name == 'Optional':
            return Union[args[0], None]
        if self._name == 'Union':
            return _make_union(args)
        return _Alias(self._name, self.__origin__, args)

    def __repr__(self):
        if not self._has_args:
            return f'typing.{self._name}'
        args = [_shown(arg) for arg in self.__args__]
        if self._name == 'Union' and len(args) == 2 and 'NoneType' in args:
            args.remove('NoneType')
            return f'typing.Optional[{args[0]}]'
        return f'typing.{self._name}[{", ".join(args)}]'

    def __call__(self, *args, **kwargs):
        if self.__origin__ is None:
            raise TypeError(f'Type {self._name} cannot be instantiated')
        return self.__origin__(*args, **kwargs)

    @property
    def __parameters__(self):
        return _parameters(self.__args__)

    def __mro_entries__(self, bases):
        if self._name == 'Generic':
            return (Generic,)
        return () if self.__origin__ is None else (self.__origin__,)

    def __instancecheck__(self, instance):
        if self._name == 'Union' and self._has_args:
            return isinstance(instance, self.__args__)
        if self._has_args or self.__origin__ is None:
            raise TypeError('Subscripted generics cannot be used with class and instance checks')
        return isinstance(instance, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__args__ if self._name == 'Union' else self.__origin__)

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        if self._name == other._name == 'Union':
            return set(self.__args__) == set(other.__args__)
        return self._name == other._name and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self._name, self.__args__ if self._name != 'Union' else frozenset(self.__args__)))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _Parametrized(_Alias):
    """A class of the program with type arguments: Stack[int]"""

    def __init__(self, origin, args):
        super().__init__(origin.__name__, origin, args)

    def __getitem__(self, args):
        return _Parametrized(self.__origin__, args if isinstance(args, tuple) else (args,))

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
SupportsInt, SupportsFloat, SupportsIndex, SupportsAbs, SupportsRound, SupportsBytes = (
    _Alias('SupportsInt'), _Alias('SupportsFloat'), _Alias('SupportsIndex'), _Alias('SupportsAbs'),
    _Alias('SupportsRound'), _Alias('SupportsBytes'))


class _AnyMeta(type):
    def __repr__(cls):
        return 'typing.Any'


class Any(metaclass=_AnyMeta):
    """Any type at all."""


class TypeVar:
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self._mark = '+' if covariant else '-' if contravariant else '~'

    def __repr__(self):
        return self._mark + self.__name__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class ParamSpec(TypeVar):
    @property
    def args(self):
        return self

    @property
    def kwargs(self):
        return self


class TypeVarTuple(TypeVar):
    def __iter__(self):
        return iter([self])


class ForwardRef:
    def __init__(self, arg):
        self.__forward_arg__ = arg

    def __repr__(self):
        return f'ForwardRef({self.__forward_arg__!r})'


class Generic:
    """A class with type parameters."""

    __parameters__ = ()

    def __init_subclass__(cls, **keywords):
        super().__init_subclass__(**keywords)
        cls.__parameters__ = _parameters(cls.__dict__.get('__orig_bases__', ()))

    def __class_getitem__(cls, params):
        if cls is Generic:
            return _Alias('Generic', None, params if isinstance(params, tuple) else (params,))
        return _Parametrized(cls, params if isinstance(params, tuple) else (params,))


class _ProtocolMeta(ABCMeta):
    def __call__(cls, *args, **kwargs):
        if cls.__dict__.get('_is_protocol'):
            raise TypeError('Protocols cannot be instantiated')
        return super().__call__(*args, **kwargs)

    def __instancecheck__(cls, instance):
        if cls.__dict__.get('_is_protocol') and not cls.__dict__.get('_is_runtime_protocol'):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        names = [name for base in cls.__mro__ if getattr(base, '_is_protocol', False)
                 for name in list(base.__dict__) + list(base.__dict__.get('__annotations__', ()))
                 if not name.startswith('_')]
        if cls.__dict__.get('_is_protocol') and names:
            return all([hasattr(instance, name) for name in names])
        return ABCMeta.__instancecheck__(cls, instance)


class Protocol(metaclass=_ProtocolMeta):
    """What something must be able to do, whatever its class."""

    _is_protocol = False

    def __init_subclass__(cls):
        cls._is_protocol = Protocol in cls.__bases__

    def __class_getitem__(cls, params):
        return cls if cls is Protocol else _Parametrized(cls, params if isinstance(params, tuple) else (params,))


class NamedTupleMeta(type):
    def __new__(mcls, name, bases, namespace):
        from collections import namedtuple
        annotations = namespace.get('__annotations__', {})
        defaults = [namespace[field] for field in annotations if field in namespace]
        made = namedtuple(name, list(annotations), defaults=defaults, module=namespace.get('__module__'))
        made.__annotations__ = annotations
        for key, value in namespace.items():
            if key not in annotations and key not in ('__module__', '__qualname__', '__annotations__', '__classcell__'):
                setattr(made, key, value)
        return made


class _NamedTupleBase:
    """class P(NamedTuple): x: int — or NamedTuple('P', [('x', int)])"""

    def __mro_entries__(self, bases):
        return (_NamedTuple,)

    def __call__(self, typename, fields=(), /, **kwargs):
        from collections import namedtuple
        fields = list(fields) + list(kwargs.items())
        made = namedtuple(typename, [name for name, kind in fields])
        made.__annotations__ = dict(fields)
        return made


NamedTuple = _NamedTupleBase()
_NamedTuple = type.__new__(NamedTupleMeta, '_NamedTuple', (), {})


class _TypedDictMeta(type):
    def __new__(mcls, name, bases, namespace, total=True):
        annotations = {}
        for base in bases:
            annotations.update(base.__dict__.get('__annotations__', {}))
        annotations.update(namespace.get('__annotations__', {}))
        made = type.__new__(mcls, name, (dict,), {**namespace, '__annotations__': annotations, '__total__': total})
        return made

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)


class _TypedDictBase:
    def __mro_entries__(self, bases):
        return (_TypedDict,)

    def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
        return _TypedDictMeta(typename, (), {'__annotations__': dict(fields or kwargs)}, total=total)


_TypedDict = type.__new__(_TypedDictMeta, '_TypedDict', (dict,), {})
TypedDict = _TypedDictBase()


class NewType:
    """Another name for a type, for checkers."""

    def __init__(self, name, tp):
        self.__name__ = self.__qualname__ = name
        self.__supertype__ = tp

    def __call__(self, x):
        return x

    def __repr__(self):
        return f'__main__.{self.__name__}'


# --- functions ---

def cast(typ, val):
    return val


def overload(func):
    def overloaded(*args, **kwds):
        raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated '
                                  'functions outside a stub module should always be followed by an '
                                  'implementation that is not @overload-ed.')
    return overloaded


def final(f):
    return f


def no_type_check(arg):
    return arg


def runtime_checkable(cls):
    cls._is_runtime_protocol = True
    return cls


def dataclass_transform(**options):
    return lambda cls: cls


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    return obj


def assert_never(arg, /):
    raise AssertionError(f'Expected code to be unreachable, but got: {arg!r}')


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if not isinstance(obj, type):
        names = globalns or getattr(obj, '__globals__', None) or getattr(obj, '__dict__', {})
        return _evaluated(getattr(obj, '__annotations__', {}), names, localns)
    hints = {}
    for base in obj.__mro__[::-1]:
        module = _modules().get(base.__module__)
        names = globalns or ({} if module is None else module.__dict__)
        hints.update(_evaluated(base.__dict__.get('__annotations__', {}), names, localns))
    return hints


def _evaluated(annotations, globalns, localns):
    """Annotations that are texts mean what the texts mean."""
    hints = {}
    for name, hint in annotations.items():
        if isinstance(hint, str):
            hint = _import('_evaluation').run_text(hint, globalns, globalns if localns is None else localns, 1)
        hints[name] = type(None) if hint is None else hint
    return hints


def get_origin(tp):
    if isinstance(tp, _Alias):
        return tp.__origin__ if tp.__origin__ is not None else globals().get(tp._name)
    return tp.__origin__ if type(tp).__name__ == 'GenericAlias' else None


def get_args(tp):
    return getattr(tp, '__args__', ())


T, KT, VT = TypeVar('T'), TypeVar('KT'), TypeVar('VT')
AnyStr = TypeVar('AnyStr', bytes, str)
