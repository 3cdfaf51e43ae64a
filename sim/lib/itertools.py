"""Iterators made of iterators."""

_missing = object()


def _integer(n):
    if not hasattr(n, '__index__'):
        raise TypeError(f"'{type(n).__name__}' object cannot be interpreted as an integer")
    return n.__index__()


class count:
    """start, start + step, start + 2 * step …"""

    def __init__(self, start=0, step=1):
        for number in (start, step):
            if not hasattr(number, '__add__') or isinstance(number, (str, list, tuple)):
                raise TypeError('a number is required')
        self._value = start
        self._step = step

    def __iter__(self):
        return self

    def __next__(self):
        value = self._value
        self._value = value + self._step
        return value

    def __repr__(self):
        step = '' if self._step == 1 else f', {self._step!r}'
        return f'count({self._value!r}{step})'


class repeat:
    """The same object, for ever or so many times."""

    def __init__(self, object, times=None):
        self._object = object
        self._times = None if times is None else max(_integer(times), 0)

    def __iter__(self):
        return self

    def __next__(self):
        if self._times is not None:
            if self._times == 0:
                raise StopIteration
            self._times -= 1
        return self._object

    def __length_hint__(self):
        if self._times is None:
            raise TypeError('len() of unsized object')
        return self._times

    def __repr__(self):
        times = '' if self._times is None else f', {self._times}'
        return f'repeat({self._object!r}{times})'


class _Walk:
    """An iterator over what a generator gives."""

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._walk)

    def __reduce__(self):
        raise TypeError(f"cannot pickle '{type(self).__name__}' object")


class chain(_Walk):
    """One iterable after the other."""

    def __init__(self, *iterables, **keywords):
        if keywords:
            raise TypeError('chain() takes no keyword arguments')
        self._walk = _chain(iterables)

    @classmethod
    def from_iterable(cls, iterables):
        self = cls()
        self._walk = _chain(iter(iterables))
        return self


def _chain(iterables):
    for iterable in iterables:
        for item in iterable:
            yield item


class cycle(_Walk):
    def __init__(self, iterable, /):
        self._walk = _cycle(iter(iterable))


def _cycle(iterator):
    seen = []
    for item in iterator:
        yield item
        seen.append(item)
    while seen:
        for item in seen:
            yield item


class accumulate(_Walk):
    def __init__(self, iterable, func=None, *, initial=None):
        self._walk = _accumulate(iter(iterable), func, initial)


def _accumulate(iterator, func, initial):
    total = initial
    if initial is None:
        total = next(iterator, _missing)
        if total is _missing:
            return
    yield total
    for item in iterator:
        total = total + item if func is None else func(total, item)
        yield total


class islice(_Walk):
    def __init__(self, *args, **keywords):
        if keywords:
            raise TypeError('islice() takes no keyword arguments')
        if not 2 <= len(args) <= 4:
            raise TypeError(f'islice expected at {"most 4" if args[2:] else "least 2"} arguments, got {len(args)}')
        iterable, *args = args
        bounds = slice(*args)
        start, stop, step = _bound(bounds.start, 0), _bound(bounds.stop, None), _bound(bounds.step, 1)
        if stop == -1:
            raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        if start < 0 or (stop is not None and stop < 0):
            raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        if step < 1:
            raise ValueError('Step for islice() must be a positive integer or None.')
        self._walk = _islice(iter(iterable), start, stop, step)


def _bound(value, otherwise):
    """An int for it, -1 for what can't be one."""
    if value is None:
        return otherwise
    return value.__index__() if hasattr(value, '__index__') else -1


def _islice(iterator, start, stop, step):
    wanted = start
    index = 0
    while stop is None or index < stop:
        item = next(iterator, _missing)
        if item is _missing:
            return
        if index == wanted:
            yield item
            wanted += step
        index += 1


class takewhile(_Walk):
    def __init__(self, predicate, iterable, /):
        self._walk = _takewhile(predicate, iter(iterable))


