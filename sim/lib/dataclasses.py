"""Classes that mostly hold data: their methods follow from the annotations."""

import copy
import keyword
from types import MappingProxyType, MemberDescriptorType

from _dataclass_init import comparison_method, hash_method, init_method

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields',
           'asdict', 'astuple', 'make_dataclass', 'replace', 'is_dataclass']


class FrozenInstanceError(AttributeError):
    pass


class _MISSING_TYPE:
    """The class of MISSING."""


class _KW_ONLY_TYPE:
    pass


class _Kind:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD, _FIELD_INITVAR = _Kind('_FIELD'), _Kind('_FIELD_INITVAR')
MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_FIELDS = '__dataclass_fields__'
_LISTS = (list, dict, set)


class InitVar:
    """An argument of __init__ that only __post_init__ gets."""

    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f'dataclasses.InitVar[{name}]'


class Field:
    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = MappingProxyType({} if metadata is None else metadata)
        self.kw_only = kw_only
        self._init_only = False

    @property
    def _field_type(self):
        return None if self.name is None else _FIELD_INITVAR if self._init_only else _FIELD

    def _has_default(self):
        return self.default is not MISSING or self.default_factory is not MISSING

    def _has_no_factory(self):
        return self.default_factory is MISSING

    def __repr__(self):
        names = ('name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare', 'metadata',
                 'kw_only', '_field_type')
        return f'Field({",".join([f"{name}={getattr(self, name)!r}" for name in names])})'


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True,
          metadata=None, kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    options = {'init': init, 'repr': repr, 'eq': eq, 'order': order, 'unsafe_hash': unsafe_hash,
               'frozen': frozen, 'kw_only': kw_only, 'slots': slots}
    def wrap(cls):
        if weakref_slot and not slots:
            raise TypeError('weakref_slot is True but slots is False')
        made = _process_class(cls, **options)
        return _with_slots(made, frozen, weakref_slot) if slots else made
    return wrap if cls is None else wrap(cls)


