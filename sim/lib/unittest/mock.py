"""Objects that stand in for others in tests, and remember how they were used."""

import sys

__all__ = ['Mock', 'MagicMock', 'AsyncMock', 'NonCallableMock', 'patch', 'call', 'sentinel', 'DEFAULT', 'ANY',
           'create_autospec', 'mock_open', 'PropertyMock']


class _Sentinel:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'sentinel.{self.name}'


class _Sentinels:
    def __getattr__(self, name):
        value = self.__dict__[name] = _Sentinel(name)
        return value


class _Any:
    """Equals everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'


sentinel = _Sentinels()
DEFAULT = sentinel.DEFAULT
ANY = _Any()


class _Call:
    """A call that was made: like a pair (args, kwargs), or a triple with the name of what was called before them."""

    def __init__(self, args=(), kwargs=None, name=''):
        self.name, self.args, self.kwargs = name, args, kwargs or {}

    def __call__(self, *args, **kwargs):
        return _Call(args, kwargs, self.name)

    def __getattr__(self, attr):
        if attr.startswith('__'):
            raise AttributeError(attr)
        return _Call(name=f'{self.name}.{attr}' if self.name else attr)

    def __iter__(self):
        return iter((self.name, self.args, self.kwargs) if self.name else (self.args, self.kwargs))

    def __len__(self):
        return 3 if self.name else 2

    def __getitem__(self, index):
        return list(self)[index]

    def __eq__(self, other):
        if not isinstance(other, _Call):
            return tuple(self) == other if isinstance(other, tuple) else NotImplemented
        same_name = self.name == other.name or not self.name or not other.name
        return same_name and self.args == other.args and self.kwargs == other.kwargs

    __hash__ = None

    def __repr__(self):
        return f'call{"." + self.name if self.name else ""}({_arguments(self.args, self.kwargs)})'


call = _Call()


def _arguments(args, kwargs):
    return ', '.join([repr(arg) for arg in args] + [f'{name}={value!r}' for name, value in kwargs.items()])


_OWN = ('return_value', 'side_effect', 'called', 'call_count', 'call_args', 'call_args_list', 'mock_calls', 'method_calls')


class NonCallableMock:
    """Has every attribute that it is asked for: each is a mock, too."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None,
                 **attributes):
        spec = spec_set if spec is None else spec
        own = self.__dict__
        own['_children'] = {}
        own['_parent'], own['_mock_name'] = None, name
        own['_spec'] = None if spec is None else set(spec if isinstance(spec, list) else dir(spec))
        own['_spec_class'] = spec if isinstance(spec, type) or spec is None else type(spec)
        own['_wraps'] = wraps
        own['_return_value'] = return_value
        self.side_effect = side_effect
        self._forget()
        self.configure_mock(**attributes)

    def _forget(self):
        self.called, self.call_count, self.call_args = False, 0, None
        self.call_args_list, self.mock_calls, self.method_calls = [], [], []

    def reset_mock(self, *, return_value=False, side_effect=False):
        self._forget()
        for child in self._children.values():
            if isinstance(child, NonCallableMock):
                child.reset_mock()

    def configure_mock(self, /, **attributes):
        for name, value in attributes.items():
            target, (*path, last) = self, name.split('.')
            for part in path:
                target = getattr(target, part)
            setattr(target, last, value)

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    @property
    def return_value(self):
        if self._return_value is DEFAULT:
            self.__dict__['_return_value'] = self._new_child('()')
        return self._return_value

    @return_value.setter
    def return_value(self, value):
        self.__dict__['_return_value'] = value

    def _new_child(self, name):
        child = MagicMock() if type(self) in (MagicMock, AsyncMock) else Mock()
        child.__dict__['_parent'], child.__dict__['_mock_name'] = self, name
        return child

    def _full_name(self):
        own = self._mock_name or 'mock'
        if self._parent is None:
            return own
        return self._parent._full_name() + (own if own == '()' else '.' + own)

    def __getattr__(self, name):
        if name.startswith('__') or name in ('_children', '_spec', '_parent', '_mock_name'):
            raise AttributeError(name)
        if self._spec is not None and name not in self._spec:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name.startswith(('assert', 'assret', 'asert', 'aseert', 'assrt')):
            raise AttributeError(f"'{name}' is not a valid assertion. Use a spec for the mock if '{name}' is meant to be an "
                                 'attribute.')
        if name not in self._children:
            wrapped = None if self._wraps is None else getattr(self._wraps, name)
            child = self._new_child(name)
            child.__dict__['_wraps'] = wrapped
            self._children[name] = child
        return self._children[name]

    def __setattr__(self, name, value):
        if name not in _OWN and isinstance(value, NonCallableMock) and value._parent is None:
            value.__dict__['_parent'], value.__dict__['_mock_name'] = self, name
            self._children[name] = value
        object.__setattr__(self, name, value)

    def __repr__(self):
        name = self._full_name()
        shown = '' if name == 'mock' else f' name={name!r}'
        spec = '' if self._spec_class is None else f' spec={self._spec_class.__name__!r}'
        return f'<{type(self).__name__}{shown}{spec} id={id(self)!r}>'

    def attach_mock(self, mock, attribute):
        mock.__dict__['_parent'] = None
        setattr(self, attribute, mock)

    # --- what happened ---

    def _record(self, args, kwargs):
        self.called = True
        self.call_count += 1
        self.call_args = _Call(args, kwargs)
        self.call_args_list.append(self.call_args)
        self.mock_calls.append(self.call_args)
        name, mock = '', self
        while mock._parent is not None:
            own = mock._mock_name
            name = own + ('.' + name if name and not name.startswith('()') else name)
            mock = mock._parent
            mock.mock_calls.append(_Call(args, kwargs, name))
            mock.method_calls.append(_Call(args, kwargs, name))

    def _title(self):
        return self._mock_name or 'mock'

    def assert_called(self):
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._title()}' to have been called.")

    def _calls_text(self):
        return f'\nCalls: {self.mock_calls!r}.' if self.mock_calls else ''

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._title()}' to have been called once. "
                                 f'Called {self.call_count} times.{self._calls_text()}')

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError(f"Expected '{self._title()}' to not have been called. "
                                 f'Called {self.call_count} times.{self._calls_text()}')

    def assert_called_with(self, /, *args, **kwargs):
        wanted = f'{self._title()}({_arguments(args, kwargs)})'
        if self.call_args is None:
            raise AssertionError(f'expected call not found.\nExpected: {wanted}\n  Actual: not called.')
        if self.call_args != _Call(args, kwargs):
            actual = f'{self._title()}({_arguments(self.call_args.args, self.call_args.kwargs)})'
            raise AssertionError(f'expected call not found.\nExpected: {wanted}\n  Actual: {actual}')

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._title()}' to be called once. "
                                 f'Called {self.call_count} times.{self._calls_text()}')
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        if _Call(args, kwargs) not in self.call_args_list:
            raise AssertionError(f'{self._title()}({_arguments(args, kwargs)}) call not found')

    def assert_has_calls(self, calls, any_order=False):
        calls, made = list(calls), list(self.mock_calls)
        if any_order:
            found = all([each in made for each in calls])
        else:
            found = any([made[i:i + len(calls)] == calls for i in range(len(made) - len(calls) + 1)])
        if not found:
            raise AssertionError(f'Calls not found.\nExpected: {calls!r}\n  Actual: {made!r}')


