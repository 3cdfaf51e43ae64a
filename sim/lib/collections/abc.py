"""What collections can do, as abstract base classes. A class that has the methods counts as one."""

from abc import ABCMeta, abstractmethod

_function = type(lambda: None)


def _has_all(cls, *names):
    for name in names:
        for base in cls.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


class _ByMethods(metaclass=ABCMeta):
    """Its subclasses name the methods that make a class one of theirs."""

    _needed = ()

    @classmethod
    def __subclasshook__(cls, subclass):
        needed = cls.__dict__.get('_needed')
        return _has_all(subclass, *needed) if needed else NotImplemented

    def __class_getitem__(cls, item):
        return cls


class Hashable(_ByMethods):
    _needed = ('__hash__',)


class Iterable(_ByMethods):
    _needed = ('__iter__',)

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is Iterable and issubclass(subclass, (str, list, tuple, dict, set, frozenset, bytes, bytearray, range)):
            return True
        return super().__subclasshook__(subclass)


class Iterator(Iterable):
    _needed = ('__iter__', '__next__')

    def __iter__(self):
        return self


class Reversible(Iterable):
    _needed = ('__reversed__', '__iter__')


class Generator(Iterator):
    _needed = ('__iter__', '__next__', 'send', 'throw', 'close')


class Awaitable(_ByMethods):
    _needed = ('__await__',)


class Coroutine(Awaitable):
    _needed = ('__await__', 'send', 'throw', 'close')


class AsyncIterable(_ByMethods):
    _needed = ('__aiter__',)


class AsyncIterator(AsyncIterable):
    _needed = ('__anext__', '__aiter__')

    def __aiter__(self):
        return self


class AsyncGenerator(AsyncIterator):
    _needed = ('__aiter__', '__anext__', 'asend', 'athrow', 'aclose')


class Sized(_ByMethods):
    _needed = ('__len__',)


class Container(_ByMethods):
    _needed = ('__contains__',)


class Collection(Sized, Iterable, Container):
    _needed = ('__len__', '__iter__', '__contains__')


class Callable(_ByMethods):
    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is Callable and issubclass(subclass, (_function, type(len), type([].append), type)):
            return True
        return _has_all(subclass, '__call__') if cls is Callable else NotImplemented


class Sequence(Reversible, Collection):
    """Numbered items: the rest follows from __getitem__ and __len__."""

    _needed = ()

    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    @abstractmethod
    def __len__(self):
        return 0

    def __iter__(self):
        for i in range(len(self)):
            yield self[i]

    def __contains__(self, value):
        return any([item is value or item == value for item in self])

    def __reversed__(self):
        for i in range(len(self) - 1, -1, -1):
            yield self[i]

    def index(self, value, start=0, stop=None):
        for i in list(range(len(self)))[start:stop]:
            if self[i] is value or self[i] == value:
                return i
        raise ValueError

    def count(self, value):
        return len([item for item in self if item is value or item == value])


class MutableSequence(Sequence):
    """A sequence that can be changed: by __setitem__, __delitem__ and insert."""

    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def insert(self, index, value):
        raise IndexError

    def append(self, value):
        self.insert(len(self), value)

    def clear(self):
        while len(self):
            self.pop()

    def reverse(self):
        n = len(self)
        for i in range(n // 2):
            self[i], self[n - i - 1] = self[n - i - 1], self[i]

    def extend(self, values):
        for value in list(values):
            self.append(value)

    def pop(self, index=-1):
        value = self[index]
        del self[index]
        return value

    def remove(self, value):
        del self[self.index(value)]

    def __iadd__(self, values):
        self.extend(values)
        return self


ByteString = Sequence


class Set(Collection):
    """A set: the operators follow from __contains__, __iter__ and __len__."""

    _needed = ()

    @classmethod
    def _from_iterable(cls, iterable):
        return cls(iterable)

    def __le__(self, other):
        return len(self) <= len(other) and all([item in other for item in self])

    def __lt__(self, other):
        return len(self) < len(other) and self <= other

    def __ge__(self, other):
        return len(self) >= len(other) and all([item in self for item in other])

    def __gt__(self, other):
        return len(self) > len(other) and self >= other

    def __eq__(self, other):
        return len(self) == len(other) and self <= other

    __hash__ = None

    def __and__(self, other):
        return self._from_iterable([item for item in other if item in self])

    def __or__(self, other):
        return self._from_iterable(list(self) + list(other))

    def __sub__(self, other):
        return self._from_iterable([item for item in self if item not in other])

    def __xor__(self, other):
        return (self - other) | self._from_iterable([item for item in other if item not in self])

    def isdisjoint(self, other):
        return not any([item in self for item in other])


class MutableSet(Set):
    @abstractmethod
    def add(self, value):
        raise NotImplementedError

    @abstractmethod
    def discard(self, value):
        raise NotImplementedError

    def remove(self, value):
        if value not in self:
            raise KeyError(value)
        self.discard(value)

    def pop(self):
        for value in self:
            self.discard(value)
            return value
        raise KeyError

    def clear(self):
        for value in list(self):
            self.discard(value)


class Mapping(Collection):
    """Keys and values: the rest follows from __getitem__, __iter__ and __len__."""

    _needed = ()

    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    @abstractmethod
    def __iter__(self):
        yield from ()

    @abstractmethod
    def __len__(self):
        return 0

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        return KeysView(self)

    def items(self):
        return ItemsView(self)

    def values(self):
        return ValuesView(self)

    def __eq__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(self.items()) == dict(other.items())

    __hash__ = None


_missing = object()


class MutableMapping(Mapping):
    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    def pop(self, key, default=_missing):
        try:
            value = self[key]
        except KeyError:
            if default is _missing:
                raise
            return default
        del self[key]
        return value

    def popitem(self):
        for key in self:
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def clear(self):
        for key in list(self):
            del self[key]

    def update(self, other=(), /, **kwds):
        pairs = dict(other)
        pairs.update(kwds)
        for key, value in pairs.items():
            self[key] = value

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default


class MappingView(Sized):
    """What keys(), items() and values() return: it sees later changes of the mapping."""

    _needed = ()

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return f'{type(self).__name__}({self._mapping!r})'


class KeysView(MappingView, Set):
    _needed = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        yield from self._mapping


class ItemsView(MappingView, Set):
    _needed = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, item):
        key, value = item
        try:
            found = self._mapping[key]
        except KeyError:
            return False
        return found is value or found == value

    def __iter__(self):
        for key in self._mapping:
            yield key, self._mapping[key]


class ValuesView(MappingView, Collection):
    _needed = ()

    def __contains__(self, value):
        return any([each is value or each == value for each in self])

    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]


for _cls in (list, tuple, str, range, bytes, bytearray):
    Sequence.register(_cls)
for _cls in (list, bytearray):
    MutableSequence.register(_cls)
for _cls in (set, frozenset, type({}.keys()), type({}.items())):
    Set.register(_cls)
MutableSet.register(set)
Mapping.register(dict)
MutableMapping.register(dict)
MutableMapping.register(_modules()['collections'].ChainMap)
KeysView.register(type({}.keys()))
ItemsView.register(type({}.items()))
ValuesView.register(type({}.values()))
