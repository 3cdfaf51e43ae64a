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
WrapperDescriptorType, MethodWrapperType = type(object.__init__), type(object().__str__)
MethodDescriptorType, ClassMethodDescriptorType = type(str.join), type(dict.__dict__['fromkeys'])
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

    def __ior__(self, other):
        raise TypeError("'|=' is not supported by mappingproxy; use '|' instead")

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


class _CellType(type):
    def __instancecheck__(cls, instance):
        return type(instance) is _cell

    def __repr__(cls):
        return "<class 'cell'>"


_cell = type((lambda x: lambda: x)(0).__closure__[0])


class CellType(metaclass=_CellType):
    """types.CellType(x): what a closure keeps a variable in."""

    def __new__(cls, *contents):
        if len(contents) > 1:
            raise TypeError(f'cell expected at most 1 argument, got {len(contents)}')
        value = None
        made = (lambda: value).__closure__[0]
        if contents:
            made.cell_contents = contents[0]
        else:
            del value
        return made


class getset_descriptor:
    """What a class's __dict__ has for its instances' __dict__ and __weakref__, and that of type for what classes have."""
    __module__ = 'builtins'

    def __init__(self, name, cls):
        self.__name__ = name
        self.__objclass__ = cls

    def __get__(self, instance, owner=None, /):
        if instance is None:
            return self
        if not isinstance(instance, self.__objclass__):
            raise TypeError(f'descriptor {self.__name__!r} for {self.__objclass__.__name__!r} objects '
                            f'doesn\'t apply to a {type(instance).__name__!r} object')
        return getattr(instance, self.__name__)

    def __set__(self, instance, value, /):
        setattr(instance, self.__name__, value)

    def __delete__(self, instance, /):
        delattr(instance, self.__name__)

    def __eq__(self, other):
        return isinstance(other, getset_descriptor) and repr(self) == repr(other)

    def __hash__(self):
        return hash(self.__name__)

    def __repr__(self):
        return f'<attribute {self.__name__!r} of {self.__objclass__.__name__!r} objects>'


GetSetDescriptorType = getset_descriptor


def __getattr__(name):
    if name == 'AsyncGeneratorType':
        return __import__('_coroutines').AsyncGenerator
    if name == 'MemberDescriptorType':
        return __import__('_slots').member_descriptor
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def _has_own_dict(cls):
    return '__module__' in cls.__dict__ and '__slots__' not in cls.__dict__ and cls.__module__ != 'builtins'


class _NamesOfClass:
    """The attributes of a class as they are now."""

    def __init__(self, cls):
        self._cls = cls

    def __getitem__(self, name):
        own = self._cls.__dict__
        return own[name] if name in own else _names_of_class(self._cls)[name]

    def __contains__(self, name):
        return name in _names_of_class(self._cls)

    def __iter__(self):
        return iter(_names_of_class(self._cls))

    def __len__(self):
        return len(_names_of_class(self._cls))

    def __reversed__(self):
        return reversed(_names_of_class(self._cls))

    def __eq__(self, other):
        return _names_of_class(self._cls) == (_names_of_class(other._cls) if isinstance(other, _NamesOfClass) else other)

    def __or__(self, other):
        return _names_of_class(self._cls) | other

    def __repr__(self):
        return repr(_names_of_class(self._cls))

    def __getattr__(self, name):
        return getattr(_names_of_class(self._cls), name)


_OF_CLASSES = ('__abstractmethods__', '__annotations__', '__base__', '__bases__', '__basicsize__', '__dict__', '__dictoffset__', '__doc__',
               '__flags__', '__itemsize__', '__module__', '__mro__', '__name__', '__qualname__', '__text_signature__', '__weakrefoffset__')


def _view_of_class(cls):
    names = cls.__dict__
    if cls is type:
        return mappingproxy({**names, **{name: getset_descriptor(name, cls) for name in _OF_CLASSES}})
    plain = '__module__' not in names or cls.__module__ == 'builtins'
    return mappingproxy(names if plain else _NamesOfClass(cls))


