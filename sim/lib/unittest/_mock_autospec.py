"""Mocks that are like something else: a function or a class, or an open file."""

import inspect
from unittest._mock_base import DEFAULT, InvalidSpecError, NonCallableMock, _signature, is_coroutine_function
from unittest._mock_magic import AsyncMock, MagicMock, NonCallableMagicMock


class BoundMock:
    """A mock that stands for a function of a class, asked for by an object: that comes first."""

    def __init__(self, mock, instance):
        self._mock, self._instance = mock, instance

    def __call__(self, /, *args, **kwargs):
        return self._mock(self._instance, *args, **kwargs)

    def __getattr__(self, name):
        return getattr(self._mock, name)


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock with the attributes of a model that is called as the model is, and whose attributes are like that, too."""
    if isinstance(spec, NonCallableMock):
        raise InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
    is_class = isinstance(spec, type)
    kind = MagicMock
    if is_coroutine_function(spec):
        kind = AsyncMock
    elif not callable(spec) or is_class and instance and not hasattr(spec, '__call__'):
        kind = NonCallableMagicMock
    elif is_class and instance and '__call__' not in {name for base in spec.__mro__ for name in vars(base)}:
        kind = NonCallableMagicMock
    mock = kind(parent=_parent, name=_name, **{'spec_set' if spec_set else 'spec': spec})
    if kind is not NonCallableMagicMock:
        mock.__dict__['_signature'] = _signature(spec, instance)
        mock.__dict__['_is_strict'] = mock._signature is not None
    if _parent is None and inspect.isfunction(spec):
        type(mock).__get__ = lambda self, instance, owner=None: self if instance is None else BoundMock(self, instance)
    if is_class and not instance and 'return_value' not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, True, mock, '()')
    if is_class or not inspect.isroutine(spec):
        for name in dir(spec):
            if not (name.startswith('__') and name.endswith('__')):
                _copy_attribute(mock, spec, name, spec_set)
    mock.configure_mock(**kwargs)
    return mock


def _copy_attribute(mock, spec, name, spec_set):
    original = inspect.getattr_static(spec, name, None)
    value = getattr(spec, name, None)
    if inspect.isfunction(original):
        child = create_autospec(value, spec_set, False, mock, name)
        if isinstance(spec, type):      # the first parameter does not count, even where nothing is bound
            child.__dict__['_signature'] = _signature(value, True)
        mock._children[name] = child
    elif isinstance(original, property):
        mock._children[name] = NonCallableMagicMock(parent=mock, name=name)
    elif value is not None and not isinstance(value, type):
        kind = {'spec_set' if spec_set else 'spec': value}
        mock._children[name] = (MagicMock if callable(value) else NonCallableMagicMock)(parent=mock, name=name, **kind)


def mock_open(mock=None, read_data=''):
    """A stand-in for open(): each call of it begins to read anew."""
    from io import BytesIO, StringIO
    handle = MagicMock(name='open().handle')
    handle.__dict__['_step'] = ''
    state = {}
    mock = MagicMock(name='open') if mock is None else mock

    def reading(name):
        def read(*args, **kwargs):
            return DEFAULT if getattr(handle, name)._return_value is not DEFAULT else getattr(state['text'], name)(*args, **kwargs)
        return read

    def opened(*args, **kwargs):
        state['text'] = StringIO(read_data) if isinstance(read_data, str) else BytesIO(read_data)
        return DEFAULT
    opened()
    handle.write.return_value = None
    for name in ('read', 'readline', 'readlines'):
        getattr(handle, name).side_effect = reading(name)
    handle.__enter__.return_value = handle
    handle.__exit__.return_value = None
    handle.__iter__.side_effect = lambda: iter(state['text'])
    handle.__next__ = lambda self: next(state['text'])
    mock.side_effect, mock.return_value = opened, handle
    return mock