def _with_slots(cls, frozen, weakref_slot):
    """The class once more, with __slots__ for its fields."""
    import _slots
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    names = tuple([each.name for each in fields(cls)])
    inherited = [name for base in cls.__mro__[1:-1] for name in base.__dict__.get('__slots__', ())]
    namespace = {name: value for name, value in cls.__dict__.items()
                 if name not in names and name not in ('__dict__', '__weakref__')}
    wanted = (*names, '__weakref__') if weakref_slot else names
    namespace['__slots__'] = tuple([name for name in wanted if name not in inherited])
    if frozen:          # copies are filled past the class's own refusal
        namespace.setdefault('__getstate__', lambda self: [getattr(self, name) for name in names])
        namespace.setdefault('__setstate__', lambda self, state: [object.__setattr__(self, *pair) for pair in zip(names, state)] and None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    return made


# --- finding the fields ---

def _is_classvar(annotation):
    if isinstance(annotation, str):
        return annotation.startswith(('ClassVar', 'typing.ClassVar', 't.ClassVar'))
    return repr(annotation).startswith('typing.ClassVar')


def _is_initvar(annotation):
    if isinstance(annotation, str):
        return annotation.startswith(('InitVar', 'dataclasses.InitVar'))
    return isinstance(annotation, InitVar) or annotation is InitVar


def _collect_fields(cls, kw_only):
    found = {}
    for base in cls.__mro__[:0:-1]:
        for name, inherited in base.__dict__.get(_FIELDS, {}).items():
            found[name] = inherited
    seen_marker = False
    for name, annotation in cls.__dict__.get('__annotations__', {}).items():
        if annotation is KW_ONLY or annotation == 'KW_ONLY':
            if seen_marker:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            seen_marker = kw_only = True
        elif not _is_classvar(annotation):
            found[name] = _get_field(cls, name, annotation, kw_only)
        elif isinstance(cls.__dict__.get(name), Field) and cls.__dict__[name].default_factory is not MISSING:
            raise TypeError(f'field {name} cannot have a default factory')
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in cls.__dict__.get('__annotations__', {}):
            raise TypeError(f'{name!r} is a field but has no type annotation')
    return found


def _get_field(cls, name, annotation, kw_only):  # shown
    default = getattr(cls, name, MISSING)       # as a descriptor without an instance says
    if isinstance(default, MemberDescriptorType):
        default = MISSING
    made = default if isinstance(default, Field) else field(default=default)
    made.name = name
    made.type = annotation
    made._init_only = _is_initvar(annotation)
    if made.kw_only is MISSING:
        made.kw_only = kw_only
    if made._init_only and made.default_factory is not MISSING:
        raise TypeError(f'field {name} cannot have a default factory')
    if type(made.default).__hash__ is None:
        raise ValueError(f'mutable default {type(made.default)} for field {name} is not allowed: '
                         'use default_factory')
    if isinstance(default, Field):
        if made.default is MISSING:
            delattr(cls, name)
        else:
            setattr(cls, name, made.default)
    return made


# --- the methods ---

def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, kw_only, slots):  # shown
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    _check_frozen(cls, frozen)
    found = _collect_fields(cls, kw_only)
    setattr(cls, _FIELDS, found)
    cls.__dataclass_params__ = _Params(init, repr, eq, order, unsafe_hash, frozen)
    own = cls.__dict__
    stored = [one for one in found.values() if not one._init_only]
    has_hash = '__hash__' in own and not (own['__hash__'] is None and '__eq__' in own)
    if init:
        _check_order(found)
        _define(cls, '__init__', init_method(cls, list(found.values()), frozen, slots))
    if repr and '__repr__' not in own:
        _define(cls, '__repr__', _repr_method([one.name for one in stored if one.repr]))
    compared = [one.name for one in stored if one.compare]
    if eq and '__eq__' not in own:
        _define(cls, '__eq__', comparison_method(cls, '__eq__', '==', compared))
    if order:
        _define_order(cls, compared)
    if frozen:
        _freeze(cls)
    if unsafe_hash and has_hash:
        raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    if unsafe_hash or (eq and frozen and not has_hash):
        hashed = [one.name for one in stored if (one.compare if one.hash is None else one.hash)]
        _define(cls, '__hash__', hash_method(cls, hashed))
    elif eq and not has_hash:
        cls.__hash__ = None
    if '__match_args__' not in own:
        cls.__match_args__ = tuple([one.name for one in found.values() if one.init and not one.kw_only])
    if cls.__doc__ is None:
        cls.__doc__ = cls.__name__ + _signature_text(found.values() if init else ())
    return cls


class _Params:
    def __init__(self, *values):
        self.init, self.repr, self.eq, self.order, self.unsafe_hash, self.frozen = values

    def __repr__(self):
        return f'_DataclassParams({",".join([f"{name}={value!r}" for name, value in self.__dict__.items()])})'


def _check_frozen(cls, frozen):
    for base in cls.__mro__[1:]:
        if _FIELDS in base.__dict__ and base.__dataclass_params__.frozen != frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one' if frozen else
                            'cannot inherit non-frozen dataclass from a frozen one')


def _signature_text(found):
    """(x: int, y: str = 'a'), as inspect.signature() shows it."""
    parts = []
    parameters = [one for one in found if one.init]
    for one in [one for one in parameters if not one.kw_only] + [one for one in parameters if one.kw_only]:
        if one.kw_only and '*' not in parts:
            parts.append('*')
        kind = one.type
        text = kind if not isinstance(kind, type) else kind.__qualname__ if kind.__module__ == 'builtins' else (
            f'{kind.__module__}.{kind.__qualname__}')
        if isinstance(kind, str):
            text = repr(kind)
        part = f'{one.name}: {str(text).removeprefix("typing.")}'
        if one._has_default():
            part += ' = ' + ('<factory>' if one.default is MISSING else repr(one.default))
        parts.append(part)
    return f'({", ".join(parts)})'


