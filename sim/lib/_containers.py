"""Operators and items of containers in which objects with operators of their own take
part. The natives do the rest, and ask for these functions by name."""

from _tables import (_as_set, _dict_fill, _includes, _missing, _set_fill, _set_operation,
                     _table_get, _table_has, _table_remove, _table_set)


# --- operators ---

_SET_OPERATORS = {'|': 'union', '&': 'intersection', '-': 'difference',
                  '^': 'symmetric_difference'}


def _binary(symbol, left, right, in_place):
    """A binary operator of built-in containers that the natives could not finish."""
    kind = _layout(left)
    if kind == 'str':
        return _percent(left, right)
    if symbol == '+' and (kind == 'bytes' or kind == 'bytearray'):
        right = _bytes_to_add(left, right)
        if not in_place or kind == 'bytes':
            return left + right
    if in_place and kind == 'bytearray' and symbol != '%':
        return _resize(left, bytearray.__iadd__ if symbol == '+' else bytearray.__imul__, (right,))
    if kind == 'bytes' or kind == 'bytearray':
        text = _percent(left.decode('latin-1'), right, bytes)
        return type(left)(text.encode('latin-1'))
    if kind == 'list':                          # list += iterable
        _list_extend(left, right)
        return left
    if kind == 'dict':
        result = left if in_place else _table_copy(left)
        return _dict_fill(result, right, {}, result)
    if kind == 'set' or kind == 'frozenset':
        result = _set_operation(_SET_OPERATORS[symbol], left, [right], in_place)
        return left if in_place else result
    return _set_operation(_SET_OPERATORS[symbol], _set_fill(set(), left), [right], False)


def _bytes_to_add(left, right):
    if isinstance(right, (bytes, bytearray)):
        return right
    if hasattr(type(right), 'tobytes'):         # a memoryview or an array
        return right.tobytes()
    raise TypeError(f"can't concat {type(right).__name__} to {type(left).__name__}")


_METHODS = {'<': '__lt__', '<=': '__le__', '>': '__gt__', '>=': '__ge__',
            '==': '__eq__', '!=': '__ne__'}
_MIRRORED = {'<': '__gt__', '<=': '__ge__', '>': '__lt__', '>=': '__le__',
             '==': '__eq__', '!=': '__ne__'}


def _compare(symbol, left, right):
    """A comparison in which objects with comparisons of their own take part."""
    result = _compare_by_methods(symbol, left, right)
    return _compare_plain(symbol, left, right) if result is NotImplemented else result


def _compare_plain(symbol, left, right):
    """What the built-in types say when the methods of derived classes had no answer, or what follows when nobody has one."""
    for one, other, names in ((left, right, _METHODS), (right, left, _MIRRORED)):
        if _user_method(one, names[symbol]) is not None:
            continue
        for kind in (int, float, complex, str, bytes):
            if isinstance(one, kind):
                result = getattr(kind, names[symbol])(one, other)
                if result is not NotImplemented:
                    return result
        result = _compare_containers(symbol, left, right)
        if result is not NotImplemented:
            return result
    if symbol == '==':
        return left is right
    if symbol == '!=':
        return left is not right
    raise TypeError(f"'{symbol}' not supported between instances of "
                    f"'{type(left).__name__}' and '{type(right).__name__}'")


def _compare_by_methods(symbol, left, right):
    method = _user_method(left, _METHODS[symbol])
    if method is not None:
        result = method(left, right)
        if result is not NotImplemented:
            return result
    method = _user_method(right, _MIRRORED[symbol])
    if method is not None:
        result = method(right, left)
        if result is not NotImplemented:
            return result
    if symbol == '!=':
        for one, other in ((left, right), (right, left)):
            method = _user_method(one, '__eq__') if type(one).__ne__ is object.__ne__ else None
            result = NotImplemented if method is None else method(one, other)
            if result is not NotImplemented:
                return not result
    return NotImplemented


def _compare_containers(symbol, left, right):
    kind = _layout(left)
    other = _layout(right)
    if kind == other and (kind == 'list' or kind == 'tuple'):
        return _compare_sequences(symbol, left, right)
    if kind == other == 'dict' and (symbol == '==' or symbol == '!='):
        return _equal_dicts(left, right) == (symbol == '==')
    if kind in _SET_LIKE and other in _SET_LIKE:
        return _compare_sets(symbol, _as_set(left), _as_set(right))
    return NotImplemented


_SET_LIKE = ('set', 'frozenset', 'dict_keys', 'dict_items')


def _compare_sequences(symbol, left, right):
    if len(left) != len(right) and (symbol == '==' or symbol == '!='):
        return symbol == '!='
    for a, b in zip(left, right):
        if a is b or a == b:
            continue
        return symbol == '!=' or symbol != '==' and _apply(symbol, a, b)
    return _apply(symbol, len(left), len(right))


def _apply(symbol, a, b):
    if symbol == '==':
        return a == b
    if symbol == '!=':
        return a != b
    if symbol == '<':
        return a < b
    if symbol == '<=':
        return a <= b
    if symbol == '>':
        return a > b
    return a >= b


def _equal_dicts(left, right):
    if len(left) != len(right):
        return False
    for key, value in left.items():
        other = _table_get(right, key, _missing)
        if other is _missing or not (value is other or value == other):
            return False
    return True