def _takewhile(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            return
        yield item


class dropwhile(_Walk):
    def __init__(self, predicate, iterable, /):
        self._walk = _dropwhile(predicate, iter(iterable))


def _dropwhile(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            yield item
            break
    for item in iterator:
        yield item


class filterfalse(_Walk):
    def __init__(self, function, iterable, /):
        self._walk = _filterfalse(function, iter(iterable))


def _filterfalse(function, iterator):
    for item in iterator:
        if not (item if function is None else function(item)):
            yield item


class compress(_Walk):
    def __init__(self, data, selectors):
        self._walk = _compress(zip(iter(data), iter(selectors)))


def _compress(pairs):
    for item, selected in pairs:
        if selected:
            yield item


class starmap(_Walk):
    def __init__(self, function, iterable, /):
        self._walk = _starmap(function, iter(iterable))


def _starmap(function, iterator):
    for args in iterator:
        yield function(*tuple(args))


class pairwise(_Walk):
    def __init__(self, iterable, /):
        self._walk = _pairwise(iter(iterable))


def _pairwise(iterator):
    previous = _missing
    for item in iterator:
        if previous is not _missing:
            yield previous, item
        previous = item


class zip_longest(_Walk):
    def __init__(self, *iterables, fillvalue=None, **others):
        if others:
            raise TypeError('zip_longest() got an unexpected keyword argument')
        self._walk = _zip_longest([iter(iterable) for iterable in iterables], fillvalue)


def _zip_longest(iterators, fillvalue):
    while True:
        row = [next(iterator, _missing) for iterator in iterators]
        if all([item is _missing for item in row]):
            return
        yield tuple([fillvalue if item is _missing else item for item in row])


class _tee(_Walk):
    """One of several iterators over the same items; what one has taken waits for the others."""

    def __init__(self, iterator, mine, waiting):
        self._iterator, self._mine, self._waiting = iterator, mine, waiting
        self._walk = _take_turns(iterator, mine, waiting)

    def __copy__(self):
        mine = list(self._mine)
        self._waiting.append(mine)
        return _tee(self._iterator, mine, self._waiting)


def _take_turns(iterator, mine, waiting):
    while True:
        if not mine:
            item = next(iterator, _missing)
            if item is _missing:
                return
            for items in waiting:
                items.append(item)
        yield mine.pop(0)


def tee(iterable, n=2, /):
    n = _integer(n)
    if n < 0:
        raise ValueError('n must be >= 0')
    iterator = iter(iterable)
    if not n:
        return ()
    first = iterator if isinstance(iterator, _tee) else _tee(iterator, mine := [], [mine])
    return (first, *[first.__copy__() for i in range(n - 1)])


class groupby(_Walk):
    """(key, its items) for each run of items with the same key."""

    def __init__(self, iterable, key=None):
        self._walk = _groupby(iter(iterable), key)


class _grouper(_Walk):
    def __init__(self, walk):
        self._walk = walk


def _groupby(iterator, key):
    """Asks for the key of each item once."""
    item = item_key = _missing
    number = 0                      # of the run that is being walked

    def advance():
        nonlocal item, item_key
        item = next(iterator, _missing)
        if item is not _missing:
            item_key = item if key is None else key(item)

    def group(group_key, mine):
        while item is not _missing and mine == number and item_key == group_key:
            yield item
            if mine == number:      # unless the next run was asked for meanwhile
                advance()

    advance()
    while item is not _missing:
        number += 1
        group_key = item_key
        yield group_key, _grouper(group(group_key, number))
        while item is not _missing and item_key == group_key:       # whoever did not look at all of them skips the rest
            advance()


class product(_Walk):
    def __init__(self, *iterables, repeat=1, **others):
        for name in others:
            raise TypeError(f'{name!r} is an invalid keyword argument for product()')
        repeat = _integer(repeat)
        if repeat < 0:
            raise ValueError('repeat argument cannot be negative')
        self._walk = _product([tuple(iterable) for iterable in iterables] * repeat)


def _product(pools):
    if not all(pools):
        return
    if not pools:
        yield ()
        return
    row = [pool[0] for pool in pools]
    indices = [0] * len(pools)
    while True:
        for row[-1] in pools[-1]:
            yield tuple(row)
        place = len(pools) - 2
        while place >= 0 and indices[place] == len(pools[place]) - 1:
            indices[place] = 0
            row[place] = pools[place][0]
            place -= 1
        if place < 0:
            return
        indices[place] += 1
        row[place] = pools[place][indices[place]]


class permutations(_Walk):
    def __init__(self, iterable, r=None):
        pool = tuple(iterable)
        if r is not None and not isinstance(r, int):
            raise TypeError('Expected int as r')
        if r is not None and r < 0:
            raise ValueError('r must be non-negative')
        self._walk = _permutations(pool, len(pool) if r is None else r)


def _permutations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(n))
    cycles = list(range(n, n - r, -1))
    yield tuple([pool[i] for i in indices[:r]])
    while n:
        for i in range(r - 1, -1, -1):
            cycles[i] -= 1
            if cycles[i] == 0:
                indices[i:] = indices[i + 1:] + indices[i:i + 1]
                cycles[i] = n - i
            else:
                j = cycles[i]
                indices[i], indices[-j] = indices[-j], indices[i]
                yield tuple([pool[i] for i in indices[:r]])
                break
        else:
            return


class combinations(_Walk):
    def __init__(self, iterable, r):
        pool = tuple(iterable)
        if _integer(r) < 0:
            raise ValueError('r must be non-negative')
        self._walk = _combinations(pool, r)


def _combinations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(r))
    while True:
        yield tuple([pool[i] for i in indices])
        place = r - 1
        while place >= 0 and indices[place] == place + n - r:
            place -= 1
        if place < 0:
            return
        indices[place] += 1
        for i in range(place + 1, r):
            indices[i] = indices[i - 1] + 1


class combinations_with_replacement(_Walk):
    def __init__(self, iterable, r):
        pool = tuple(iterable)
        if _integer(r) < 0:
            raise ValueError('r must be non-negative')
        self._walk = _combinations_with_replacement(pool, r)


def _combinations_with_replacement(pool, r):
    n = len(pool)
    if n == 0 and r > 0:
        return
    indices = [0] * r
    while True:
        yield tuple([pool[i] for i in indices])
        place = r - 1
        while place >= 0 and indices[place] == n - 1:
            place -= 1
        if place < 0:
            return
        indices[place:] = [indices[place] + 1] * (r - place)