def _define(cls, name, function):
    function.__name__ = name
    function.__qualname__ = f'{cls.__qualname__}.{name}'
    setattr(cls, name, function)


def _check_order(found):
    seen_default = False
    for one in found.values():
        if not one.init or one.kw_only:
            continue
        if one._has_default():
            seen_default = True
        elif seen_default:
            raise TypeError(f'non-default argument {one.name!r} follows default argument')


def _repr_method(names):
    running = set()     # objects that contain themselves

    def __repr__(self):
        if id(self) in running:
            return '...'
        running.add(id(self))
        try:
            parts = [f'{name}={getattr(self, name)!r}' for name in names]
        finally:
            running.discard(id(self))
        return f'{type(self).__qualname__}({", ".join(parts)})'
    return __repr__


def _define_order(cls, names):
    for name, symbol in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
        if name in cls.__dict__:
            raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}. '
                            'Consider using functools.total_ordering')
        _define(cls, name, comparison_method(cls, name, symbol, names))


def _freeze(cls):
    for name in ('__setattr__', '__delattr__'):
        if name in cls.__dict__:
            raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}')

    def __setattr__(self, name, value):  # in <string>
        if type(self) is cls or name in getattr(cls, _FIELDS):
            raise FrozenInstanceError(f'cannot assign to field {name!r}')
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):  # in <string>
        if type(self) is cls or name in getattr(cls, _FIELDS):
            raise FrozenInstanceError(f'cannot delete field {name!r}')
        super(cls, self).__delattr__(name)

    _define(cls, '__setattr__', __setattr__)
    _define(cls, '__delattr__', __delattr__)


# --- looking into them ---

def fields(class_or_instance):
    found = getattr(class_or_instance, _FIELDS, None)
    if found is None:
        raise TypeError('must be called with a dataclass type or instance')
    return tuple([one for one in found.values() if not one._init_only])


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _as_plain(obj, lambda one, plain: dict_factory([(f.name, plain(getattr(one, f.name))) for f in fields(one)]))


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _as_plain(obj, lambda one, plain: tuple_factory([plain(getattr(one, f.name)) for f in fields(one)]))


def _as_plain(obj, convert):
    def plain(value):
        if _is_instance(value):
            return convert(value, plain)
        if isinstance(value, tuple) and hasattr(value, '_fields'):
            return type(value)(*[plain(item) for item in value])
        if isinstance(value, (list, tuple)):
            return type(value)([plain(item) for item in value])
        if isinstance(value, dict):
            return type(value)([(plain(key), plain(item)) for key, item in value.items()])
        return copy.deepcopy(value)
    return plain(obj)


def replace(obj, /, **changes):
    """A copy with some fields changed."""
    if not _is_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    for one in getattr(obj, _FIELDS).values():
        if not one.init:
            if one.name in changes:
                raise ValueError(f'field {one.name} is declared with init=False, it cannot be specified with '
                                 'replace()')
        elif one.name not in changes:
            if one._init_only and one.default is MISSING:
                raise ValueError(f"InitVar {one.name!r} must be specified with replace()")
            changes[one.name] = getattr(obj, one.name)
    return type(obj)(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, module=None, **options):
    body = dict(namespace or {})
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            item = (item, 'typing.Any')
        elif len(item) not in (2, 3):
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(item[0], str) or not item[0].isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {item[0]!r}')
        if keyword.iskeyword(item[0]):
            raise TypeError(f'Field names must not be keywords: {item[0]!r}')
        if item[0] in annotations:
            raise TypeError(f'Field name duplicated: {item[0]!r}')
        annotations[item[0]] = item[1]
        if len(item) == 3:
            body[item[0]] = item[2]
    body['__annotations__'] = annotations
    body['__module__'] = module or 'types'
    return dataclass(type(cls_name, bases, body), **options)
