"""Calls as values, for unittest.mock: what a mock remembers, and what a test compares it with."""

import pprint


def signature_text(name, args, kwargs):
    given = [repr(arg) for arg in args] + [f'{key}={value!r}' for key, value in kwargs.items()]
    return f'{name}({", ".join(given)})'


def _three(value):
    """(name, args, kwargs) of a tuple with some of them; None when it cannot be a call."""
    name, args, kwargs = '', (), {}
    for place, each in enumerate(value):
        if isinstance(each, str) and place == 0:
            name = each
        elif isinstance(each, tuple):
            args = each
        elif isinstance(each, dict):
            kwargs = each
        else:
            return None
    return name, args, kwargs


class _Call(tuple):
    """A pair (args, kwargs), or a triple with the name of what was called before them."""

    def __new__(cls, name='', args=(), kwargs=None, two=False, path=None, parent=None):
        self = tuple.__new__(cls, (args, kwargs or {}) if two else (name, args, kwargs or {}))
        self._mock_name, self._mock_parent = path, parent
        self._is_made = True        # by calling, not only by naming
        return self

    args = property(lambda self: self[-2])
    kwargs = property(lambda self: self[-1])

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call('', args, kwargs, path='()')
        return _Call(self._mock_name, args, kwargs, path=self._mock_name + '()', parent=self)

    def _named(self, attr):
        path = attr if self._mock_name is None else f'{self._mock_name}.{attr}'
        result = _Call(path=path, parent=None if self._mock_name is None else self)
        result._is_made = False
        return result

    def __getattr__(self, attr):
        if attr.startswith('__'):
            raise AttributeError(attr)
        return self._named(attr)

    def count(self, /, *args, **kwargs):
        return self._named('count')(*args, **kwargs)

    def index(self, /, *args, **kwargs):
        return self._named('index')(*args, **kwargs)

    def __eq__(self, other):
        if not isinstance(other, tuple) or len(other) > 3:
            return NotImplemented if not isinstance(other, tuple) else False
        mine, others = _three(tuple(self)), _three(tuple(other))
        if others is None or mine[0] and others[0] != mine[0]:
            return False
        parent, another = self._mock_parent, getattr(other, '_mock_parent', None)
        if parent is not None and another is not None and parent != another:
            return False
        return (others[1], others[2]) == (mine[1], mine[2])

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None

    def call_list(self):
        """The calls that a chain of them is made of."""
        calls, call = [], self
        while call is not None:
            if call._is_made:
                calls.append(call)
            call = call._mock_parent
        return _CallList(reversed(calls))

    def __repr__(self):
        if not self._is_made:
            name = self._mock_name or 'call'
            return 'call' + name if name.startswith('()') else name
        name = self[0] if len(self) == 3 else ''
        name = 'call' + ('.' if name and not name.startswith('()') else '') + name
        return signature_text(name, self.args, self.kwargs)


class _CallList(list):
    """A list in which several calls in a row can be looked for."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        return any([self[i:i + len(value)] == value for i in range(len(self) - len(value) + 1)])

    def __repr__(self):
        return pprint.pformat(list(self))


call = _Call()
call._is_made = False
