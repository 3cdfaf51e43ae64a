"""Warnings: said once for each place that causes them, on the standard error stream."""

import sys
from _weft import stack_lines

__all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter',
           'resetwarnings', 'catch_warnings']

# (action, pattern of the message, category, module's name or pattern, line); the first match counts.
filters = [('default', None, DeprecationWarning, '__main__', 0), ('ignore', None, DeprecationWarning, None, 0),
           ('ignore', None, PendingDeprecationWarning, None, 0), ('ignore', None, ImportWarning, None, 0),
           ('ignore', None, ResourceWarning, None, 0)]
_said = set()


class WarningMessage:
    """A warning as catch_warnings(record=True) keeps it."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source

    def __str__(self):
        return (f'{{message : {self.message!r}, category : {self.category.__name__!r}, filename : {self.filename!r}, '
                f'lineno : {self.lineno}, line : {self.line!r}}}')


def warn(message, category=None, stacklevel=1, source=None):  # hidden
    """stacklevel 1 blames the caller, 2 the caller's caller."""
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    rows = stack_lines(max(stacklevel, 1))
    filename, lineno, name, line = rows[-1][:4] if rows else ('sys', 1, '', '')
    main = getattr(sys.modules.get('__main__'), '__file__', None)
    _decide(message, category, filename, lineno, '__main__' if filename == main else _module_of(filename), line,
            source if rows else None, _said)      # at the end nobody traces any more


def warn_explicit(message, category, filename, lineno, module=None, registry=None,  # hidden
                  module_globals=None, source=None):
    _decide(message, category, filename, lineno, module or _module_of(filename), None, source, set() if registry is None else _said)


def _module_of(filename):
    return filename.rpartition('/')[2].removesuffix('.py')


def _decide(message, category, filename, lineno, module, line, source, said):
    text = str(message)
    action = _action(text, category, module, lineno)
    if not isinstance(message, Warning):
        message = category(message)
    if action == 'error':
        raise message
    key = (text, category, filename, lineno)
    if action == 'once':
        key, said = (text, category), _said
    elif action == 'module':
        key = (text, category, filename)
    if action == 'ignore' or (action != 'always' and key in said):
        return
    said.add(key)
    _showwarnmsg(message, category, filename, lineno, line, source)


def _showwarnmsg(message, category, filename, lineno, line, source):  # shown
    if showwarning is not _show:
        return showwarning(message, category, filename, lineno, None, None)
    if source is None:
        return showwarning(message, category, filename, lineno, None, line)
    hint = f'{category.__name__}: Enable tracemalloc to get the object allocation traceback\n'
    sys.stderr.write(formatwarning(message, category, filename, lineno, line) + hint)


def _action(text, category, module, lineno):
    for action, pattern, kind, modules, line in filters:
        if issubclass(category, kind) and _fits(pattern, text) and _fits(modules, module) and line in (0, lineno):
            return action
    return 'default'


def _fits(pattern, text):
    return pattern is None or (pattern == text if isinstance(pattern, str) else pattern.match(text) is not None)


def formatwarning(message, category, filename, lineno, line=None):
    if line is None and _has_module('linecache'):
        line = _import('linecache').getline(filename, lineno)
    text = f'{filename}:{lineno}: {category.__name__}: {message}\n'
    if line and line.strip():
        text += f'  {line.strip()}\n'
    return text


def showwarning(message, category, filename, lineno, file=None, line=None):
    if file is None:
        file = sys.stderr
    if file is not None:
        file.write(formatwarning(message, category, filename, lineno, line))


_show = showwarning
_ACTIONS = ('error', 'ignore', 'always', 'default', 'module', 'once')


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    assert action in _ACTIONS, f'invalid action: {action!r}'
    _add(_import('_warning_filters').row(action, message, category, module, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    assert action in _ACTIONS, f'invalid action: {action!r}'
    assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
    _add((action, None, category, None, lineno), append)


def _add(row, append):
    if append and row not in filters:
        filters.append(row)
    elif not append:
        if row in filters:
            filters.remove(row)
        filters.insert(0, row)
    _said.clear()


def resetwarnings():
    filters.clear()


class catch_warnings:
    """Keeps the filters as they are; with record=True, collects warnings in a list."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._action = action
        self._category = category
        self._filters = None        # as they were, while it is entered

    def __repr__(self):
        return f'catch_warnings({"record=True" if self._record else ""})'

    def __enter__(self):
        global showwarning
        if self._filters is not None:
            raise RuntimeError(f'Cannot enter {self!r} twice')
        self._filters = list(filters)
        self._showwarning = showwarning
        if self._action is not None:
            simplefilter(self._action, self._category)
        if not self._record:
            return None
        log = []

        def showwarning(*details):
            log.append(WarningMessage(*details))
        _said.clear()
        return log

    def __exit__(self, *exception):
        global showwarning
        if self._filters is None:
            raise RuntimeError(f'Cannot exit {self!r} without entering first')
        filters[:] = self._filters
        showwarning = self._showwarning
