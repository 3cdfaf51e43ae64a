"""Iteration, sorting and reductions over what only Python can walk over or compare: a
generator, a key function, a user's __lt__. The natives do the rest, and ask for these
functions by name."""

_missing = object()


# --- sorting ---

def _sorted(iterable, key, reverse):
    return _in_order(_to_list(iterable), key, reverse)


def _list_sort(target, key, reverse):
    """list.sort: the list is empty while user code runs."""
    values = list.copy(target)
    list.clear(target)
    ordered = values
    modified = False
    try:
        ordered = _in_order(values, key, reverse)
    finally:
        modified = list.__len__(target) != 0
        list.__setitem__(target, slice(None), ordered)
    if modified:
        raise ValueError('list modified during sort')


def _in_order(values, key, reverse):
    keys = values if key is None else [key(value) for value in values]
    reverse = bool(reverse)
    ordered = _sort_by(keys, values, reverse)
    if ordered is not None:
        return ordered
    order = list(range(len(values)))
    if reverse:
        order.reverse()
    order = _sort_indexes(keys, order)
    if reverse:
        order.reverse()
    return [values[index] for index in order]


def _sort_indexes(keys, order):
    """Stable: short pieces by binary insertion, long ones by merging their halves."""
    count = len(order)
    if count > 64:
        middle = count // 2
        return _merge(keys, _sort_indexes(keys, order[:middle]), _sort_indexes(keys, order[middle:]))
    for end in range(_first_run(keys, order), count):
        index = order[end]
        key = keys[index]
        low = 0
        high = end
        while low < high:
            middle = (low + high) // 2
            if key < keys[order[middle]]:
                high = middle
            else:
                low = middle + 1
        del order[end]
        order.insert(low, index)
    return order


def _first_run(keys, order):
    """How many indexes are in order at the start; if they fall, they are turned round."""
    count = len(order)
    if count < 2:
        return count
    falling = keys[order[1]] < keys[order[0]]
    end = 2
    while end < count and bool(keys[order[end]] < keys[order[end - 1]]) == bool(falling):
        end += 1
    if falling:
        order[:end] = order[:end][::-1]
    return end


def _merge(keys, left, right):
    merged = []
    i = 0
    j = 0
    while i < len(left) and j < len(right):
        if keys[right[j]] < keys[left[i]]:
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    return merged + left[i:] + right[j:]


# --- reductions ---

def _extreme(name, iterable, key, has_default, default):
    """min() and max()"""
    found = False
    best = best_key = None
    for item in iterable:
        item_key = item if key is None else key(item)
        if not found:
            found = True
        elif not (item_key < best_key if name == 'min' else item_key > best_key):
            continue
        best = item
        best_key = item_key
    if found:
        return best
    if has_default:
        return default
    raise ValueError(f'{name}() arg is an empty sequence')


def _sum(iterable, total):
    for item in iterable:
        total = total + item
    return total


def _any(iterable, first):
    if first:
        return True
    for item in iterable:
        if item:
            return True
    return False


def _all(iterable, first):
    if not first:
        return False
    for item in iterable:
        if not item:
            return False
    return True


# --- iteration ---

def _iter(value):
    """iter() of an object with an __iter__ of its own."""
    iterator = _user_method(value, '__iter__')(value)
    if not hasattr(iterator, '__next__'):
        raise TypeError(f"iter() returned non-iterator of type '{type(iterator).__name__}'")
    return iterator


def _next(iterator):
    return next(iterator)


def _next_or(iterator, fallback):
    try:
        return next(iterator)
    except StopIteration:
        return fallback


def _callable_iterator(function, sentinel):
    if not callable(function):
        raise TypeError('iter(v, w): v must be callable')
    return _wrap_iterator('callable_iterator', _call_until(function, sentinel), (function, sentinel))


def _call_until(function, sentinel):
    while True:
        value = function()
        if value == sentinel:
            return
        yield value


def _reversed(sequence):
    return _wrap_iterator('reversed', _walk_backwards(sequence))


def _walk_backwards(sequence):
    index = len(sequence)
    while index > 0:
        index -= 1
        yield sequence[index]


def _enumerate(iterable, start):
    return _wrap_iterator('enumerate', _number(iter(iterable), start))


def _number(iterator, number):
    for item in iterator:
        yield number, item
        number += 1


