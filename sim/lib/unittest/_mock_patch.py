"""unittest.mock.patch: something else in an attribute's place for a while."""

import builtins
from functools import wraps
from importlib import _found
from types import ModuleType
from unittest._mock_autospec import create_autospec
from unittest._mock_base import DEFAULT, is_coroutine_function
from unittest._mock_magic import AsyncMock, MagicMock, NonCallableMagicMock

TEST_PREFIX = 'test'
_running = []


class _Patcher:
    """In a with statement, around a function or the tests of a class, or from start() to stop()."""

    new = None      # what is put there; DEFAULT: a mock is made, and handed to the function

    def start(self):
        result = self.__enter__()
        _running.append(self)
        return result

    def stop(self):
        if self not in _running:
            return None
        _running.remove(self)
        return self.__exit__(None, None, None)

    def _handed_over(self, value):
        """(positional arguments, keyword arguments) of a decorated function."""
        return ((value,) if self.new is DEFAULT else ()), {}

    def __call__(self, decorated):
        if isinstance(decorated, type):
            for name in dir(decorated):
                method = getattr(decorated, name)
                if name.startswith(patch.TEST_PREFIX) and callable(method):
                    setattr(decorated, name, self._copy()(method))
            return decorated
        if is_coroutine_function(decorated):
            @wraps(decorated)
            async def patched(*args, **kwargs):
                with self as value:
                    more, named = self._handed_over(value)
                    return await decorated(*args, *more, **{**named, **kwargs})
        else:
            @wraps(decorated)
            def patched(*args, **kwargs):
                with self as value:
                    more, named = self._handed_over(value)
                    return decorated(*args, *more, **{**named, **kwargs})
        return patched


class _Patch(_Patcher):
    def __init__(self, find, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
        if new_callable is not None and new is not DEFAULT:
            raise ValueError("Cannot use 'new' and 'new_callable' together")
        if new_callable is not None and autospec is not None:
            raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        self._find, self.attribute, self.new = find, attribute, new
        self._options = spec, create, spec_set, autospec, new_callable, kwargs

    def _copy(self):
        spec, create, spec_set, autospec, new_callable, kwargs = self._options
        return _Patch(self._find, self.attribute, self.new, spec, create, spec_set, autospec, new_callable, **kwargs)

    def _made(self, original):
        spec, create, spec_set, autospec, new_callable, kwargs = self._options
        if autospec is not None and autospec is not False:
            return create_autospec(original if autospec is True else autospec, spec_set=bool(spec_set), _name=self.attribute, **kwargs)
        spec = original if spec is True else spec
        spec_set = original if spec_set is True else spec_set
        model = spec if spec is not None else spec_set
        kind = new_callable
        if kind is None:
            like = original if model is None else model
            kind = AsyncMock if is_coroutine_function(like) else MagicMock if model is None or callable(model) else NonCallableMagicMock
        options = {name: value for name, value in (('spec', spec), ('spec_set', spec_set)) if value is not None}
        if isinstance(kind, type) and issubclass(kind, NonCallableMagicMock.__mro__[1]):
            options['name'] = self.attribute
        return kind(**options, **kwargs)

    def __enter__(self):
        self._target = self._find()
        spec, create, spec_set, autospec, new_callable, kwargs = self._options
        own = getattr(self._target, '__dict__', {})
        self._was_own = self.attribute in own
        original = own[self.attribute] if self._was_own else getattr(self._target, self.attribute, DEFAULT)
        if original is DEFAULT and not (create or isinstance(self._target, ModuleType) and hasattr(builtins, self.attribute)):
            raise AttributeError(f"{self._target!r} does not have the attribute {self.attribute!r}")
        self._original = original
        value = self._made(getattr(self._target, self.attribute, getattr(builtins, self.attribute, None))) if self.new is DEFAULT else self.new
        setattr(self._target, self.attribute, value)
        return value

    def __exit__(self, *exception):
        if self._was_own:
            setattr(self._target, self.attribute, self._original)
            return
        delattr(self._target, self.attribute)
        if self._original is not DEFAULT and not hasattr(self._target, self.attribute):
            setattr(self._target, self.attribute, self._original)


class _PatchAll(_Patcher):
    """Several attributes of one thing."""

    def __init__(self, find, options, values):
        if not values:
            raise ValueError('Must supply at least one keyword argument with patch.multiple')
        self._find, self._options, self._values = find, options, values

    def _copy(self):
        return _PatchAll(self._find, self._options, self._values)

    def _handed_over(self, value):
        return (), value

    def __enter__(self):
        self._parts = [_Patch(self._find, name, value, **self._options) for name, value in self._values.items()]
        made = [(part, part.__enter__()) for part in self._parts]
        return {part.attribute: value for part, value in made if part.new is DEFAULT}

    def __exit__(self, *exception):
        for part in reversed(self._parts):
            part.__exit__(*exception)


class _PatchDict(_Patcher):
    """Other items in a dictionary."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict, self._values, self._clear = in_dict, {**dict(values), **kwargs}, clear

    def _copy(self):
        return _PatchDict(self.in_dict, self._values, self._clear)

    def __enter__(self):
        if isinstance(self.in_dict, str):
            place, _, name = self.in_dict.rpartition('.')
            self.in_dict = getattr(_found(place), name)
        self._saved = {key: self.in_dict[key] for key in self.in_dict}
        if self._clear:
            _empty(self.in_dict)
        for name, value in self._values.items():
            self.in_dict[name] = value
        return self.in_dict

    def __exit__(self, *exception):
        _empty(self.in_dict)
        for name, value in self._saved.items():
            self.in_dict[name] = value


def _empty(mapping):
    for key in list(mapping):
        del mapping[key]


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    place, _, name = target.rpartition('.') if isinstance(target, str) else ('', '', '')
    if not place:
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}')
    return _Patch(lambda: _found(place), name, new, spec, create, spec_set, autospec, new_callable, **kwargs)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
                  unsafe=False, **kwargs):
    if isinstance(target, str):
        raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
    return _Patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, **kwargs)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    options = dict(spec=spec, create=create, spec_set=spec_set, autospec=autospec, new_callable=new_callable)
    return _PatchAll((lambda: _found(target)) if isinstance(target, str) else (lambda: target), options, kwargs)


def _stop_all():
    for each in reversed(_running[:]):
        each.stop()


patch.object, patch.multiple, patch.dict = _patch_object, _patch_multiple, _PatchDict
patch.stopall, patch.TEST_PREFIX = _stop_all, TEST_PREFIX
