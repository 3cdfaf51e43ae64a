"""collections.Counter."""


class Counter(dict):
    """How many there are of each."""

    __module__ = 'collections'

    def __init__(self, iterable=None, /, **kwds):  # shown
        dict.__init__(self)
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def update(self, iterable=None, /, **kwds):  # shown
        if isinstance(iterable, dict) or hasattr(type(iterable), 'items'):
            for key, count in iterable.items():
                self[key] = self[key] + count if key in self else count
        elif iterable is not None:
            for key in iterable:
                self[key] = self.get(key, 0) + 1
        for key, count in kwds.items():
            self[key] = self.get(key, 0) + count

    def subtract(self, iterable=None, /, **kwds):  # shown
        for key, count in Counter(iterable, **kwds).items():
            self[key] = self.get(key, 0) - count

    def most_common(self, n=None):  # shown
        """The n most common with their counts, the most common first."""
        pairs = sorted(self.items(), key=lambda pair: pair[1], reverse=True)
        return pairs if n is None else pairs[:max(n, 0)]

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def __eq__(self, other):
        """Counts of zero are as good as none."""
        if not isinstance(other, Counter):
            return dict.__eq__(self, other)
        return all([self[key] == other[key] for key in [*self, *other]])

    __hash__ = None

    def elements(self):
        for key, count in self.items():
            for i in range(count):
                yield key

    def total(self):
        return sum(self.values())

    def copy(self):
        return type(self)(self)

    def __delitem__(self, key):
        if key in self:
            dict.__delitem__(self, key)

    def _combine(self, other, counts):
        return Counter({key: count for key, count in counts if count > 0})

    def __reduce__(self):
        return type(self), (dict(self),)

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        keys = list(self) + [key for key in other if key not in self]
        return self._combine(other, [(key, self[key] + other[key]) for key in keys])

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        keys = list(self) + [key for key in other if key not in self]
        return self._combine(other, [(key, self[key] - other[key]) for key in keys])

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        keys = list(self) + [key for key in other if key not in self]
        return self._combine(other, [(key, max(self[key], other[key])) for key in keys])

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self._combine(other, [(key, min(self[key], other[key])) for key in self])

    def _is_within(self, other):
        """No count is greater than the other's."""
        if not isinstance(other, Counter):
            return NotImplemented
        return all([self[key] <= other[key] for key in [*self, *other]])

    def __le__(self, other):
        return self._is_within(other)

    def __ge__(self, other):
        return other._is_within(self) if isinstance(other, Counter) else NotImplemented

    def __lt__(self, other):
        return self <= other and self != other if isinstance(other, Counter) else NotImplemented

    def __gt__(self, other):
        return self >= other and self != other if isinstance(other, Counter) else NotImplemented

    def __ne__(self, other):
        return not self == other

    def __pos__(self):
        return self + Counter()

    def __neg__(self):
        return Counter() - self

    def __iadd__(self, other):
        for key, count in other.items():
            self[key] += count
        return self._drop_empty()

    def __isub__(self, other):
        for key, count in other.items():
            self[key] -= count
        return self._drop_empty()

    def __ior__(self, other):
        for key, count in other.items():
            self[key] = max(self[key], count)
        return self._drop_empty()

    def __iand__(self, other):
        for key, count in self.items():
            self[key] = min(count, other[key])
        return self._drop_empty()

    def _drop_empty(self):
        for key in [key for key, count in self.items() if count <= 0]:
            dict.__delitem__(self, key)
        return self

    def __repr__(self):
        if not self:
            return f'{type(self).__name__}()'
        try:
            ordered = dict(self.most_common())
        except TypeError:       # counts that cannot be compared
            ordered = dict(self)
        return f'{type(self).__name__}({ordered!r})'
