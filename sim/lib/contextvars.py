"""Variables of a context: each thread and each task has its own values."""

from _thread import get_ident

__all__ = ['Context', 'ContextVar', 'Token', 'copy_context']

_current = {}       # thread -> the context that it is in


class _Missing:
    def __repr__(self):
        return '<Token.MISSING>'


_missing = _Missing()


class Context:
    __module__ = '_contextvars'

    """Values of context variables."""

    def __init__(self):
        self._values = {}
        self._entered = False

    def run(self, callable, /, *args, **kwargs):
        """Calls something within this context."""
        if self._entered:
            raise RuntimeError(f'cannot enter context: {self!r} is already entered')
        me = get_ident()
        before = _current.get(me)
        _current[me] = self
        self._entered = True
        try:
            return callable(*args, **kwargs)
        finally:
            self._entered = False
            if before is None:
                del _current[me]
            else:
                _current[me] = before

    def copy(self):
        context = Context()
        context._values = self._values.copy()
        return context

    def __getitem__(self, var):
        self._check(var)
        return self._values[var]

    def __contains__(self, var):
        self._check(var)
        return var in self._values

    def _check(self, var):
        if not isinstance(var, ContextVar):
            raise TypeError(f'a ContextVar key was expected, got {var!r}')

    def __eq__(self, other):
        return self._values == other._values if isinstance(other, Context) else NotImplemented

    def get(self, var, default=None, /):
        self._check(var)
        return self._values.get(var, default)

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()


def _context():
    me = get_ident()
    if me not in _current:
        _current[me] = Context()
    return _current[me]


def copy_context():
    return _context().copy()


class Token:
    """What was before a set()."""

    __module__ = '_contextvars'
    MISSING = _missing
    __hash__ = None

    def __repr__(self):
        used = ' used' if self._used else ''
        return f'<Token{used} var={self.var!r} at {id(self):#x}>'

    def __new__(cls, *args, **kwargs):
        raise RuntimeError('Tokens can only be created by ContextVars')

    @classmethod
    def _made(cls, var, old_value):
        token = object.__new__(cls)
        token.var, token.old_value, token._used, token._context = var, old_value, False, _context()
        return token


class ContextVar:
    __module__ = '_contextvars'

    def __init__(self, /, *args, default=_missing):
        if len(args) != 1:
            problem = 'takes exactly 1 positional argument' if not args else 'takes at most 1 positional argument'
            raise TypeError(f'ContextVar() {problem} ({len(args)} given)')
        name, = args
        if not isinstance(name, str):
            raise TypeError('context variable name must be a str')
        self.name = name
        self._default = default

    def get(self, default=_missing, /):
        value = _context()._values.get(self, _missing)
        for choice in (value, default, self._default):
            if choice is not _missing:
                return choice
        raise LookupError(self)

    def set(self, value, /):
        values = _context()._values
        token = Token._made(self, values.get(self, _missing))
        values[self] = value
        return token

    def reset(self, token, /):
        if not isinstance(token, Token):
            raise TypeError(f'expected an instance of Token, got {token!r}')
        if token._used:
            raise RuntimeError(f'{token!r} has already been used once')
        if token.var is not self:
            raise ValueError(f'{token!r} was created by a different ContextVar')
        if token._context is not _context():
            raise ValueError(f'{token!r} was created in a different Context')
        token._used = True
        if token.old_value is _missing:
            del _context()._values[self]
        else:
            _context()._values[self] = token.old_value

    def __repr__(self):
        default = '' if self._default is _missing else f' default={self._default!r}'
        return f'<ContextVar name={self.name!r}{default} at {id(self):#x}>'

    def __class_getitem__(cls, item):
        return cls
