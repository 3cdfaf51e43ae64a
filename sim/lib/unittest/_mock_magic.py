"""The special methods of mocks, and the mocks that have them from the beginning."""

from unittest._mock_base import DEFAULT, Mock, NonCallableMock
from unittest._mock_calls import _CallList, _Call, signature_text
from unittest._mock_special import _COMPUTED, _RETURNS, _SPECIAL, _USUAL, _special

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


class _Magic:
    _special_child = _child

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

    def _child_kind(self):
        return MagicMock


class MagicMock(_Magic, Mock):
    """A Mock with the special methods of containers, numbers and context managers."""


class AsyncMock(_Magic, Mock):
    """A mock that is awaited."""

    _is_awaited = True

    def _forget(self):
        super()._forget()
        own = self.__dict__
        own['await_count'], own['await_args'], own['await_args_list'] = 0, None, _CallList()

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

    def _child_kind(self):
        return MagicMock

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)
