"""The plain mocks: their calls, children and assertions."""

import inspect
from unittest._mock_calls import _CallList, _Call, signature_text
from unittest._mock_special import _SPECIAL, _set_special

FILTER_DIR = True


class _SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'sentinel.{self.name}'

    def __reduce__(self):
        return f'sentinel.{self.name}'


class _Sentinel:
    def __getattr__(self, name):
        if name == '__bases__':
            raise AttributeError(name)
        value = self.__dict__[name] = _SentinelObject(name)
        return value


class _ANY:
    """Equals everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
ANY = _ANY()
_deleted = object()


class InvalidSpecError(Exception):
    """A mock as the model of another."""


def is_coroutine_function(value):
    code = getattr(value, '__code__', None)
    return getattr(type(value), '_is_awaited', False) or inspect.iscode(code) and bool(code.co_flags & 128)


def _is_exception(value):
    return isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException)


def _signature(spec, is_instance):
    """How something is called, without self; None when it does not say."""
    if isinstance(spec, type):
        if is_instance:
            spec = getattr(spec, '__call__', None)
        elif spec.__init__ is object.__init__:
            return None
    elif not inspect.isfunction(spec) and not inspect.ismethod(spec):
        spec = getattr(type(spec), '__call__', None)    # a function in C does not say how it is called
        if not inspect.isfunction(spec):
            return None
        is_instance = True
    try:
        found = inspect.signature(spec)
    except (ValueError, TypeError):
        return None
    if is_instance and not inspect.ismethod(spec) and found.parameters:
        return found.replace(parameters=list(found.parameters.values())[1:])
    return found


class NonCallableMock:
    """Has every attribute that it is asked for: each is a mock, too."""

    def __new__(cls, /, *args, **kwargs):
        # A class of its own, so that special methods can be set for one mock alone.
        return object.__new__(type(cls.__name__, (cls,), {'__doc__': cls.__doc__, '__module__': cls.__module__}))

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, **kwargs):
        own = self.__dict__
        own['_children'], own['_above'], own['_step'], own['_sealed'] = {}, parent, name or '', False
        own['_wraps'], own['_return_value'], own['_side_effect'] = wraps, DEFAULT, None
        own['_delegate'] = None
        self.mock_add_spec(spec if spec_set is None else spec_set, spec_set is not None)
        self._forget()
        self.configure_mock(**kwargs)

    def mock_add_spec(self, spec, spec_set=False):
        if isinstance(spec, NonCallableMock):
            raise InvalidSpecError(f'Cannot spec a Mock object. [object={spec!r}]')
        own = self.__dict__
        is_list = isinstance(spec, (list, tuple))
        own['_spec'] = None if spec is None else set(spec if is_list else dir(spec))
        own['_spec_set'] = own['_spec'] if spec_set else None
        own['_spec_class'] = None if spec is None or is_list else spec if isinstance(spec, type) else type(spec)
        own['_signature'] = None if spec is None or is_list or not callable(spec) else _signature(spec, False)

    def _forget(self):
        own = self.__dict__
        own['called'], own['call_count'], own['call_args'] = False, 0, None
        own['call_args_list'], own['mock_calls'], own['method_calls'] = _CallList(), _CallList(), _CallList()

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        visited = [] if visited is None else visited
        if any([each is self for each in visited]):
            return
        visited.append(self)
        self._forget()
        if return_value:
            self.__dict__['_return_value'] = DEFAULT
        if side_effect:
            self.__dict__['_side_effect'] = None
        for child in [*self._children.values(), self._return_value]:
            if isinstance(child, NonCallableMock) and child is not self:
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)

    def configure_mock(self, /, **kwargs):
        for name, value in sorted(kwargs.items(), key=lambda item: item[0].count('.')):
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
            self.__dict__['_return_value'] = self._get_child_mock(parent=self, name='()')
        return self._return_value

    @return_value.setter
    def return_value(self, value):
        self.__dict__['_return_value'] = value
        self._adopt(value, '()')

    @property
    def side_effect(self):
        return self._side_effect

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not _is_exception(value):
            value = iter(value)
        self.__dict__['_side_effect'] = value

    def _adopt(self, value, step):
        """A mock without a name that becomes part of this one tells it of its calls."""
        if not isinstance(value, NonCallableMock) or value._above is not None or value._step:
            return
        above = self
        while above is not None and above is not value:
            above = above._above
        if above is None:       # no mock is a part of itself
            value.__dict__['_above'], value.__dict__['_step'] = self, step

    def _get_child_mock(self, /, **kwargs):
        """What attributes are; derived classes may have another answer."""
        if self._sealed:
            step = kwargs.get('name', '()')
            raise AttributeError(f'{self._path()}{"" if step == "()" else "."}{step}')
        return self._child_kind()(**kwargs)

    def _child_kind(self):
        return type(self).__mro__[1] if isinstance(self, Mock) else Mock

    def _special_child(self, name):
        """The mock that was set as a special method."""
        return self._children[name]

    def _path(self):
        own = self._step or 'mock'
        if self._above is None:
            return own
        return self._above._path() + ('' if own == '()' else '.') + own

    def __getattr__(self, name):
        if name in ('_children', '_spec', '_above', '_step', '_spec_class'):
            raise AttributeError(name)
        if self._spec is not None and name not in self._spec:
            raise AttributeError(f'Mock object has no attribute {name!r}')
        if name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        child = self._children.get(name)
        if child is _deleted:
            raise AttributeError(name)
        if child is None:
            if name.startswith(('assert', 'assret', 'asert', 'aseert', 'assrt')) and self._spec is None:
                raise AttributeError(f"'{name}' is not a valid assertion. Use a spec for the mock if '{name}' is meant to be an attribute.")
            wraps = None if self._wraps is None else getattr(self._wraps, name)
            child = self._children[name] = self._get_child_mock(parent=self, name=name, wraps=wraps)
        return child

    def __setattr__(self, name, value):
        if name in _OWN:
            object.__setattr__(self, name, value)
            return
        if self._spec_set is not None and name not in self._spec_set:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _SPECIAL:
            _set_special(self, name, value, isinstance(value, NonCallableMock))
            return
        if self._sealed and name not in self.__dict__ and name not in self._children:
            raise AttributeError(f'Cannot set {self._path()}.{name}')
        if isinstance(value, NonCallableMock):
            self._adopt(value, name)
            self.__dict__.pop(name, None)
            self._children[name] = value
        else:
            self._children.pop(name, None)
            object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif self._children.get(name) is _deleted:
            raise AttributeError(name)
        self._children[name] = _deleted

    def __dir__(self):
        names = [name for name in object.__dir__(self) if not name.startswith('_')]
        return sorted({*names, *(self._spec or ()), *[name for name, child in self._children.items() if child is not _deleted]})

    def __repr__(self):
        name = self._path()
        shown = '' if name in ('mock', 'mock.') and not self._step else f' name={name!r}'
        spec = '' if self._spec_class is None else f' {"spec" if self._spec_set is None else "spec_set"}={self._spec_class.__name__!r}'
        return f"<{type(self).__name__}{shown}{spec} id='{id(self)}'>"

    def attach_mock(self, mock, attribute):
        mock.__dict__['_above'], mock.__dict__['_step'] = None, ''
        setattr(self, attribute, mock)

    # --- what happened ---

    def _record(self, args, kwargs):
        own = self.__dict__
        own['called'] = True
        own['call_count'] += 1
        own['call_args'] = _Call(args=args, kwargs=kwargs, two=True)
        self.call_args_list.append(self.call_args)
        self.mock_calls.append(_Call('', args, kwargs))
        name, mock, only_attributes = '', self, True
        while mock._above is not None:
            step, mock = mock._step, mock._above
            name = step + ('.' if name and not name.startswith('()') else '') + name
            only_attributes = only_attributes and step != '()'
            mock.mock_calls.append(_Call(name, args, kwargs))
            if only_attributes:
                mock.method_calls.append(_Call(name, args, kwargs))

    def _bound(self, made):
        """A call as what it gives to which parameter, so that f(1) is f(a=1)."""
        if made is None or self._signature is None:
            return made
        try:
            bound = self._signature.bind(*made[-2], **made[-1])
        except TypeError as error:
            return error
        return made[0] if len(made) == 3 else '', tuple(bound.arguments.items())

    def _title(self):
        return self._step or 'mock'

    def _calls_text(self):
        return f'\nCalls: {self.mock_calls!r}.' if self.mock_calls else ''

    def assert_called(self):
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._title()}' to have been called.")

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._title()}' to have been called once. "
                                 f'Called {self.call_count} times.{self._calls_text()}')

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError(f"Expected '{self._title()}' to not have been called. "
                                 f'Called {self.call_count} times.{self._calls_text()}')

    def _assert_last(self, made, args, kwargs, what):
        expected = signature_text(self._title(), args, kwargs)
        if made is None:
            raise AssertionError(f'expected {what} not found.\nExpected: {expected}\n  Actual: not {what}ed.')
        if self._bound(_Call(args=args, kwargs=kwargs, two=True)) != self._bound(made):
            actual = signature_text(self._title(), made[-2], made[-1])
            raise AssertionError(f'expected {what} not found.\nExpected: {expected}\n  Actual: {actual}')

    def assert_called_with(self, /, *args, **kwargs):
        self._assert_last(self.call_args, args, kwargs, 'call')

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._title()}' to be called once. "
                                 f'Called {self.call_count} times.{self._calls_text()}')
        self.assert_called_with(*args, **kwargs)

    def _assert_any(self, made, args, kwargs, what):
        expected = self._bound(_Call(args=args, kwargs=kwargs, two=True))
        if not any([self._bound(each) == expected for each in made]):
            raise AssertionError(f'{signature_text(self._title(), args, kwargs)} {what} not found')

    def assert_any_call(self, /, *args, **kwargs):
        self._assert_any(self.call_args_list, args, kwargs, 'call')

    def _assert_in_order(self, calls, made, any_order, what):
        wanted, found = [self._bound(each) for each in calls], _CallList([self._bound(each) for each in made])
        if not any_order:
            if wanted not in found:
                raise AssertionError(f'{what} not found.\nExpected: {calls!r}\n  Actual: {made!r}')
            return
        missing = []
        for each, bound in zip(calls, wanted):
            if bound in found:
                found.remove(bound)
            else:
                missing.append(each)
        if missing:
            raise AssertionError(f'{self._title()!r} does not contain all of {tuple(missing)!r} in its {what[:-1].lower()} list, '
                                 f'found {made!r} instead')

    def assert_has_calls(self, calls, any_order=False):
        self._assert_in_order(list(calls), self.mock_calls, any_order, 'Calls')


_OWN = frozenset(('return_value', 'side_effect', 'called', 'call_count', 'call_args', 'call_args_list', 'mock_calls', 'method_calls',
                  '__class__', '__dict__'))


class Mock(NonCallableMock):
    """One that can be called: it returns return_value, or does what side_effect says."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None, **kwargs):
        NonCallableMock.__init__(self, spec, wraps, name, spec_set, parent)
        self.side_effect = side_effect
        if return_value is not DEFAULT:
            self.return_value = return_value
        self.configure_mock(**kwargs)

    def _check(self, args, kwargs):
        if self.__dict__.get('_is_strict'):
            self._signature.bind(*args, **kwargs)

    def _answer(self, args, kwargs):
        effect = self._side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            result = effect(*args, **kwargs) if callable(effect) else next(effect)
            if not callable(effect) and _is_exception(result):
                raise result
            if result is not DEFAULT:
                return result
        if self._return_value is DEFAULT and self._wraps is not None:
            return self._wraps(*args, **kwargs)
        return self.return_value

    def __call__(self, /, *args, **kwargs):
        self._check(args, kwargs)
        self._record(args, kwargs)
        return self._answer(args, kwargs)


def seal(mock):
    """From now on there are no new attributes."""
    mock.__dict__['_sealed'] = True
    for child in [*mock._children.values(), mock._return_value]:
        if isinstance(child, NonCallableMock) and child is not mock and child._above is mock:
            seal(child)
