"""Containers for special purposes."""

__all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString',
           'defaultdict', 'deque', 'namedtuple']

from _counter import Counter
from _namedtuple import namedtuple
from _thread import get_ident


def _walk(queue, wanted, items, start, length):
    """The items that a deque had; it may not change in the meantime."""
    for x in wanted:
        if len(items) != length or queue._start != start or queue._items is not items:
            raise RuntimeError('deque mutated during iteration')
        yield x
    if len(items) != length or queue._start != start or queue._items is not items:
        raise RuntimeError('deque mutated during iteration')


_in_progress = set()        # (thread, id) of the containers whose repr() is being made


def _inside_itself(mark):
    """Decorator for __repr__: the mark stands for a container inside itself."""
    def decorate(method):
        def __repr__(self):
            key = get_ident(), id(self)
            if key in _in_progress:
                return mark
            _in_progress.add(key)
            try:
                return method(self)
            finally:
                _in_progress.discard(key)
        return __repr__
    return decorate


class deque:
    """A queue with two ends.

    Items lie in a list; those before `_start` have been taken from the left and are cut
    off when they are more than half of it.
    """

    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None and not isinstance(maxlen, int):
            raise TypeError('an integer is required')
        if maxlen is not None and maxlen < 0:
            raise ValueError('maxlen must be non-negative')
        self._items = []
        self._start = 0
        self._maxlen = maxlen
        self.extend(iterable)

    @property
    def maxlen(self):
        return self._maxlen

    def append(self, x, /):
        items = self._items
        items.append(x)
        if self._maxlen is not None and len(items) - self._start > self._maxlen:
            self.popleft()

    def appendleft(self, x, /):
        if self._start == 0:
            room = len(self._items) + 8
            self._items[:0] = [None] * room
            self._start = room
        self._start = start = self._start - 1
        self._items[start] = x
        if self._maxlen is not None and len(self._items) - start > self._maxlen:
            self.pop()

    def pop(self):
        items = self._items
        if len(items) == self._start:
            raise IndexError('pop from an empty deque')
        return items.pop()

    def popleft(self):
        items = self._items
        start = self._start
        if len(items) == start:
            raise IndexError('pop from an empty deque')
        x = items[start]
        items[start] = None
        self._start = start = start + 1
        if start > 16 and 2 * start > len(items):
            del items[:start]
            self._start = 0
        return x

    def extend(self, iterable, /):
        items = self._items
        items += list(iterable)
        if self._maxlen is not None and len(items) - self._start > self._maxlen:
            del items[:len(items) - self._maxlen]
            self._start = 0

    def extendleft(self, iterable, /):
        for x in list(iterable):
            self.appendleft(x)

    def clear(self):
        self._items = []
        self._start = 0

    def copy(self):
        return type(self)(self) if self._maxlen is None else type(self)(self, self._maxlen)

    __copy__ = copy

    def __reduce__(self):
        own = {name: value for name, value in vars(self).items() if name not in ('_items', '_start', '_maxlen')}
        return type(self), () if self._maxlen is None else ((), self._maxlen), own or None, iter(list(self))

    def count(self, x, /):
        return self._items[self._start:].count(x)

    def index(self, x, start=0, stop=None, /):
        items = self._items[self._start:]
        for i in list(range(len(items)))[start:stop]:
            if items[i] is x or items[i] == x:
                return i
        raise ValueError(f'{x!r} is not in deque')

    def insert(self, i, x, /):
        if self._maxlen is not None and len(self) >= self._maxlen:
            raise IndexError('deque already at its maximum size')
        items = self._items[self._start:]
        items.insert(i, x)
        self._items, self._start = items, 0

    def remove(self, value, /):
        items = self._items[self._start:]
        try:
            items.remove(value)
        except ValueError:
            raise ValueError(f'{value!r} is not in deque') from None
        self._items, self._start = items, 0

    def reverse(self):
        self._items, self._start = self._items[self._start:][::-1], 0

    def rotate(self, n=1, /):
        if not isinstance(n, int):
            raise TypeError(f"'{type(n).__name__}' object cannot be interpreted as an integer")
        items = self._items[self._start:]
        if items:
            n %= len(items)
            self._items, self._start = items[len(items) - n:] + items[:len(items) - n], 0

    def _place(self, index):
        if type(index) is not int:
            if hasattr(index, '__index__'):
                index = index.__index__()
            if not isinstance(index, int):
                raise TypeError(f"sequence index must be integer, not '{type(index).__name__}'")
        length = len(self._items) - self._start
        if index < 0:
            index += length
        if not 0 <= index < length:
            raise IndexError('deque index out of range')
        return self._start + index

    def __len__(self):
        return len(self._items) - self._start

    def __bool__(self):
        return len(self._items) > self._start

    def __iter__(self):
        items, start = self._items, self._start
        return _walk(self, items[start:], items, start, len(items))

    def __reversed__(self):
        items, start = self._items, self._start
        return _walk(self, items[start:][::-1], items, start, len(items))

    def __contains__(self, x):
        return x in self._items[self._start:]

    def __getitem__(self, index):
        return self._items[self._place(index)]

    def __setitem__(self, index, x):
        self._items[self._place(index)] = x

    def __delitem__(self, index):
        del self._items[self._place(index)]

    def __iadd__(self, iterable):
        self.extend(iterable)
        return self

    def __add__(self, other):
        if not isinstance(other, deque):
            raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
        result = self.copy()
        result.extend(other)
        return result

    def __mul__(self, n):
        items, result = list(self), self.copy()
        result.clear()
        result.extend(items * n)
        return result

    __rmul__ = __mul__

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, deque) else NotImplemented

    def __lt__(self, other):
        return list(self) < list(other) if isinstance(other, deque) else NotImplemented

    def __le__(self, other):
        return list(self) <= list(other) if isinstance(other, deque) else NotImplemented

    def __gt__(self, other):
        return list(self) > list(other) if isinstance(other, deque) else NotImplemented

    def __ge__(self, other):
        return list(self) >= list(other) if isinstance(other, deque) else NotImplemented

    __hash__ = None

    def __class_getitem__(cls, item):
        return _alias(cls, item)

    @_inside_itself('[...]')
    def __repr__(self):
        end = '' if self._maxlen is None else f', maxlen={self._maxlen}'
        return f'{type(self).__name__}({list(self)!r}{end})'


