"""Names of the types that have no built-in name, and small classes."""

from _unions import GenericAlias, UnionType


async def _coroutine():
    pass


def _generator():
    yield


class _Class:
    def method(self):
        pass


FunctionType = LambdaType = type(_generator)
BuiltinFunctionType = BuiltinMethodType = type(len)
MethodType = type(_Class().method)
CodeType = type(_generator.__code__)
GeneratorType = type(_generator())
_made = _coroutine()
CoroutineType = type(_made)
_made.close()
ModuleType = type(__import__('sys'))
NoneType = type(None)
EllipsisType = type(...)
NotImplementedType = type(NotImplemented)


class mappingproxy:
    """A view of a mapping through which nothing can be changed."""

    __slots__ = ('_mapping',)
    __module__ = 'builtins'

    def __init__(self, mapping, /):
        if not hasattr(type(mapping), '__getitem__') or isinstance(mapping, (list, tuple)):
            raise TypeError(f'mappingproxy() argument must be a mapping, not {type(mapping).__name__}')
        self._mapping = mapping

    def __getitem__(self, key):
        return self._mapping[key]

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        return iter(self._mapping)

    def __len__(self):
        return len(self._mapping)

    def __reversed__(self):
        return reversed(self._mapping)

    def __eq__(self, other):
        return self._mapping == (other._mapping if isinstance(other, mappingproxy) else other)

    __hash__ = None

    def __or__(self, other):
        return self._mapping | (other._mapping if isinstance(other, mappingproxy) else other)

    def __ror__(self, other):
        return other | self._mapping

    def get(self, key, default=None, /):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()

    def __repr__(self):
        return f'mappingproxy({self._mapping!r})'

    def __str__(self):
        return str(self._mapping)


MappingProxyType = mappingproxy


class getset_descriptor:
    """What a class's __dict__ has for its instances' __dict__ and __weakref__."""
    __module__ = 'builtins'

    def __init__(self, name, cls):
        self.__name__ = name
        self.__objclass__ = cls

    def __eq__(self, other):
        return isinstance(other, getset_descriptor) and repr(self) == repr(other)

    def __hash__(self):
        return hash(self.__name__)

    def __repr__(self):
        return f'<attribute {self.__name__!r} of {self.__objclass__.__name__!r} objects>'


def _has_own_dict(cls):
    return '__module__' in cls.__dict__ and '__slots__' not in cls.__dict__ and cls.__module__ != 'builtins'


def _view_of_class(cls):
    """cls.__dict__, with what instances have first got from this class."""
    names = cls.__dict__
    if '__module__' not in names or cls.__module__ == 'builtins':
        return mappingproxy(names)
    names = dict(names)
    if _has_own_dict(cls) and not any([_has_own_dict(base) for base in cls.__mro__[1:]]):
        if not issubclass(cls, BaseException):
            names['__dict__'] = getset_descriptor('__dict__', cls)
        names['__weakref__'] = getset_descriptor('__weakref__', cls)
    names.setdefault('__doc__', None)
    return mappingproxy(names)

try:
    raise TypeError
except TypeError as _error:
    TracebackType = type(_error.__traceback__)
    FrameType = type(_error.__traceback__.tb_frame)


class _Module(ModuleType):
    """A module that a program makes itself."""

    def __getattr__(self, name):
        raise AttributeError(f'module {self.__name__!r} has no attribute {name!r}')

    def __repr__(self):
        return f'<module {self.__name__!r}>'


_Module.__name__ = _Module.__qualname__ = 'module'
_Module.__module__ = 'builtins'


class SimpleNamespace:
    """An object with the attributes that it is given."""

    __module__ = 'types'

    def __init__(self, /, **kwargs):
        self.__dict__.update(kwargs)

    def __repr__(self):
        name = 'namespace' if type(self) is SimpleNamespace else type(self).__name__
        return f'{name}({", ".join([f"{key}={value!r}" for key, value in self.__dict__.items()])})'

    def __eq__(self, other):
        if not isinstance(other, SimpleNamespace):
            return NotImplemented
        return self.__dict__ == other.__dict__

    def __lt__(self, other):
        return NotImplemented if not isinstance(other, SimpleNamespace) else self.__dict__ < other.__dict__

    __hash__ = None


class DynamicClassAttribute(property):
    pass


def new_class(name, bases=(), kwds=None, exec_body=None):
    kwds = dict(kwds or {})
    metaclass = kwds.pop('metaclass', type(bases[0]) if bases else type)
    namespace = {}
    if exec_body is not None:
        exec_body(namespace)
    return metaclass(name, tuple(bases), namespace, **kwds)


class _GeneratorCoroutine:
    """A generator that can be awaited."""

    def __init__(self, generator):
        self._generator = generator

    def __await__(self):
        return self._generator

    __iter__ = __await__

    def __next__(self):
        return next(self._generator)

    def __getattr__(self, name):
        return getattr(self._generator, name)

    def __repr__(self):
        return repr(self._generator)


_GeneratorCoroutine.__name__ = _GeneratorCoroutine.__qualname__ = 'generator'


def coroutine(func):
    """Makes the generators of `func` awaitable."""
    if not callable(func):
        raise TypeError('types.coroutine() expects a callable')

    def make(*args, **kwargs):
        made = func(*args, **kwargs)
        return _GeneratorCoroutine(made) if type(made) is GeneratorType else made

    make.__name__, make.__qualname__, make.__doc__ = func.__name__, func.__qualname__, func.__doc__
    make.__wrapped__ = func
    return make
