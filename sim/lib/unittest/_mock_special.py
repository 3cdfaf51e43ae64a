"""Special methods: a class of its own for each mock has those that are mocks, or were set."""

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


def _special(name):
    def method(self, /, *args, **kwargs):
        return self._special_child(name)(*args, **kwargs)
    method.__name__ = name
    return method


def _set_special(mock, name, value, is_mock):
    """The special method of one mock: a function that gets the mock, or another mock, which does not."""
    if is_mock:
        mock._adopt(value, name)
        mock._children[name] = value
        setattr(type(mock), name, _special(name))
    else:
        mock._children.pop(name, None)
        setattr(type(mock), name, (lambda self, /, *args, **kwargs: value(self, *args, **kwargs)) if callable(value) else value)
        mock.__dict__.setdefault('_set_by_hand', {})[name] = value
