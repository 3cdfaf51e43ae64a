"""Tables whose keys have a __hash__ or __eq__ of their own: dict, set, frozenset. The
natives do the rest, and ask for these functions by name."""

_missing = object()


# --- looking up ---

def _table_find(table, key):
    """The hash of a key, how many keys in the table have it, and the one that equals it."""
    number = hash(key)
    candidates = _table_candidates(table, number)
    for candidate in candidates:
        if candidate is key or candidate == key:
            return number, len(candidates), candidate
    return number, len(candidates), _missing


def _table_has(table, key):
    return _table_find(table, key)[2] is not _missing


def _table_get(table, key, default):
    number, count, same = _table_find(table, key)
    return default if same is _missing else _table_get_same(table, number, same, default)


def _table_set(table, key, value):
    while True:
        number, count, same = _table_find(table, key)
        if _table_set_same(table, number, key if same is _missing else same, value, count):
            return


def _table_remove(table, key):
    """The value that was removed (for a set, anything), or _missing."""
    number, count, same = _table_find(table, key)
    if same is _missing:
        return _missing
    value = _table_get_same(table, number, same, None)
    _table_remove_same(table, number, same, None)
    return value


def _hash_of_items(items):
    """The hash of a tuple."""
    return _combine_hashes([hash(item) for item in tuple.__iter__(items)])


def _hash(value):
    """hash() of an object that has a __hash__ of its own, or is a tuple of such objects."""
    method = _user_method(value, '__hash__')
    if method is None:
        return _hash_of_items(value)
    number = method(value)
    if not isinstance(number, int):
        raise TypeError('__hash__ method should return an integer')
    if int.bit_length(number) < 64 or number == -1 << 63:      # it fits a word
        return -2 if number == -1 else int(number)
    return hash(number)


# --- dict ---

def _dict_get(table, key, default):
    return _table_get(table, key, default)


def _dict_set_default(table, key, default):
    value = _table_get(table, key, _missing)
    if value is _missing:
        _table_set(table, key, default)
        return default
    return value


def _dict_pop(table, key, has_default, default):
    value = _table_remove(table, key)
    if value is not _missing:
        return value
    if has_default:
        return default
    raise KeyError(key)


def _dict_fill(table, source, keywords, result):
    """dict(source, **keywords) and dict.update: adds all to the table."""
    if _layout(source) == 'dict' and type(source).__iter__ is dict.__iter__:
        for key, value in source.items():
            _table_set(table, key, value)
    elif hasattr(source, 'keys'):
        keys = source.keys()
        if not hasattr(keys, '__iter__'):
            raise TypeError(f'{type(source).__name__}.keys() returned a non-iterable (type {type(keys).__name__})')
        for key in keys:
            _table_set(table, key, source[key])
    else:
        number = 0
        for pair in source:
            _add_pair(table, pair, number)
            number += 1
    for key, value in keywords.items():
        _table_set(table, key, value)
    return result


def _build_dict(table, parts):
    """{key: value, ...}"""
    for index in range(0, len(parts), 2):
        _table_set(table, parts[index], parts[index + 1])
    return table


def _merge_mapping(table, source):
    """{**source}"""
    if not hasattr(source, 'keys'):
        raise TypeError(f"'{type(source).__name__}' object is not a mapping")
    for key in source.keys():
        _table_set(table, key, source[key])


def _merge_keywords(table, source):
    """f(**source), of an object with keys()"""
    for key in source.keys():
        if not isinstance(key, str):
            raise TypeError('keywords must be strings')
        _table_set(table, key, source[key])


def _add_pair(table, pair, number):
    try:
        iterator = iter(pair)
    except TypeError:
        raise TypeError('cannot convert dictionary update sequence element '
                        f'#{number} to a sequence') from None
    parts = list(iterator)
    if len(parts) != 2:
        raise ValueError(f'dictionary update sequence element #{number} has length '
                         f'{len(parts)}; 2 is required')
    _table_set(table, parts[0], parts[1])


def _dict_from_keys(cls, keys, value):
    result = cls()
    for key in keys:
        result[key] = value
    return result


# --- set ---

def _set_fill(result, source):
    for item in source:
        _table_set(result, item, None)
    return result


def _set_remove(target, item, must_exist):
    key = frozenset(item) if isinstance(item, set) else item
    if _table_remove(target, key) is _missing and must_exist:
        raise KeyError(item)


def _set_operation(name, target, others, in_place):
    """A method of set or frozenset, by the name of the one that makes a new set."""
    if name == 'issubset':
        return _includes(_as_set(others[0]), target)
    if name == 'issuperset':
        return _includes(target, others[0])
    if name == 'isdisjoint':
        return _is_disjoint(target, others[0])
    result = _table_copy(target)
    for other in others:
        result = _SET_STEPS[name](result, other)
    if in_place:
        _set_swap(target, result)
        return None
    return result


def _as_set(values):
    return values if isinstance(values, (set, frozenset)) else _set_fill(set(), values)


def _includes(target, values):
    for item in values:
        if not _table_has(target, item):
            return False
    return True


def _is_disjoint(target, values):
    for item in values:
        if item in target:
            return False
    return True


def _unite(target, other):
    return _set_fill(target, other)


def _intersect(target, other):
    result = _table_copy(target)
    _set_swap(result, set())
    for item in other:
        if _table_has(target, item):
            _table_set(result, item, None)
    return result


def _subtract(target, other):
    for item in other:
        _table_remove(target, item)
    return target


def _toggle(target, other):
    for item in _as_set(other):
        if _table_remove(target, item) is _missing:
            _table_set(target, item, None)
    return target


_SET_STEPS = {'union': _unite, 'intersection': _intersect, 'difference': _subtract,
              'symmetric_difference': _toggle}


# --- variables in a namespace that is no plain dict ---

def _getitem_or(names, name, default):
    try:
        return names[name]
    except KeyError:
        return default


def _load_name(names, name, globals):
    """A variable of a text or a class body whose namespace is no plain dict."""
    value = _getitem_or(names, name, _missing)
    if value is _missing:
        value = globals.get(name, _missing)
    if value is _missing:
        own = globals.get('__builtins__', _missing)
        if own is None:
            raise TypeError("'NoneType' object is not subscriptable")
        if isinstance(own, dict):
            value = own.get(name, _missing)
        else:
            value = getattr(_modules()['builtins'], name, _missing)
    if value is not _missing:
        return value
    error = NameError('__build_class__ not found' if name == '__build_class__' else f'name {name!r} is not defined')
    error.name = name
    raise error


def _class_dict(cls):
    """A class's __dict__ as programs see it, or the dict of a view: to read only."""
    if not isinstance(cls, type):
        return _import('types').mappingproxy(cls)
    return _import('types')._view_of_class(cls) if _has_module('types') else cls.__dict__


def _vars(object):
    names = _module_names(object)
    if names is not None:
        return names
    if isinstance(object, BaseException):
        return _exception_dict(object)
    try:
        return _class_dict(object) if isinstance(object, type) else object.__dict__
    except AttributeError:
        raise TypeError('vars() argument must have __dict__ attribute') from None


def _set_exception_state(exception, state):
    if state is None:
        return
    if not isinstance(state, dict):
        raise TypeError('state is not a dictionary')
    for name, value in state.items():
        setattr(exception, name, value)


def _delete_name(names, name):
    try:
        del names[name]
    except KeyError:
        raise NameError(f'name {name!r} is not defined') from None


def _reduce_object(object, protocol):
    return _import('copyreg').reduce_object(object, protocol)


def _state_of_object(object):
    return _import('copyreg').plain_state(object)