class defaultdict(dict):
    """A dict that makes a value for a key that it lacks."""

    def __init__(self, default_factory=None, /, *args, **keywords):
        if default_factory is not None and not callable(default_factory):
            raise TypeError('first argument must be callable or None')
        dict.__init__(self, *args, **keywords)
        self.default_factory = default_factory

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        value = self[key] = self.default_factory()
        return value

    def copy(self):
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = self.copy()
        result.update(other)
        return result

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = type(self)(self.default_factory, other)
        result.update(self)
        return result

    def __repr__(self):
        return f'{type(self).__name__}({self.default_factory!r}, {dict.__repr__(self)})'


def _walk_ordered(mapping, keys):
    """The keys that an OrderedDict had; it may not change in the meantime."""
    for key in keys:
        yield key
        if len(mapping) != len(keys):
            raise RuntimeError('OrderedDict mutated during iteration')


class OrderedDict(dict):
    """A dict that also knows how to move a key to an end."""

    def __init__(self, other=(), /, **named):
        if type(self).__setitem__ is dict.__setitem__:
            dict.__init__(self, other, **named)
            return
        for key, value in dict(other, **named).items():     # a class of the program wants to see each
            self[key] = value

    def __iter__(self):
        return _walk_ordered(self, list(dict.keys(self)))

    def move_to_end(self, key, last=True):
        value = self.pop(key)
        if last:
            self[key] = value
        else:
            others = list(self.items())
            self.clear()
            self[key] = value
            self.update(others)

    def popitem(self, last=True):
        if not self:
            raise KeyError('dictionary is empty')
        key = next(reversed(self) if last else dict.__iter__(self))
        return key, self.pop(key)

    def copy(self):
        result = type(self)()
        for key, value in self.items():
            result[key] = value
        return result

    def __reduce__(self):
        return type(self), (), vars(self) or None, None, iter(self.items())

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(other)
        new.update(self)
        return new

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return list(self.items()) == list(other.items())
        return dict.__eq__(self, other)

    def __ne__(self, other):
        return not self == other

    __hash__ = None

    @_inside_itself('...')
    def __repr__(self):
        return f'{type(self).__name__}({list(self.items())!r})' if self else f'{type(self).__name__}()'


