"""Code and calls as objects. A frame is a picture of the moment it was asked for."""

import sys
import _weft


class code:
    """What a function runs."""

    __module__ = 'builtins'

    def __init__(self, number):
        self._number = number
        (self.co_name, self.co_qualname, self.co_filename, self.co_firstlineno, self.co_posonlyargcount,
         self.co_argcount, self.co_kwonlyargcount, self.co_flags, self.co_varnames, self.co_freevars,
         self._module) = _weft.code_row(number)
        self.co_nlocals = len(self.co_varnames)
        self.co_cellvars = ()

    def __repr__(self):
        return f'<code object {self.co_name} at {id(self):#x}, file "{self.co_filename}", line {self.co_firstlineno}>'

    def __eq__(self, other):
        return self._number == other._number if isinstance(other, code) else NotImplemented

    def __hash__(self):
        return hash(self._number)


class frame:
    """A call under way: f_back is the one that waits for it."""

    __module__ = 'builtins'

    def __init__(self, address, number, line, callers=()):
        self._address = address
        self._callers = callers
        self.f_code = code(number)
        self.f_lineno = line
        self.f_lasti = -1
        self.f_trace = None

    @property
    def f_back(self):
        return None if not self._callers else frame(*self._callers[0], self._callers[1:])

    @property
    def f_globals(self):
        return vars(sys.modules[self.f_code._module])

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
