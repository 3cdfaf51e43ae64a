"""What every object can do: dir(), != by __eq__, its state for a copy."""


def _dir(object, given):
    """The names that an object's attributes have, sorted; those of a scope for dir()."""
    if not given:
        return sorted(object)
    method = _user_method(object, '__dir__')
    if method is not None:
        return sorted(method(object))
    if type(object).__name__ == 'module' and '__dir__' in object.__dict__:
        return sorted(object.__dir__())
    return sorted(_names_of(object))


def _names_of(object):
    """object.__dir__"""
    names = object.__dict__ if type(object).__name__ == 'module' else _module_names(object)
    if names is not None:
        if object is not _modules()['builtins']:
            return list(names)
        special = ('__doc__', '__import__', '__loader__', '__name__', '__package__', '__spec__')
        return ['False', 'None', 'True', '__build_class__', '__debug__',
                *[name for name in names if not name.startswith('_') or name in special]]
    found = {}
    for cls in object.__mro__ if isinstance(object, type) else type(object).__mro__:
        found.update(cls.__dict__ if cls.__module__ != 'builtins' else [(name, 0) for name in cls.__dict__ if name[0] != '_' or name[:2] == '__'])
    if not isinstance(object, type):
        found.update(getattr(object, '__dict__', ()))
    found.update(__class__=0, __doc__=0)
    kinds = object.__mro__ if isinstance(object, type) else type(object).__mro__
    computed = {  # attributes that no dict has, of classes that programs look into
        'BaseException': '__cause__ __context__ __dict__ __suppress_context__ __traceback__ args',
        'AttributeError': 'name obj', 'ImportError': 'msg name path', 'NameError': 'name', 'StopIteration': 'value', 'SystemExit': 'code',
        'SyntaxError': 'end_lineno end_offset filename lineno msg offset print_file_and_line text',
        'OSError': 'characters_written errno filename filename2 strerror', 'UnicodeError': 'encoding end object reason start',
        'builtin_function_or_method': '__call__ __module__ __name__ __qualname__ __self__', 'generator': '__name__ __qualname__',
        'method': '__call__ __func__ __self__',
        'function': '__annotations__ __builtins__ __call__ __closure__ __code__ __defaults__ __dict__ __globals__ __kwdefaults__ '
                    '__module__ __name__ __qualname__',
    }
    for cls in kinds:
        if cls.__module__ == 'builtins':
            found.update(dict.fromkeys(computed.get(cls.__name__, '').split()))
    if any(['__module__' in cls.__dict__ and '__slots__' not in cls.__dict__ for cls in kinds]):
        found['__dict__'] = 0
    else:
        found.pop('__weakref__', None)
    return list(found)


def _sizeof(object):
    """object.__sizeof__: without what the collector adds."""
    import sys
    plain = isinstance(object, (int, float, complex, str, bytes, bytearray, range, type(None), type(NotImplemented), type(...))) \
        or type(object).__name__ == 'object'
    return sys.getsizeof(object) - (0 if plain else 16)


def _object_ne(left, right):
    """object.__ne__"""
    equal = left.__eq__(right)
    return equal if equal is NotImplemented else not equal


def _not_equal(left, right):
    """left != right where a class defines __eq__ alone."""
    derived = type(left) is not type(right) and isinstance(right, type(left))     # the derived class has the first word
    for one, other in ((right, left), (left, right)) if derived else ((left, right), (right, left)):
        equal = _user_method(one, '__eq__')
        result = NotImplemented if equal is None else equal(one, other)
        if result is not NotImplemented:
            return not result
    return left is not right


def _make_adapted_class(odd, name, bases, namespace, metaclass):
    """A class some of whose special methods are no plain functions: functions stand for them."""
    for key in odd:
        namespace[key] = _special_method(namespace[key])
    return _make_class(name, bases, namespace, metaclass)


def _special_method(value):
    def method(self, /, *args, **keywords):
        get = getattr(type(value), '__get__', None)
        return (value if get is None else get(value, self, type(self)))(*args, **keywords)
    if getattr(getattr(value, '__func__', value), '__isabstractmethod__', False):
        method.__isabstractmethod__ = True
    return method


def _exception_of(cls):
    """raise cls, where cls has a __new__ of its own."""
    made = cls()
    if not isinstance(made, BaseException):
        raise TypeError(f'calling {cls!r} should have returned an instance of BaseException, not {type(made)!r}')
    return made


def _import_rest(module, importer, names):
    """from module import *: what the module has only for those who ask, in its __getattr__."""
    for name in names:
        if hasattr(module, name):
            setattr(importer, name, getattr(module, name))