class Mock(NonCallableMock):
    """One that can be called: it returns return_value, or does what side_effect says."""

    def __call__(self, /, *args, **kwargs):
        self._record(args, kwargs)
        effect = self.side_effect
        if effect is not None:
            if isinstance(effect, BaseException) or isinstance(effect, type) and issubclass(effect, BaseException):
                raise effect
            if callable(effect):
                result = effect(*args, **kwargs)
            else:
                if not hasattr(effect, '__next__'):
                    effect = self.__dict__['side_effect'] = iter(effect)
                result = next(effect)
                if isinstance(result, BaseException) or isinstance(result, type) and issubclass(result, BaseException):
                    raise result
            if result is not DEFAULT:
                return result
        if self._return_value is DEFAULT and self._wraps is not None:
            return self._wraps(*args, **kwargs)
        return self.return_value


def _special(name, result):
    """A special method that a child mock answers, or the usual result."""
    def method(self, *args):
        if name in self._children:
            return self._children[name](*args)
        return result(self) if callable(result) else result
    return method


class MagicMock(Mock):
    """A Mock with the special methods of containers, numbers and context managers."""

    __len__ = _special('__len__', 0)
    __bool__ = _special('__bool__', True)
    __int__ = _special('__int__', 1)
    __float__ = _special('__float__', 1.0)
    __index__ = _special('__index__', 1)
    __contains__ = _special('__contains__', False)
    __exit__ = _special('__exit__', False)
    __iter__ = _special('__iter__', lambda self: iter(()))
    __enter__ = _special('__enter__', lambda self: self._magic('__enter__').return_value)
    __getitem__ = _special('__getitem__', lambda self: self._magic('__getitem__').return_value)
    __setitem__ = _special('__setitem__', None)
    __delitem__ = _special('__delitem__', None)

    def _magic(self, name):
        if name not in self._children:
            self._children[name] = self._new_child(name)
        return self._children[name]

    def __getattribute__(self, name):
        if name in _MAGIC:
            return self._magic(name)
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        if name in _MAGIC:
            self._children[name] = (lambda *args: value(self, *args)) if type(value).__name__ == 'function' else value
        else:
            super().__setattr__(name, value)