def _names_of_class(cls):
    """What is in cls.__dict__, with what instances have first got from this class."""
    names = dict(cls.__dict__)
    if _has_own_dict(cls) and not any([_has_own_dict(base) for base in cls.__mro__[1:]]):
        if not issubclass(cls, BaseException):
            names['__dict__'] = getset_descriptor('__dict__', cls)
        names['__weakref__'] = getset_descriptor('__weakref__', cls)
    names.setdefault('__doc__', None)
    return names

try:
    raise TypeError
except TypeError as _error:
    TracebackType = type(_error.__traceback__)
    FrameType = type(_error.__traceback__.tb_frame)


class _Module(ModuleType):
    """A module that a program makes itself."""

    def __getattr__(self, name):
        get = self.__dict__.get('__getattr__')
        if get is not None:
            try:
                return get(name)
            except AttributeError as error:
                if error.name is None and error.obj is None:
                    error.name, error.obj = name, self
                raise
        own = self.__dict__.get('__name__')
        what = f"module {repr(own) + ' ' if isinstance(own, str) else ''}has no attribute {name!r}"
        if getattr(self.__dict__.get('__spec__'), '_initializing', False):
            what = f'partially initialized {what} (most likely due to a circular import)'
        raise AttributeError(what, name=name, obj=self)

    def __repr__(self):
        file = self.__dict__.get('__file__')
        return f'<module {self.__name__!r}>' if file is None else f'<module {self.__name__!r} from {file!r}>'


_Module.__name__ = _Module.__qualname__ = 'module'
_Module.__module__ = 'builtins'


_shown = []      # the namespaces whose repr() is being made


class SimpleNamespace:
    """An object with the attributes that it is given."""

    __module__ = 'types'

    def __init__(self, /, *args, **kwargs):
        if args:
            raise TypeError('no positional arguments expected')
        self.__dict__.update(kwargs)

    def __repr__(self):
        name = 'namespace' if type(self) is SimpleNamespace else type(self).__name__
        if id(self) in _shown:
            return f'{name}(...)'
        _shown.append(id(self))
        try:
            return f'{name}({", ".join([f"{key}={value!r}" for key, value in self.__dict__.items()])})'
        finally:
            _shown.remove(id(self))

    def __eq__(self, other):
        if not isinstance(other, SimpleNamespace):
            return NotImplemented
        return self.__dict__ == other.__dict__

    def __lt__(self, other):
        return NotImplemented if not isinstance(other, SimpleNamespace) else self.__dict__ < other.__dict__

    __hash__ = None


class DynamicClassAttribute(property):
    """A property of instances; asked of the class it is no attribute, so that the metaclass's __getattr__() answers."""

    def __get__(self, instance, owner=None):
        if instance is None:
            raise AttributeError
        return self.fget(instance)


def resolve_bases(bases):
    """The classes that bases stand for (PEP 560): List[int] stands for list."""
    resolved = []
    for base in bases:
        entries = None if isinstance(base, type) else getattr(base, '__mro_entries__', None)
        if entries is None:
            resolved.append(base)
        else:
            resolved += entries(bases)
    return bases if list(bases) == resolved else tuple(resolved)


def prepare_class(name, bases=(), kwds=None):
    """The metaclass, the namespace and the remaining keywords of a class statement."""
    kwds = dict(kwds or {})
    metaclass = kwds.pop('metaclass', type(bases[0]) if bases else type)
    if isinstance(metaclass, type):
        for base in bases:
            if issubclass(type(base), metaclass):
                metaclass = type(base)
    prepare = getattr(metaclass, '__prepare__', None)
    return metaclass, {} if prepare is None else prepare(name, bases, **kwds), kwds


def new_class(name, bases=(), kwds=None, exec_body=None):
    resolved = resolve_bases(bases)
    metaclass, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    namespace.setdefault('__module__', __name__)
    if resolved is not bases:
        namespace['__orig_bases__'] = bases
    return metaclass(name, tuple(resolved), namespace, **kwds)


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