def _map(function, iterables):
    iterators = _iterators(iterables)
    each = _apply_to_each(function, iterators[0]) if len(iterators) == 1 else _apply_to_rows(function, _rows(iterators, False))
    return _wrap_iterator('map', each, (function, *iterators))


def _apply_to_each(function, iterator):
    for item in iterator:
        yield function(item)


def _apply_to_rows(function, rows):
    for row in rows:
        yield function(*row)


def _filter(function, iterable):
    iterator = iter(iterable)
    return _wrap_iterator('filter', _select(function, iterator), (function, iterator))


def _select(function, iterator):
    if function is None:
        for item in iterator:
            if item:
                yield item
        return
    for item in iterator:
        if function(item):
            yield item


def _zip(iterables, strict):
    iterators = _iterators(iterables)
    return _wrap_iterator('zip', _rows(iterators, strict), tuple(iterators))


def _iterators(iterables):
    return [iter(iterable) for iterable in iterables]


def _rows(iterators, strict):
    """Tuples of the next items of all iterators, until one of them ends."""
    while iterators:
        row = []
        for iterator in iterators:
            item = _next_or(iterator, _missing)
            if item is _missing:
                if strict:
                    _check_ends(iterators, len(row))
                return
            row.append(item)
        yield tuple(row)


def _check_ends(iterators, ended):
    if ended > 0:
        _raise_mismatch(ended, 'shorter')
    for index in range(1, len(iterators)):
        if _next_or(iterators[index], _missing) is not _missing:
            _raise_mismatch(index, 'longer')


def _raise_mismatch(index, how):
    others = ' 1' if index == 1 else f's 1-{index}'
    raise ValueError(f'zip() argument {index + 1} is {how} than argument{others}')


def _derived_iterator(cls, arguments, strict):
    """An instance of a class derived from enumerate, zip, map or filter, which holds a plain one."""
    for base in cls.__mro__:
        if base in (enumerate, zip, map, filter):
            return _hold_iterator(cls, zip(*arguments, strict=True) if strict else base(*arguments))


def _make_iterator_class(name, bases, namespace, metaclass):
    """A class derived from one of those, whose methods the interpreter finds as it does those of any class."""
    namespace.setdefault('__iter__', _itself)
    namespace.setdefault('__next__', _next_held)
    return _make_class(name, bases, namespace, metaclass)


def _itself(self):
    return self


def _next_held(self):
    return next(_held_iterator(self))


def _sequence_iterator(sequence):
    """Iterates over an object that has nothing but __getitem__."""
    return _wrap_iterator('iterator', _walk_sequence(sequence))


def _walk_sequence(sequence):
    index = 0
    try:
        while True:
            yield sequence[index]
            index += 1
    except (IndexError, StopIteration):
        return


# --- unpacking, generators ---

def _up_to(iterable, count):
    """The first items: an unpacking takes one more than it has names for, and leaves the rest."""
    result = []
    for item in iterable:
        result.append(item)
        if len(result) == count:
            break
    return result


def _generator_throw(generator, kind, value=None):
    if isinstance(kind, type) and issubclass(kind, BaseException):
        if isinstance(value, kind):
            return generator.throw(value)
        args = () if value is None else value if isinstance(value, tuple) else (value,)
        return generator.throw(kind(*args))
    if isinstance(kind, BaseException):
        raise TypeError('instance exception may not have a separate value')
    raise TypeError('exceptions must be classes or instances deriving from BaseException, not '
                    + type(kind).__name__)


def _generator_close(generator):
    try:
        generator.throw(GeneratorExit())
    except (GeneratorExit, StopIteration):
        return
    raise RuntimeError(f'{type(generator).__name__} ignored GeneratorExit')


def _coroutine_iterator(coroutine):
    return _import('_coroutines').coroutine_wrapper(coroutine) if _has_module('_coroutines') else coroutine


def _send_into(iterator, value):
    """yield from: a value for an iterator that is no generator."""
    return iterator.send(value)


def _throw_into(iterator, exception):
    """The same of an exception."""
    if isinstance(exception, GeneratorExit):
        if hasattr(iterator, 'close'):
            iterator.close()
        raise exception
    if not hasattr(iterator, 'throw'):
        raise exception
    return iterator.throw(exception)
