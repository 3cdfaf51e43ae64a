"""Code and calls as objects. A frame is a picture of the moment it was asked for."""

import sys
import _weft


code = type((lambda: None).__code__)


class frame:
    """A call under way: f_back is the one that waits for it."""

    __module__ = 'builtins'

    def __init__(self, address, number, line, callers=()):
        self._address = address
        self._callers = callers
        self.f_code = _weft.code_object(number)
        self._module = _weft.code_module(number)
        self.f_lineno = line
        self.f_lasti = -1
        self.f_trace = None

    @property
    def f_back(self):
        return None if not self._callers else frame(*self._callers[0], self._callers[1:])

    @property
    def f_globals(self):
        return vars(sys.modules[self._module])

    @property
    def f_locals(self):
        return self.f_globals if self.f_code.co_name == '<module>' else _weft.frame_locals(self._address)

    f_builtins = property(lambda self: vars(sys.modules['builtins']))

    def clear(self):
        pass

    def __repr__(self):
        name = self.f_code.co_name
        return f'<frame at {id(self):#x}, file {self.f_code.co_filename!r}, line {self.f_lineno}, code {name}>'


def current(depth=0):
    """The frame of the caller's caller, or of one further out."""
    rows = _weft.frames()
    if depth >= len(rows):
        raise ValueError('call stack is not deep enough')
    return frame(*rows[depth], rows[depth + 1:])
