"""Copies: of an object alone, or with all that it refers to."""

__all__ = ['Error', 'copy', 'deepcopy']


class Error(Exception):
    pass


error = Error
# They can't change (or are shared on purpose): the object itself serves as its copy.
_SHARED = (type(None), int, float, bool, complex, str, bytes, type, range, slice, property, type(Ellipsis),
           type(NotImplemented), type(lambda: None), type(len), type(super),
           type(str.join), type(object.__init__), type(object().__str__))

_Module = type(__import__('sys'))


def copy(x):
    cls = type(x)
    if cls in _SHARED or isinstance(x, type):
        return x
    if cls is tuple or cls is frozenset:
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    method = getattr(cls, '__copy__', None)
    if method is not None:
        return method(x)
    if cls.__module__ == '_thread' or cls is _Module:
        _refuse(cls)
    return _rebuild(x, lambda part: part, None)


def _refuse(cls):
    name = cls.__name__ if cls.__module__ == 'builtins' else f'{cls.__module__}.{cls.__name__}'
    raise TypeError(f"cannot pickle '{name}' object")


def deepcopy(x, memo=None, _nil=[]):
    """memo remembers what was copied: an object that is there twice is copied once."""
    if memo is None:
        memo = {}
    cls = type(x)
    if cls in _SHARED or isinstance(x, type):
        return x
    found = memo.get(id(x), _nil)
    if found is not _nil:
        return found
    method = getattr(cls, '__deepcopy__', None)
    if method is not None:
        result = method(x, memo)
    elif cls.__module__ == '_thread' or cls is _Module:
        _refuse(cls)
    elif cls is list:
        result = memo[id(x)] = []
        for item in x:
            result.append(deepcopy(item, memo))
    elif cls is dict:
        result = memo[id(x)] = {}
        for key, value in x.items():
            result[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        result = _deep_tuple(x, memo)
    elif cls in (set, frozenset):
        result = cls([deepcopy(item, memo) for item in x])
    elif cls is bytearray:
        result = x.copy()
    else:
        result = _rebuild(x, lambda part: deepcopy(part, memo), memo)
    memo[id(x)] = result
    memo.setdefault(id(memo), []).append(x)       # keeps x, and with it its id
    return result


def _deep_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    if id(x) in memo:
        return memo[id(x)]
    for before, after in zip(x, items):
        if before is not after:
            return tuple(items)
    return x


def _rebuild(x, transform, memo):
    """An object of a class of the program: another one with the same state."""
    cls = type(x)
    if not hasattr(x, '__dict__') and not hasattr(cls, '__slots__') and not isinstance(x, (list, dict, set, tuple, str, int, float)):
        raise TypeError(f"cannot pickle '{cls.__name__}' object")
    for name, arguments in (('__reduce_ex__', (4,)), ('__reduce__', ())):
        reduce = getattr(cls, name, None)
        if reduce is not None and reduce is not getattr(object, name, None):
            return _from_reduced(x, reduce(x, *arguments), transform, memo)
    if hasattr(cls, '__getnewargs_ex__'):
        arguments, keywords = x.__getnewargs_ex__()
        result = cls.__new__(cls, *transform(arguments), **transform(keywords))
    elif hasattr(cls, '__getnewargs__'):
        result = cls.__new__(cls, *transform(x.__getnewargs__()))
    elif isinstance(x, BaseException):
        result = cls(*transform(x.args))
    elif isinstance(x, (tuple, str, int, float, bytes, frozenset)):
        base = [base for base in (tuple, str, int, float, bytes, frozenset) if isinstance(x, base)][0]
        result = base.__new__(cls, [transform(item) for item in x] if base is tuple else x)
    else:
        result = cls.__new__(cls)
    if memo is not None:
        memo[id(x)] = result
    if isinstance(x, list):
        result.extend([transform(item) for item in x])
    elif isinstance(x, dict):
        for key, value in x.items():
            dict.__setitem__(result, transform(key), transform(value))
    elif isinstance(x, set):
        result.update([transform(item) for item in x])
    _copy_state(x, result, transform)
    return result


def _from_reduced(x, reduced, transform, memo):
    """What the answer of __reduce__ describes: a function, its arguments, then a state, items and pairs."""
    if isinstance(reduced, str):
        return x
    make, arguments, state, items, pairs = (tuple(reduced) + (None, None, None))[:5]
    result = make(*[transform(argument) for argument in arguments])
    if memo is not None:
        memo[id(x)] = result
    if state is not None:
        _set_state(result, transform(state))
    for item in items or ():
        result.append(transform(item))
    for key, value in pairs or ():
        result[transform(key)] = transform(value)
    return result


def _set_state(result, state):
    if hasattr(type(result), '__setstate__'):
        result.__setstate__(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        result.__dict__.update(state)
    for name, value in (slots or {}).items():
        setattr(result, name, value)


def _copy_state(x, result, transform):
    get_state = getattr(type(x), '__getstate__', None)
    if get_state is not None and get_state is not getattr(object, '__getstate__', None):
        state = transform(get_state(x))
    else:
        state = {name: transform(value) for name, value in getattr(x, '__dict__', {}).items()}
    for name in _slot_names(type(x)):
        if hasattr(x, name):
            object.__setattr__(result, name, transform(getattr(x, name)))
    if state:
        _set_state(result, state)


def _slot_names(cls):
    """What __slots__ of the class and its bases name."""
    names = []
    for base in cls.__mro__:
        slots = base.__dict__.get('__slots__', ())
        for name in (slots,) if isinstance(slots, str) else slots:
            private = name.startswith('__') and not name.endswith('__')
            names.append(f'_{base.__name__.lstrip("_")}{name}' if private else name)
    return [name for name in names if name not in ('__dict__', '__weakref__')]