def _compare_sets(symbol, left, right):
    if symbol == '!=':
        return not (len(left) == len(right) and _includes(right, left))
    if symbol == '==':
        return len(left) == len(right) and _includes(right, left)
    if symbol == '>' or symbol == '>=':
        left, right = right, left
    if symbol == '<' or symbol == '>':
        return len(left) < len(right) and _includes(right, left)
    return len(left) <= len(right) and _includes(right, left)


def _contains(container, item):
    method = _user_method(container, '__contains__')
    if method is not None:
        return method(container, item)
    return _builtin_contains(container, item)


def _builtin_contains(container, item):
    kind = _layout(container)
    if kind == 'dict' or kind == 'dict_keys':
        return _table_has(container if kind == 'dict' else _dict_of_view(container), item)
    if kind == 'set' or kind == 'frozenset':
        return _table_has(container, frozenset(item) if isinstance(item, set) else item)
    if kind == 'dict_items':
        if not isinstance(item, tuple) or len(item) != 2:
            return False
        value = _table_get(_dict_of_view(container), item[0], _missing)
        return value is not _missing and (value is item[1] or value == item[1])
    if kind == 'bytes' or kind == 'bytearray':
        try:
            return container.find(item) >= 0
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(item).__name__}'") from None
    try:
        iterator = iter(container)
    except TypeError:
        raise TypeError(f"argument of type '{type(container).__name__}' is not iterable") from None
    for candidate in iterator:
        if candidate is item or candidate == item:
            return True
    return False


# --- items ---

def _list_extend(target, iterable):
    """The list has what came before a failure, and may be looked at on the way."""
    for item in iterable:
        list.append(target, item)


def _as_index(key):
    """An int, or a slice of ints, from objects with __index__."""
    if isinstance(key, slice):
        step = _as_index(key.step)
        return slice(_as_index(key.start), _as_index(key.stop), step)
    if isinstance(key, int):
        return key
    method = _user_method(key, '__index__')
    if method is None:
        return key
    number = method(key)
    if not isinstance(number, int):
        raise TypeError(f'__index__ returned non-int (type {type(number).__name__})')
    return number


def _slice_indices(part, length):
    return _as_index(part).indices(length)


def _get_item(container, key):
    if _layout(container) != 'dict':
        return _get_plain(container, _as_index(key))
    value = _table_get(container, key, _missing)
    if value is not _missing:
        return value
    method = _user_method(container, '__missing__')
    if method is None:
        raise KeyError(key)
    return method(container, key)


def _get_plain(container, index):
    kind = _layout(container)
    if kind == 'list':
        return list.__getitem__(container, index)
    if kind == 'tuple':
        return tuple.__getitem__(container, index)
    return container[index]


def _resize(array, method, arguments):
    module = _import('_memoryview') if _has_module('_memoryview') else None
    return module.resize(array, method, arguments) if module is not None else method(array, *arguments)


def _fill_bytes(array, arguments):
    bytearray.__setitem__(array, slice(None), bytearray(*arguments))


def _set_item(container, key, value):
    kind = _layout(container)
    if kind == 'dict':
        _table_set(container, key, value)
        return
    key = _as_index(key)
    if isinstance(key, slice):
        key.indices(0)                          # its mistakes come before those of the value
        if hasattr(type(value), '__iter__') or hasattr(type(value), '__getitem__'):
            value = _to_list(value)
    if kind == 'list':
        list.__setitem__(container, key, value)
    else:
        _resize(container, bytearray.__setitem__, (key, value))


def _delete_item(container, key):
    kind = _layout(container)
    if kind == 'dict':
        if _table_remove(container, key) is _missing:
            raise KeyError(key)
    elif kind == 'list':
        list.__delitem__(container, _as_index(key))
    else:
        _resize(container, bytearray.__delitem__, (_as_index(key),))


def _len(value):
    count = _user_method(value, '__len__')(value)
    if type(count) is int and 0 <= count < 0x100_0000_0000:
        return count
    count = _as_index(count)
    if not isinstance(count, int):
        raise TypeError(f"'{type(count).__name__}' object cannot be interpreted as an integer")
    if count < 0:
        raise ValueError('__len__() should return >= 0')
    if count >= 1 << 63:
        raise OverflowError("cannot fit 'int' into an index-sized integer")
    return int(count)


def _repeat(sequence, count):
    return sequence * int(_as_index(count))


def _range(arguments):
    return range(*[_as_index(argument) for argument in arguments])


# --- list and tuple ---

def _sequence_index(sequence, value, start, stop):
    index = start
    for item in sequence[start:stop]:
        if item is value or item == value:
            return index
        index += 1
    if isinstance(sequence, tuple):
        raise ValueError('tuple.index(x): x not in tuple')
    _raise_not_in_list(value)


def _raise_not_in_list(value):
    raise ValueError(f'{value!r} is not in list')


def _sequence_count(sequence, value):
    count = 0
    for item in sequence:
        if item is value or item == value:
            count += 1
    return count


def _list_remove(sequence, value):
    index = 0
    for item in sequence:
        if item is value or item == value:
            list.__delitem__(sequence, index)
            return
        index += 1
    raise ValueError('list.remove(x): x not in list')
