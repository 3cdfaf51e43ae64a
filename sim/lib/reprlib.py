"""repr() with limits, for what is large or contains itself."""

import functools
from itertools import islice

__all__ = ['Repr', 'repr', 'recursive_repr']


def recursive_repr(fillvalue='...'):
    """A __repr__ that gives this text where the object contains itself."""
    def decorate(function):
        running = set()

        @functools.wraps(function)
        def wrapper(self):
            from threading import get_ident
            key = id(self), get_ident()
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return function(self)
            finally:
                running.discard(key)
        return wrapper
    return decorate


class Repr:
    """How much is shown of each type."""

    def __init__(self):
        self.maxlevel = 6
        self.maxtuple = self.maxlist = self.maxset = self.maxfrozenset = self.maxdeque = 6
        self.maxarray, self.maxdict = 5, 4
        self.maxstring = self.maxother = 30
        self.maxlong = 40
        self.fillvalue = '...'

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        name = type(x).__name__.replace(' ', '_')
        method = getattr(self, f'repr_{name}', None)
        return method(x, level) if method is not None else self.repr_instance(x, level)

    def _join(self, x, level, left, right, most, trail=''):
        if level <= 0 and x:
            inner = self.fillvalue
        else:
            pieces = [self.repr1(item, level - 1) for item in islice(x, most)]
            if len(x) > most:
                pieces.append(self.fillvalue)
            inner = ', '.join(pieces)
            if len(x) == 1 and trail:
                right = trail + right
        return left + inner + right

    def repr_tuple(self, x, level):
        return self._join(x, level, '(', ')', self.maxtuple, ',')

    def repr_list(self, x, level):
        return self._join(x, level, '[', ']', self.maxlist)

    def repr_set(self, x, level):
        return self._join(_sorted(x), level, '{', '}', self.maxset) if x else 'set()'

    def repr_frozenset(self, x, level):
        return self._join(_sorted(x), level, 'frozenset({', '})', self.maxfrozenset) if x else 'frozenset()'

    def repr_deque(self, x, level):
        return self._join(x, level, 'deque([', '])', self.maxdeque)

    def repr_array(self, x, level):
        return self._join(x, level, f"array('{x.typecode}', [", '])', self.maxarray) if x else f"array('{x.typecode}')"

    def repr_dict(self, x, level):
        if not x:
            return '{}'
        if level <= 0:
            return '{' + self.fillvalue + '}'
        pieces = [f'{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}' for key in islice(_sorted(x), self.maxdict)]
        if len(x) > self.maxdict:
            pieces.append(self.fillvalue)
        return '{' + ', '.join(pieces) + '}'

    def repr_str(self, x, level):
        return self._shorten(builtin_repr(x[:self.maxstring]), builtin_repr(x), self.maxstring, x)

    def _shorten(self, beginning, whole, most, x):
        if len(beginning) <= most and len(x) <= most:
            return beginning
        before = max(0, (most - 3) // 2)
        after = max(0, most - 3 - before)
        return whole[:before] + self.fillvalue + whole[len(whole) - after:]

    def repr_int(self, x, level):
        text = builtin_repr(x)
        return text if len(text) <= self.maxlong else self._shorten(text, text, self.maxlong, text)

    def repr_instance(self, x, level):
        try:
            text = builtin_repr(x)
        except Exception:
            return f'<{x.__class__.__name__} instance at {id(x):#x}>'
        return text if len(text) <= self.maxother else self._shorten(text, text, self.maxother, text)


def _sorted(items):
    try:
        return sorted(items)
    except Exception:
        return list(items)


builtin_repr = repr
aRepr = Repr()
repr = aRepr.repr