def _is_mapping(value):
    return isinstance(value, (dict, ChainMap)) or isinstance(value, _import('collections.abc', ('Mapping',)).Mapping)


class ChainMap:
    """Several dicts seen as one: the first that has a key counts."""

    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    def __getitem__(self, key):  # shown
        for mapping in self.maps:
            try:
                return mapping[key]     # not `in`, which a defaultdict would deny
            except KeyError:
                pass
        return self.__missing__(key)

    def __missing__(self, key):  # shown
        raise KeyError(key)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def pop(self, key, *args):
        try:
            return self.maps[0].pop(key, *args)
        except KeyError:
            raise KeyError(f'Key not found in the first mapping: {key!r}')

    def popitem(self):
        try:
            return self.maps[0].popitem()
        except KeyError:
            raise KeyError('No keys found in the first mapping.')

    def clear(self):
        self.maps[0].clear()

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, other=(), /, **kwds):
        self.maps[0].update(other, **kwds)

    def copy(self):
        return type(self)(self.maps[0].copy(), *self.maps[1:])

    __copy__ = copy

    def __eq__(self, other):
        return self._merged() == dict(other.items()) if isinstance(other, (dict, ChainMap)) else NotImplemented

    __hash__ = None

    def __bool__(self):
        return any(self.maps)

    def __or__(self, other):
        if not _is_mapping(other):
            return NotImplemented
        result = self.copy()
        result.update(other)
        return result

    def __ror__(self, other):
        if not _is_mapping(other):
            return NotImplemented
        merged = dict(other)
        merged.update(self._merged())
        return type(self)(merged)

    def __ior__(self, other):
        self.maps[0].update(other)
        return self

    def __contains__(self, key):
        return any([key in mapping for mapping in self.maps])

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        if key not in self.maps[0]:
            raise KeyError(f'Key not found in the first mapping: {key!r}')
        del self.maps[0][key]

    def _merged(self):
        merged = {}
        for mapping in reversed(self.maps):
            merged.update(dict.fromkeys(mapping))
        return {key: self[key] for key in merged}

    def keys(self):
        return self._merged().keys()

    def values(self):
        return self._merged().values()

    def items(self):
        return self._merged().items()

    def __iter__(self):
        return iter(self._merged())

    def __len__(self):
        return len(self._merged())

    @classmethod
    def fromkeys(cls, iterable, *args):
        return cls(dict.fromkeys(iterable, *args))

    def new_child(self, m=None, **kwargs):
        if m is None:
            m = kwargs
        elif kwargs:
            m.update(kwargs)
        return type(self)(m, *self.maps)

    @property
    def parents(self):
        return type(self)(*self.maps[1:])

    def __repr__(self):
        return f'{type(self).__name__}({", ".join([repr(mapping) for mapping in self.maps])})'


# What few programs need is in another module, which comes with those that mention it.
if _has_module('_user_containers'):
    UserDict, UserList, UserString = _import('_user_containers').CLASSES


def __getattr__(name):
    """collections.abc is there without an import of its own: most programs import something that imports it."""
    if name in ('UserDict', 'UserList', 'UserString') and _has_module('_user_containers'):  # a later text brought it
        return getattr(_import('_user_containers'), name)
    if name == 'abc' and _has_module('collections.abc'):
        return _import('collections.abc').abc
    raise AttributeError(f"module 'collections' has no attribute '{name}'", name=name, obj=_import('collections'))