_MAGIC = frozenset(name for name in vars(MagicMock) if name.startswith('__') and name not in (
    '__module__', '__qualname__', '__doc__', '__getattribute__', '__setattr__', '__dict__'))


class AsyncMock(MagicMock):
    """A mock that is awaited."""

    await_count = property(lambda self: self.call_count)

    async def __call__(self, /, *args, **kwargs):
        return Mock.__call__(self, *args, **kwargs)

    def assert_awaited(self):
        if self.call_count == 0:
            raise AssertionError(f'Expected {self._title()} to have been awaited.')

    def assert_awaited_once(self):
        if self.call_count != 1:
            raise AssertionError(f'Expected {self._title()} to have been awaited once. Awaited {self.call_count} times.')

    assert_awaited_with = NonCallableMock.assert_called_with
    assert_awaited_once_with = NonCallableMock.assert_called_once_with


class PropertyMock(Mock):
    """Stands for a property of a class."""

    def __get__(self, obj, owner=None):
        return self()

    def __set__(self, obj, value):
        self(value)


class _Patch:
    """Puts something else in an attribute's place for a while: in a with statement, a function or a class."""

    def __init__(self, find, name, new, options):
        self._find, self._name, self._new, self._options = find, name, new, options

    def __enter__(self):
        self._target = self._find()
        self._saved = getattr(self._target, self._name)
        self._was_own = self._name in getattr(self._target, '__dict__', {})
        new = self._new
        if new is DEFAULT:
            kind = AsyncMock if _is_coroutine_function(self._saved) else MagicMock
            kind = self._options.pop('new_callable', kind)
            if self._options.pop('autospec', None):
                self._options['spec'] = self._saved
            new = kind(**({'name': self._name} if kind in (MagicMock, AsyncMock, Mock) else {}), **self._options)
        setattr(self._target, self._name, new)
        return new

    def __exit__(self, *exception):
        if self._was_own or not isinstance(self._target, type):
            setattr(self._target, self._name, self._saved)
        else:
            delattr(self._target, self._name)

    start = __enter__

    def stop(self):
        self.__exit__()

    def __call__(self, decorated):
        if isinstance(decorated, type):
            for name, method in list(vars(decorated).items()):
                if name.startswith('test') and callable(method):
                    setattr(decorated, name, self(method))
            return decorated
        from functools import wraps

        @wraps(decorated)
        def patched(*args, **kwargs):
            with self as new:
                return decorated(*args, *([new] if self._new is DEFAULT else []), **kwargs)
        return patched


def _is_coroutine_function(value):
    code = getattr(value, '__code__', None)
    return code is not None and bool(code.co_flags & 128)


def _import_path(path):
    name, *parts = path.split('.')
    place = __import__(name)
    for part in parts:
        place = getattr(place, part)
    return place


def patch(target, new=DEFAULT, **options):
    place, _, name = target.rpartition('.')
    if not place:
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}')
    return _Patch(lambda: _import_path(place), name, new, options)


def _patch_object(target, attribute, new=DEFAULT, **options):
    return _Patch(lambda: target, attribute, new, options)


class _PatchDict:
    """Other items in a dictionary for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self._dict, self._values, self._clear = in_dict, {**dict(values), **kwargs}, clear

    def __enter__(self):
        if isinstance(self._dict, str):
            place, _, name = self._dict.rpartition('.')
            self._dict = getattr(_import_path(place), name)
        self._saved = dict(self._dict)
        if self._clear:
            self._dict.clear()
        for name, value in self._values.items():
            self._dict[name] = value
        return self._dict

    def __exit__(self, *exception):
        self._dict.clear()
        for name, value in self._saved.items():
            self._dict[name] = value

    start = __enter__
    stop = __exit__


patch.object = _patch_object
patch.dict = _PatchDict


def create_autospec(spec, **options):
    return MagicMock(spec=spec, **options)


def mock_open(mock=None, read_data=''):
    """A stand-in for open()."""
    from io import StringIO
    mock = mock or MagicMock(name='open')

    def opened(*args, **kwargs):
        handle = mock._new_child('()')
        handle.read.side_effect = StringIO(read_data).read
        text = StringIO(read_data)
        handle.read.side_effect, handle.readline.side_effect, handle.readlines.side_effect = text.read, text.readline, text.readlines
        handle.__iter__ = lambda self: iter(text)
        handle.__enter__ = lambda self: handle
        mock.return_value = handle
        return handle
    mock.side_effect = opened
    return mock
