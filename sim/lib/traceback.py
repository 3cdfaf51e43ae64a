"""Exceptions and stacks as text, in the words of CPython 3.11."""

import sys
from _weft import display_width, stack_lines, suggest, suggest_name, traceback_lines

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list',
           'format_stack', 'format_tb', 'print_exc', 'format_exc', 'print_exception', 'print_last',
           'print_stack', 'print_tb', 'clear_frames', 'FrameSummary', 'StackSummary',
           'TracebackException', 'walk_stack', 'walk_tb', 'print_list']

_REPEATS = 3        # so many equal lines are shown, the others are counted

_CAUSE = ('\nThe above exception was the direct cause of the following exception:\n\n')
_CONTEXT = ('\nDuring handling of the above exception, another exception occurred:\n\n')


class FrameSummary:
    """One line of a traceback: a place in a function, and the source text there."""

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None,
                 end_lineno=None, colno=None, end_colno=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.colno = colno
        self.end_colno = end_colno
        self.locals = None if locals is None else {name: _text_of_value(value) for name, value in locals.items()}
        self._text = '' if line is None else line
        self._anchors = None

    _by_interpreter = False     # which shows blanks at the end of a line, and finds operators in another way

    @property
    def line(self):
        return self._text.strip()

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __getitem__(self, index):
        return (self.filename, self.lineno, self.name, self.line)[index]

    def __len__(self):
        return 4

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (*self._place(), self.locals) == (*other._place(), other.locals)
        return tuple(self) == other

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'

    def _place(self):
        return (self.filename, self.lineno, self.name)

    def _format(self):
        text = f'  File "{self.filename}", line {self.lineno}, in {self.name}\n'
        if self.line:
            text += f'    {self._text.lstrip() if self._by_interpreter else self.line}\n' + self._marks()
        for name in sorted(self.locals or ()):
            text += f'    {name} = {self.locals[name]}\n'
        return text

    def _marks(self):
        """The line of ^^^^ under what was being executed; nothing when that is all of the line."""
        if self.colno is None or self.end_colno is None:
            return ''
        before, part = self._text[:self.colno], self._text[self.colno:self.end_colno]
        width = display_width(part)
        if self._anchors is None:
            if len(part) >= len(self.line):
                return ''
            marks = '^' * width
        else:
            left, right = [display_width(part[:anchor]) for anchor in self._anchors[self._by_interpreter]]
            marks = '~' * left + '^' * (right - left) + '~' * (width - right)
        indent = len(self._text) - len(self._text.lstrip() if self._by_interpreter else self.line)
        return '    ' + ' ' * (display_width(before) - indent) + marks + '\n'


def _summary(row):
    filename, lineno, name, text, begin, end, anchors = row
    frame = FrameSummary(filename, lineno, name, line=text, colno=begin, end_colno=end)
    frame._anchors = anchors
    return frame


class StackSummary(list):
    """A list of FrameSummary."""

    def format(self):
        result = []
        last = None
        count = 0
        for frame in self:
            if frame._place() != last:
                result += _repeated(count)
                last = frame._place()
                count = 0
            count += 1
            if count <= _REPEATS:
                result.append(frame._format())
        return result + _repeated(count)

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Of pairs (frame, line), as walk_stack() and walk_tb() give them."""
        return cls.from_list(_limited(_summaries(frame_gen, capture_locals), limit))

    @classmethod
    def from_list(cls, frames):
        return cls([frame if isinstance(frame, FrameSummary) else FrameSummary(*frame[:3], line=frame[3]) for frame in frames])


def _repeated(count):
    more = count - _REPEATS
    if more <= 0:
        return []
    return [f'  [Previous line repeated {more} more time{"s" if more > 1 else ""}]\n']


def _limited(frames, limit):
    if limit is None:
        limit = getattr(sys, 'tracebacklimit', None)
    return frames if limit is None else frames[:limit] if limit >= 0 else frames[limit:]


def _stack_summary(rows, limit):
    return StackSummary([_summary(row) for row in _limited(rows, limit)])


def extract_tb(tb, limit=None):
    # Its cache may have the lines of texts.
    linecache = sys.modules.get('linecache')
    return _stack_summary(traceback_lines(tb, getattr(linecache, 'cache', None)), limit)


def _lines(f):
    """The calls under way, or those of a frame, the outermost first."""
    if f is None:
        return [(*row[:4], None, None, None) for row in stack_lines(2)]
    lines_of = _import('_frames').lines_of
    return lines_of(f)


def extract_stack(f=None, limit=None):
    return _stack(_lines(f), limit)


def _stack(rows, limit):
    """Calls under way, which CPython shows without ^^^^."""
    frames = _stack_summary(rows, None if limit is None else -limit)
    for frame in frames:
        frame.colno = frame.end_colno = None
    return frames


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    _write(format_list(extracted_list), file)


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    _write(format_tb(tb, limit), file)


def format_stack(f=None, limit=None):
    return _stack(_lines(f), limit).format()


def print_stack(f=None, limit=None, file=None):
    _write(_stack(_lines(f), limit).format(), file)


# --- exceptions ---

_MISSING = object()


def format_exception(exc, value=_MISSING, tb=_MISSING, limit=None, chain=True, *, _last=None):
    """The lines for an exception, after those of the exceptions that led to it. `_last` gives what each ends with."""
    value, tb = _value_and_traceback(exc, value, tb)
    if value is None:
        return ['NoneType: None\n']

    def plain(exception):
        return _format_one(exception, tb if exception is value else exception.__traceback__, limit, _last or format_exception_only)

    def earlier(exception, seen):
        return _chain(exception, seen) if chain else []

    if _has_module('_groups'):
        return _import('_groups').Boxes(plain, earlier).lines(value)
    lines = []
    for each, message in reversed(earlier(value, [id(value)])):
        lines += plain(each) + [message]
    return lines + plain(value)


def _value_and_traceback(exc, value, tb):
    if value is _MISSING and tb is _MISSING:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
        return exc, getattr(exc, '__traceback__', None)
    if value is _MISSING or tb is _MISSING:
        raise ValueError('Both or neither of value and tb must be given')
    return value, tb


def _chain(value, seen):
    """The exceptions that led to this one, the latest first, and how."""
    result = []
    while True:
        if value.__cause__ is not None:
            value, message = value.__cause__, _CAUSE
        elif value.__context__ is not None and not value.__suppress_context__:
            value, message = value.__context__, _CONTEXT
        else:
            return result
        if id(value) in seen:
            return result
        seen.append(id(value))
        result.append((value, message))


def _format_one(value, tb, limit, last):
    frames = [] if tb is None else extract_tb(tb, limit)
    if last is not format_exception_only:
        for frame in frames:
            frame._by_interpreter = True
    lines = frames.format() if frames else []
    if lines:
        lines.insert(0, 'Traceback (most recent call last):\n')
    return lines + last(value)


def format_uncaught(exc, value, tb):
    """As the interpreter shows it when nobody caught it: its last calls, and "Did you mean", which this module's functions leave out."""
    limit = getattr(sys, 'tracebacklimit', 1000)
    return format_exception(exc, value, tb, -max(limit, 0), _last=lambda each: _format_last(each, _suggestion(each)))


