"""Names for annotations. At run time they are only names: nothing checks them."""

import collections.abc
import sys
from abc import ABCMeta
from _type_aliases import (_Alias, _Annotated, _Parametrized, _as_type, _check_count, _make_union, _parameters,
                           AbstractSet, Annotated, Any, ByteString, ItemsView, KeysView, MappingView, ParamSpecArgs, ParamSpecKwargs, ValuesView,
                           AsyncContextManager, AsyncGenerator, AsyncIterable, AsyncIterator,
                           Awaitable, BinaryIO, Callable, ChainMap, ClassVar, Collection, Concatenate, Container,
                           ContextManager, Coroutine, Counter, DefaultDict, Deque, Dict, Final, ForwardRef, FrozenSet,
                           Generator, Hashable, IO, Iterable, Iterator, List, Literal, LiteralString, Mapping, Match,
                           MutableMapping, MutableSequence, MutableSet, Never, NoReturn, NotRequired, Optional,
                           OrderedDict, ParamSpec, Pattern, Required, Reversible, Self, Sequence, Set, Sized, Text,
                           TextIO, Tuple, Type, TypeAlias, TypeGuard, TypeVar, TypeVarTuple, Union, Unpack)

TYPE_CHECKING = False


class Generic:
    """A class with type parameters."""

    __parameters__ = ()

    def __init_subclass__(cls, **keywords):
        super().__init_subclass__(**keywords)
        if Generic in cls.__dict__.get('__orig_bases__', ()) or '__orig_bases__' not in cls.__dict__ and Generic in cls.__bases__ and cls.__name__ != 'Protocol':
            raise TypeError('Cannot inherit from plain Generic')
        cls.__parameters__ = _parameters(cls.__dict__.get('__orig_bases__', ()))

    def __class_getitem__(cls, params):
        return _parametrize(cls, params if isinstance(params, tuple) else (params,))


def _parametrize(cls, params):
    if cls in (Generic, Protocol):
        name = f'{cls.__name__}[...]'
        if not all([isinstance(each, TypeVar) for each in params]):
            raise TypeError(f'Parameters to {name} must all be type variables or parameter specification variables.')
        if len(set(params)) != len(params):
            raise TypeError(f'Parameters to {name} must all be unique')
        made = _Alias(cls.__name__, None, params)
        made._class = cls
        return made
    if not cls.__parameters__:
        raise TypeError(f'{cls!r} is not a generic class')
    if not any([isinstance(each, (ParamSpec, TypeVarTuple)) for each in cls.__parameters__]):
        _check_count(repr(cls), len(params), len(cls.__parameters__))
    if len(cls.__parameters__) == 1 and isinstance(cls.__parameters__[0], ParamSpec) and not (
            len(params) == 1 and (isinstance(params[0], (list, tuple, ParamSpec)) or params[0] is ...)):
        params = (params,)          # X[int, str] is X[[int, str]]
    return _Parametrized(cls, tuple([_as_type(each) for each in params]))


# What a class body has besides the members that a protocol asks for.
_NO_MEMBERS = ('__module__', '__doc__', '__dict__', '__weakref__', '__annotations__', '__parameters__', '__orig_bases__', '__init__',
               '__abstractmethods__', '__class_getitem__', '__subclasshook__', '__slots__', '__hash__', '__qualname__',
               '__init_subclass__', '__match_args__')


def _protocol_members(cls):
    names = []
    for base in cls.__mro__:
        if base.__dict__.get('_is_protocol'):
            names += [*base.__dict__, *base.__dict__.get('__annotations__', ())]
    return [name for name in names if name not in _NO_MEMBERS and not name.startswith(('_abc', '_is_'))]


class _ProtocolMeta(ABCMeta):
    def __call__(cls, *args, **kwargs):
        if cls.__dict__.get('_is_protocol'):
            raise TypeError('Protocols cannot be instantiated')
        return super().__call__(*args, **kwargs)

    def __instancecheck__(cls, instance):
        if cls is Protocol or cls.__dict__.get('_is_protocol') and not cls.__dict__.get('_is_runtime_protocol'):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        names = _protocol_members(cls)
        if cls.__dict__.get('_is_protocol') and names:
            return all([hasattr(instance, name) for name in names])
        return ABCMeta.__instancecheck__(cls, instance)

    def __subclasscheck__(cls, other):
        names = _protocol_members(cls)
        if not cls.__dict__.get('_is_protocol') or not names:
            return ABCMeta.__subclasscheck__(cls, other)
        if not isinstance(other, type):
            raise TypeError('issubclass() arg 1 must be a class')
        if not cls.__dict__.get('_is_runtime_protocol'):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        if any([name in base.__dict__.get('__annotations__', ()) for base in cls.__mro__ for name in names]):
            raise TypeError("Protocols with non-method members don't support issubclass()")
        return all([hasattr(other, name) for name in names])


