"""traceback.TracebackException: an exception made into text that can be kept without it."""

import traceback
from traceback import extract_tb, format_exception, format_exception_only

_names = ('filename', 'lineno', 'text', 'offset', 'end_lineno', 'end_offset', 'msg')


class TracebackException:
    """Its calls, its last lines, and the same of the exceptions that led to it."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False,
                 max_group_width=15, max_group_depth=10, _seen=None):
        self.exc_type = exc_type
        self.stack = extract_tb(exc_traceback, limit)
        if capture_locals:
            for summary, locals in zip(self.stack, traceback._limited(_locals_along(exc_traceback), limit)):
                summary.locals = locals
        self._last = ['None: None\n'] if exc_type is None else format_exception_only(exc_value)
        self._str = traceback._text_of(exc_value)
        self.__notes__ = getattr(exc_value, '__notes__', None)
        self.__suppress_context__ = getattr(exc_value, '__suppress_context__', False)
        self.exceptions = None
        self._boxes = None
        if isinstance(exc_value, SyntaxError):
            for name in _names:
                setattr(self, name, getattr(exc_value, name))
        seen = [] if _seen is None else _seen       # each exception is told once, also of what many lead to
        seen.append(exc_value)

        def kept(exc):
            if exc is None or any([exc is each for each in seen]):
                return None
            return self.from_exception(exc, limit=limit, capture_locals=capture_locals, _seen=seen)
        self.__cause__ = kept(getattr(exc_value, '__cause__', None))
        self.__context__ = kept(getattr(exc_value, '__context__', None))
        if hasattr(exc_value, 'exceptions'):
            self.exceptions = [kept(each) for each in exc_value.exceptions]
            self._boxes = [format_exception(exc_type, exc_value, exc_traceback, limit, chain) for chain in (False, True)]

    @classmethod
    def from_exception(cls, exc, **options):
        return cls(type(exc), exc, exc.__traceback__, **options)

    def format(self, *, chain=True):
        if self._boxes is not None:
            yield from self._boxes[chain]
            return
        if chain and self.__cause__ is not None:
            yield from self.__cause__.format()
            yield traceback._CAUSE
        elif chain and self.__context__ is not None and not self.__suppress_context__:
            yield from self.__context__.format()
            yield traceback._CONTEXT
        if self.stack:
            yield 'Traceback (most recent call last):\n'
            yield from self.stack.format()
        yield from self.format_exception_only()

    def format_exception_only(self):
        yield from self._last

    def print(self, *, file=None, chain=True):
        traceback._write(self.format(chain=chain), file)

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

    def __str__(self):
        return self._str


TracebackException.__module__ = 'traceback'


def _locals_along(tb):
    """The variables of each call, as they print."""
    return [{name: traceback._text_of_value(value) for name, value in frame.f_locals.items()} for frame, _ in traceback.walk_tb(tb)]
