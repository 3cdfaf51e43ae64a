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
MappingProxyType = dict

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


def coroutine(func):
    return func