class Protocol(metaclass=_ProtocolMeta):
    """What something must be able to do, whatever its class."""

    _is_protocol = False

    __parameters__ = ()

    def __init_subclass__(cls, **keywords):
        super().__init_subclass__(**keywords)
        cls._is_protocol = Protocol in cls.__bases__
        cls.__parameters__ = _parameters(cls.__dict__.get('__orig_bases__', ()))

    def __class_getitem__(cls, params):
        return _parametrize(cls, params if isinstance(params, tuple) else (params,))


def _supports(name, method):
    """SupportsInt and its like: whatever has the method."""
    made = type(Protocol)(name, (Protocol,), {'__module__': 'typing', method: lambda self: None})
    made._is_runtime_protocol = True
    made._is_protocol = True
    return made


SupportsInt, SupportsFloat, SupportsIndex = (_supports('SupportsInt', '__int__'), _supports('SupportsFloat', '__float__'),
                                             _supports('SupportsIndex', '__index__'))
SupportsAbs, SupportsRound, SupportsBytes = (_supports('SupportsAbs', '__abs__'), _supports('SupportsRound', '__round__'),
                                             _supports('SupportsBytes', '__bytes__'))
SupportsComplex = _supports('SupportsComplex', '__complex__')
SupportsAbs.__parameters__ = SupportsRound.__parameters__ = (TypeVar('T_co', covariant=True),)


_NAMED_TUPLES_OWN = ('__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_field_types', '_make',
                     '_replace', '_asdict', '_source')


class NamedTupleMeta(type):
    def __new__(mcls, name, bases, namespace):
        from collections import namedtuple
        annotations = namespace.get('__annotations__', {})
        if [base for base in bases[1:] if base is not Generic]:
            raise TypeError('can only inherit from a NamedTuple type and Generic')
        for own in _NAMED_TUPLES_OWN:
            if own in namespace:
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + own)
        with_default = []
        for field in annotations:
            if field in namespace:
                with_default.append(field)
            elif with_default:
                plural = 's' if len(with_default) > 1 else ''
                raise TypeError(f'Non-default namedtuple field {field} cannot follow default field{plural} {", ".join(with_default)}')
        defaults = [namespace[field] for field in with_default]
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
        annotations, required = {}, set()
        for base in bases:
            annotations.update(base.__dict__.get('__annotations__', {}))
            required |= base.__dict__.get('__required_keys__', frozenset())
        for key, kind in namespace.get('__annotations__', {}).items():
            annotations[key] = kind = _as_type(kind)
            mark = getattr(kind, '_name', None)
            required.discard(key)
            if mark == 'Required' or total and mark != 'NotRequired':
                required.add(key)
        namespace = {**namespace, '__annotations__': annotations, '__total__': total,
                     '__required_keys__': frozenset(required),
                     '__optional_keys__': frozenset([key for key in annotations if key not in required])}
        return type.__new__(mcls, name, (dict,), namespace)

    def __instancecheck__(cls, instance):
        raise TypeError('TypedDict does not support instance and class checks')

    __subclasscheck__ = __instancecheck__

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
        self.__module__ = '__main__'
        self.__supertype__ = tp

    def __call__(self, x):
        return x

    def __mro_entries__(self, bases):
        known = self.__name__

        class Refusal:
            def __init_subclass__(cls):
                raise TypeError('Cannot subclass an instance of NewType. Perhaps you were looking for: '
                                f'`{cls.__name__} = NewType({cls.__name__!r}, {known})`')
        return Refusal,

    def __repr__(self):
        return f'{self.__module__}.{self.__name__}'

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


# --- functions ---

def cast(typ, val):
    return val


_overloads = {}


