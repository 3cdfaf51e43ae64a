"""The special methods of mocks, and the mocks that have them from the beginning."""

from unittest._mock_calls import CallList, _Call
from unittest.mock import DEFAULT, Mock, NonCallableMock

_NUMERIC = 'add sub mul matmul truediv floordiv mod lshift rshift and xor or pow'.split()
# What they return until somebody says something else.
_RETURNS = {'__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented, '__ge__': NotImplemented, '__int__': 1,
            '__contains__': False, '__len__': 0, '__exit__': False, '__complex__': 1j, '__float__': 1.0, '__bool__': True, '__index__': 1,
            '__aexit__': False}
# What is computed from the mock itself.
_COMPUTED = {'__hash__': object.__hash__, '__str__': object.__str__, '__sizeof__': object.__sizeof__,
             '__fspath__': lambda self: f'{type(self).__name__}/{self._path()}/{id(self)}'}
# Those of MagicMock; others can be set.
_USUAL = [*_RETURNS, *_COMPUTED, '__eq__', '__ne__', '__iter__', '__enter__', '__aenter__', '__aiter__', '__getitem__', '__setitem__',
          '__delitem__', '__neg__', '__pos__', '__invert__', '__divmod__', '__rdivmod__', '__trunc__', '__floor__', '__ceil__', '__round__',
          *[f'__{name}__' for name in _NUMERIC], *[f'__i{name}__' for name in _NUMERIC], *[f'__r{name}__' for name in _NUMERIC]]
_SPECIAL = frozenset(_USUAL + ['__next__', '__reversed__', '__missing__', '__reduce__', '__format__', '__get__', '__set__', '__delete__',
                               '__getformat__', '__repr__', '__dir__', '__subclasses__', '__anext__', '__abs__', '__call__', '__await__'])
_LATER = ('__aenter__', '__aexit__')


def _equals(self, other):
    return True if self is other else NotImplemented


def _differs(self, other):
    return False if self is other else NotImplemented


def _child(self, name):
    """The mock that answers for a special method."""
    child = self._children.get(name)
    if child is None:
        kind = AsyncMock if name in _LATER else MagicMock
        child = self._children[name] = kind(parent=self, name=name)
        if name in _RETURNS:
            child.return_value = _RETURNS[name]
        elif name in _COMPUTED:
            child.return_value = _COMPUTED[name](self)
        elif name in _EFFECTS:
            child.side_effect = _EFFECTS[name](self, child)
    return child


def _effect(otherwise):
    """A side effect that gives way to a return value that was set."""
    def made(self, child):
        def effect(*args):
            return DEFAULT if child._return_value is not DEFAULT else otherwise(self, *args)
        return effect
    return made


def _iterated(self, child):
    return lambda: iter([] if child._return_value is DEFAULT else child._return_value)


async def _walk(items):
    for item in items:
        yield item


def _iterated_later(self, child):
    return lambda: _walk([] if child._return_value is DEFAULT else child._return_value)


_EFFECTS = {'__eq__': _effect(_equals), '__ne__': _effect(_differs), '__iter__': _iterated, '__aiter__': _iterated_later}


def _special(name):
    def method(self, /, *args, **kwargs):
        return _child(self, name)(*args, **kwargs)
    method.__name__ = name
    return method


def _set_special(mock, name, value):
    """The special method of one mock: a function that gets the mock, or another mock, which does not."""
    if isinstance(value, NonCallableMock):
        mock._adopt(value, name)
        mock._children[name] = value
        setattr(type(mock), name, _special(name))
    else:
        mock._children.pop(name, None)
        setattr(type(mock), name, (lambda self, /, *args, **kwargs: value(self, *args, **kwargs)) if callable(value) else value)
        mock.__dict__.setdefault('_set_by_hand', {})[name] = value


class _Magic:
    def __getattribute__(self, name):
        if name in _SPECIAL and name in _USUAL:
            own = object.__getattribute__(self, '__dict__')
            if name in own.get('_set_by_hand', ()):
                return own['_set_by_hand'][name]
            spec = own.get('_spec')
            if spec is not None and name not in spec:
                raise AttributeError(f'Mock object has no attribute {name!r}')
            return _child(self, name)
        return object.__getattribute__(self, name)


for _name in _USUAL:
    setattr(_Magic, _name, _special(_name))


class NonCallableMagicMock(_Magic, NonCallableMock):
    """A NonCallableMock with the special methods of containers, numbers and context managers."""


class MagicMock(_Magic, Mock):
    """A Mock with the special methods of containers, numbers and context managers."""


class AsyncMock(_Magic, Mock):
    """A mock that is awaited."""

    def _forget(self):
        super()._forget()
        own = self.__dict__
        own['await_count'], own['await_args'], own['await_args_list'] = 0, None, CallList()

    async def __call__(self, /, *args, **kwargs):
        self._check(args, kwargs)
        self._record(args, kwargs)
        own = self.__dict__
        own['await_count'] += 1
        own['await_args'] = _Call(args=args, kwargs=kwargs, two=True)
        self.await_args_list.append(self.await_args)
        effect = self._side_effect
        try:
            result = self._answer(args, kwargs)
        except StopIteration:
            raise StopAsyncIteration from None
        if effect is not None and callable(effect) and hasattr(result, '__await__') and not isinstance(result, NonCallableMock):
            result = await result
            return self.return_value if result is DEFAULT else result
        return result

    def assert_awaited(self):
        if self.await_count == 0:
            raise AssertionError(f'Expected {self._title()} to have been awaited.')

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(f'Expected {self._title()} to have been awaited once. Awaited {self.await_count} times.')

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args is None:
            from unittest._mock_calls import signature_text
            raise AssertionError(f'Expected await: {signature_text(self._title(), args, kwargs)}\nNot awaited')
        self._assert_last(self.await_args, args, kwargs, 'await')

    def assert_awaited_once_with(self, /, *args, **kwargs):
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        self._assert_any(self.await_args_list, args, kwargs, 'await')

    def assert_has_awaits(self, calls, any_order=False):
        self._assert_in_order(list(calls), self.await_args_list, any_order, 'Awaits')

    def assert_not_awaited(self):
        if self.await_count:
            raise AssertionError(f'Expected {self._title()} to not have been awaited. Awaited {self.await_count} times.')


class PropertyMock(Mock):
    """Stands for a property of a class."""

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)
