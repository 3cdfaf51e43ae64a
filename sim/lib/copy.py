"""Copies: of an object alone, or with all that it refers to."""

from copyreg import dispatch_table, reduced

__all__ = ['Error', 'copy', 'deepcopy']


class Error(Exception):
    pass


error = Error
# They can't change (or are shared on purpose): the object itself serves as its copy.
_SHARED = (type(None), int, float, bool, complex, str, bytes, type, range, slice, property, type(Ellipsis),
           type(NotImplemented), type(lambda: None), type(len), type(super),
           type(str.join), type(object.__init__), type(object().__str__))


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
    return _rebuild(x, lambda part: part, None)


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
    make = getattr(cls, '__deepcopy__', None) or _DEEP.get(cls) or (_deepcopy_method if _layout(x) == 'method' else _deepcopy_object)
    result = memo[id(x)] = make(x, memo)
    memo.setdefault(id(memo), []).append(x)       # keeps x, and with it its id
    return result


def _deepcopy_list(x, memo):  # shown
    result = memo[id(x)] = []
    for item in x:
        result.append(deepcopy(item, memo))
    return result


def _deepcopy_dict(x, memo):  # shown
    result = memo[id(x)] = {}
    for key, value in x.items():
        result[deepcopy(key, memo)] = deepcopy(value, memo)
    return result


def _deepcopy_tuple(x, memo):  # shown
    items = [deepcopy(item, memo) for item in x]
    if id(x) in memo:
        return memo[id(x)]
    for before, after in zip(x, items):
        if before is not after:
            return tuple(items)
    return x


def _deepcopy_set(x, memo):
    return type(x)([deepcopy(item, memo) for item in x])


def _deepcopy_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


def _deepcopy_object(x, memo):
    return _rebuild(x, lambda part: deepcopy(part, memo), memo)


_DEEP = {list: _deepcopy_list, dict: _deepcopy_dict, tuple: _deepcopy_tuple, set: _deepcopy_set, frozenset: _deepcopy_set,
         bytearray: lambda x, memo: x.copy()}


def _rebuild(x, transform, memo):
    """An object of any other class: another one with the same parts."""
    register = dispatch_table.get(type(x))
    answer = reduced(x) if register is None else register(x)
    return x if isinstance(answer, str) else _reconstruct(transform, memo, x, *answer)


def _reconstruct(transform, memo, x, make, args, state=None, items=None, pairs=None):  # shown
    """What the answer of __reduce__ describes."""
    result = make(*[transform(argument) for argument in args])
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
