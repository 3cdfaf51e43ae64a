"""What an object of any class is made of: pickle writes that down, copy makes another of it. Programs can say it for a class."""

import sys
from _thread import lock as _lock

__all__ = ['pickle', 'constructor', 'dispatch_table']

dispatch_table = {}     # functions by class that answer as __reduce__ does
_module = type(sys)
_never = {type(i for i in ()), type(iter([])), type({}.keys()), type({}.values()), type({}.items()), property, staticmethod, classmethod}


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    dispatch_table[ob_type] = pickle_function


def constructor(object):
    if not callable(object):
        raise TypeError('constructors must be callable')


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    """What pickles of protocols 0 and 1 call."""
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ is not object.__init__:
        base.__init__(made, state)
    return made


def reduced(obj, protocol=4):
    """As __reduce_ex__ answers: a name, or a function with its arguments, a state, items, pairs."""
    cls = type(obj)
    method = getattr(cls, '__reduce_ex__', None)
    if method is not None and method is not getattr(object, '__reduce_ex__', None):
        return obj.__reduce_ex__(protocol)
    method = getattr(cls, '__reduce__', None)
    if method is not None and method is not getattr(object, '__reduce__', None):
        return obj.__reduce__()
    if cls.__module__ in ('_thread', '_io', '_files') or cls in _never or issubclass(cls, _module):
        _refuse(cls)
    if cls.__module__ in ('socket', '_datagrams') and hasattr(cls, 'makefile'):
        raise TypeError("cannot pickle 'socket' object")
    if cls.__module__ == 'threading' and cls.__name__ == '_Started':
        _refuse(_lock)      # which CPython's events have
    return _plainly_reduced(obj, cls)


def _refuse(cls):
    module = '_io' if cls.__module__ == '_files' else cls.__module__
    name = cls.__name__ if module == 'builtins' else f'{module}.{cls.__qualname__}'
    raise TypeError(f'cannot pickle {name!r} object')


def _plainly_reduced(obj, cls):
    if _layout(obj) == 'method':
        return getattr, (obj.__self__, obj.__func__.__name__)
    if isinstance(obj, BaseException):
        return _reduced_exception(obj, cls)
    if hasattr(cls, '__getnewargs_ex__'):
        return __newobj_ex__, (cls, *obj.__getnewargs_ex__()), _state_of(obj, cls)
    new_arguments = getattr(cls, '__getnewargs__', None)
    if new_arguments is not None:
        arguments = obj.__getnewargs__()
    else:
        arguments = ()
        for base in (int, float, str, bytes, tuple, frozenset, complex):
            if isinstance(obj, base):
                arguments = base(obj),
    items = iter(obj) if isinstance(obj, list) else None
    pairs = iter(dict.items(obj)) if isinstance(obj, dict) else None
    if isinstance(obj, (set, frozenset)):
        return cls, (list(obj),), _state_of(obj, cls)
    if isinstance(obj, bytearray):
        return cls, (obj.decode('latin-1'), 'latin-1'), _state_of(obj, cls)
    return __newobj__, (cls,) + tuple(arguments), _state_of(obj, cls), items, pairs


def _reduced_exception(obj, cls):
    state, args = dict(vars(obj)), obj.args
    if isinstance(obj, OSError) and len(args) == 2 and obj.filename is not None:
        args += (obj.filename,) if obj.filename2 is None else (obj.filename, None, obj.filename2)
    if isinstance(obj, ImportError):
        state |= {name: getattr(obj, name) for name in ('name', 'path') if getattr(obj, name) is not None}
    return (cls, args, state) if state else (cls, args)


def reduce_object(obj, protocol):
    """object.__reduce_ex__"""
    cls = type(obj)
    method = cls.__reduce__
    if method is object.__reduce__ and cls in _never:
        _refuse(cls)
    return _plainly_reduced(obj, cls) if method is object.__reduce__ or protocol == 0 else method(obj)


def _state_of(obj, cls):
    method = getattr(cls, '__getstate__', None)
    if method is not None and method is not getattr(object, '__getstate__', None):
        return obj.__getstate__()
    return plain_state(obj)


def plain_state(obj):
    """object.__getstate__"""
    cls = type(obj)
    state = dict(getattr(obj, '__dict__', ())) or None
    slots = {name: getattr(obj, name) for name in _slotnames(cls) if hasattr(obj, name)}
    return (state, slots) if slots else state


def _slotnames(cls):
    """What __slots__ of the class and its bases name."""
    names = []
    for base in cls.__mro__:
        slots = base.__dict__.get('__slots__', ())
        for name in (slots,) if isinstance(slots, str) else slots:
            private = name.startswith('__') and not name.endswith('__')
            names.append(f'_{base.__name__.lstrip("_")}{name}' if private else name)
    return [name for name in names if name not in ('__dict__', '__weakref__')]
