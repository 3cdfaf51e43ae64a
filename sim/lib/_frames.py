"""Calls under way as objects. A frame is a picture of the moment it was asked for."""

import sys
import _weft


class frame:
    """A call under way: f_back is the one that waits for it."""

    __module__ = 'builtins'

    def __init__(self, address, code, line, callers=()):
        self._address = address
        self._callers = callers
        self.f_code = code
        self.f_lineno = line
        self.f_lasti = -1
        self.f_trace = None

    @property
    def f_back(self):
        return None if not self._callers else frame(*self._callers[0], self._callers[1:])

    @property
    def f_globals(self):
        names = _weft.frame_locals(self._address, True).get('.globals')     # of a text for exec(), or of a module's file
        return vars(sys.modules[_weft.code_module(self.f_code)]) if names is None else names

    @property
    def f_locals(self):
        if self.f_code.co_name != '<module>':
            return _weft.frame_locals(self._address)
        names = _weft.frame_locals(self._address, True).get('.locals')
        return self.f_globals if names is None else names

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


def outside_of(files):
    """The innermost frame whose code stands in none of these files."""
    frame = current()
    while frame.f_back is not None and frame.f_code.co_filename in files:
        frame = frame.f_back
    return frame


def of_all_threads():
    import posix
    from _thread import get_ident
    frames = {}
    threading = sys.modules.get('threading')
    for ident in reversed(list(threading._active)) if threading else [get_ident()]:      # the newest first
        place = 0 if ident == get_ident() else posix._stack_of(ident)
        rows = _weft.frames(place >> 31 << 3, place & 0x7FFFFFFF) if place else _weft.frames()
        if rows:
            frames[ident] = frame(*rows[0], rows[1:])
    return frames


def lines_of(frame):
    """What traceback shows of a frame and those that wait for it, the outermost first."""
    rows = []
    while frame is not None:
        source = _weft.code_source(frame.f_code).splitlines()
        text = source[frame.f_lineno - 1] if 0 < frame.f_lineno <= len(source) else ''
        rows.insert(0, (frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name, text, None, None, None))
        frame = frame.f_back
    return rows


def summary_of(frame, line, with_locals=False):
    """A traceback.FrameSummary of it, as it stands at a line."""
    from linecache import getline
    from traceback import FrameSummary
    code = frame.f_code
    return FrameSummary(code.co_filename, line, code.co_name, line=getline(code.co_filename, line),
                        locals=frame.f_locals if with_locals else None)