def format_exception_only(exc, value=_MISSING):
    """What a traceback ends with: the kind of the exception, its message, its notes."""
    return _format_last(exc if value is _MISSING else value, '')


def _format_last(exc, suggestion):
    if exc is None:
        return ['NoneType: None\n']
    kind = type(exc)
    name = kind.__qualname__
    if kind.__module__ not in ('__main__', 'builtins'):
        name = f'{kind.__module__}.{name}'
    if isinstance(exc, SyntaxError) and getattr(exc, 'lineno', None) is not None:
        return _format_syntax_error(exc, name)
    text = _text_of(exc) + suggestion
    lines = [f'{name}: {text}\n' if text else f'{name}\n']
    notes = getattr(exc, '__notes__', ())
    if not isinstance(notes, (list, tuple, str)):
        lines += [] if notes is None else [repr(notes)]
        notes = ()
    for note in notes:
        lines += [line + '\n' for line in str(note).split('\n')]
    return lines


def _text_of_value(value):
    try:
        return repr(value)
    except Exception:
        return '<local repr() failed>'


def _text_of(exc):
    try:
        return str(exc)
    except Exception:
        return '<exception str() failed>'


def _format_syntax_error(exc, name):
    lines = [f'  File "{exc.filename or "<string>"}", line {exc.lineno}\n']
    if exc.text:
        stripped = exc.text.strip()
        lines.append(f'    {stripped}\n')
        column = (exc.offset or 0) - 1 - (len(exc.text) - len(exc.text.lstrip()))
        if column >= 0:
            end = getattr(exc, 'end_offset', None) or exc.offset
            lines.append(' ' * (4 + column) + '^' * (1 if end <= exc.offset else end - exc.offset) + '\n')
    lines.append(f'{name}: {exc.msg or "<no detail available>"}\n')
    return lines


def _suggestion(exc):
    """". Did you mean: 'x'?" for a name that is close to a known one."""
    wrong = getattr(exc, 'name', None)
    nearest = None
    if type(wrong) is not str:
        return ''
    if isinstance(exc, NameError):
        nearest = suggest_name(wrong, exc.__traceback__)
    elif isinstance(exc, AttributeError) and hasattr(exc, 'obj'):
        try:
            nearest = suggest(wrong, dir(exc.obj))
        except Exception:
            pass
    return '' if nearest is None else f". Did you mean: '{nearest}'?"


def print_exception(exc, value=_MISSING, tb=_MISSING, limit=None, file=None, chain=True):
    value, tb = _value_and_traceback(exc, value, tb)
    _write(format_exception(type(value), value, tb, limit, chain), file)


def format_exc(limit=None, chain=True):
    return ''.join(format_exception(*sys.exc_info(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    _write(format_exception(*sys.exc_info(), limit=limit, chain=chain), file)


def print_last(limit=None, file=None, chain=True):
    raise ValueError('no last exception')


def _write(lines, file):
    if file is None:
        file = sys.stderr
    file.write(''.join(lines))


def clear_frames(tb):
    """Frames keep nothing alive here."""


def walk_tb(tb):
    """Pairs (frame, line), the outermost first."""
    while tb is not None:
        yield getattr(tb, 'tb_frame'), tb.tb_lineno
        tb = tb.tb_next


def _summaries(frames, capture_locals):  # shown
    return [frame if isinstance(frame, FrameSummary) else _import('_frames').summary_of(frame, line, capture_locals)
            for frame, line in frames]


def walk_stack(f):
    """Pairs (frame, line) of a frame and of those that wait for it. None is for StackSummary.extract(): three calls are its own."""
    if f is None:
        f = _import('_frames').current(1)
        for _ in range(3):
            f = getattr(f, 'f_back')
    while f is not None:
        yield f, getattr(f, 'f_lineno')
        f = getattr(f, 'f_back')


def __getattr__(name):
    if name != 'TracebackException':
        raise AttributeError(f"module 'traceback' has no attribute {name!r}", name=name, obj=sys.modules['traceback'])
    return getattr(_import('_exceptions_kept'), name)      # by that name it would link the module into every program