def get_overloads(func):
    return list(_overloads.get((func.__module__, func.__qualname__), ()))


def clear_overloads():
    _overloads.clear()


def overload(func):
    _overloads.setdefault((func.__module__, func.__qualname__), []).append(func)
    return _overload_dummy


def _overload_dummy(*args, **kwds):
    raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated '
                              'functions outside a stub module should always be followed by an '
                              'implementation that is not @overload-ed.')


def final(f):
    try:
        f.__final__ = True
    except AttributeError:
        pass
    return f


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


def no_type_check(arg):
    arg.__no_type_check__ = True
    return arg


def runtime_checkable(cls):
    if not getattr(cls, '_is_protocol', False):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    return cls


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, field_specifiers=(), **kwargs):
    def mark(cls):
        cls.__dataclass_transform__ = {'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default,
                                       'field_specifiers': field_specifiers, 'kwargs': kwargs}
        return cls
    return mark


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


def assert_never(arg, /):
    raise AssertionError(f'Expected code to be unreachable, but got: {arg!r}')


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if getattr(obj, '__no_type_check__', False):
        return {}
    if not isinstance(obj, type):
        if not hasattr(obj, '__annotations__') and not callable(obj):
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        names = globalns or getattr(obj, '__globals__', None) or getattr(obj, '__dict__', {})
        return _evaluated(getattr(obj, '__annotations__', {}), names, localns, include_extras)
    hints = {}
    for base in obj.__mro__[::-1]:
        module = _modules().get(base.__module__)
        names = globalns or ({} if module is None else module.__dict__)
        hints.update(_evaluated(base.__dict__.get('__annotations__', {}), names, localns, include_extras))
    return hints


def _evaluated(annotations, globalns, localns, include_extras):
    """Annotations that are texts mean what the texts mean."""
    hints = {}
    for name, hint in annotations.items():
        hint = _resolved(hint, globalns, globalns if localns is None else localns)
        hints[name] = hint if include_extras else _without_extras(hint)
    return hints


def _without_extras(hint):
    """Annotated[int, …] means int."""
    if not isinstance(hint, _Alias) or not hint._has_args or hint._name == 'Literal':
        return hint
    if hint._name == 'Annotated':
        return _without_extras(hint.__origin__)
    if hint._name in ('Required', 'NotRequired'):
        return _without_extras(hint.__args__[0])
    args = tuple([_without_extras(arg) for arg in hint.__args__])
    return hint if args == hint.__args__ else _make_union(args) if hint._name == 'Union' else _Alias(hint._name, hint.__origin__, args)


def _resolved(hint, globalns, localns):
    if isinstance(hint, ForwardRef):
        hint = hint.__forward_arg__
    if isinstance(hint, str):
        hint = _resolved(_import('_evaluation').run_text(hint, globalns, localns, 1), globalns, localns)
    elif type(hint) is _Alias and hint._has_args and hint._name != 'Literal':
        args = tuple([_resolved(arg, globalns, localns) for arg in hint.__args__])
        hint = _make_union(args) if hint._name == 'Union' else _Alias(hint._name, hint.__origin__, args)
    elif type(hint).__name__ == 'GenericAlias':
        hint = type(hint)(hint.__origin__, tuple([_resolved(arg, globalns, localns) for arg in hint.__args__]))
    return type(None) if hint is None else hint


def get_origin(tp):
    if isinstance(tp, _Annotated):
        return Annotated
    if isinstance(tp, _Alias):
        if tp.__origin__ is None and not tp.__args__:       # a form that nothing was given to
            return None
        return tp.__origin__ if tp.__origin__ is not None else globals().get(tp._name)
    if type(tp).__name__ == 'UnionType':
        return type(tp)
    return tp.__origin__ if type(tp).__name__ == 'GenericAlias' else None


def get_args(tp):
    if isinstance(tp, _Annotated):
        return (tp.__origin__, *tp.__metadata__)
    args = getattr(tp, '__args__', ())
    if args and getattr(tp, '__origin__', None) is collections.abc.Callable and args[0] is not ... and not isinstance(args[0], list):
        return list(args[:-1]), args[-1]
    return args


T, KT, VT = TypeVar('T'), TypeVar('KT'), TypeVar('VT')
AnyStr = TypeVar('AnyStr', bytes, str)
