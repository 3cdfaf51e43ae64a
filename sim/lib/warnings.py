"""Warnings: said once for each place that causes them, on the standard error stream."""

import sys
from _weft import stack_lines

__all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter',
           'resetwarnings', 'catch_warnings']

# (action, text the message starts with, category, only in the main program); the first match counts.
_DEFAULT_FILTERS = [('default', '', DeprecationWarning, True), ('ignore', '', DeprecationWarning, False),
                    ('ignore', '', PendingDeprecationWarning, False), ('ignore', '', ImportWarning, False),
                    ('ignore', '', ResourceWarning, False)]
filters = list(_DEFAULT_FILTERS)
_said = set()


class WarningMessage:
    """A warning as catch_warnings(record=True) keeps it."""

    def __init__(self, message, category, filename, lineno, file=None, line=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line

    def __str__(self):
        return (f'{{message : {self.message!r}, category : {self.category.__name__!r}, filename : {self.filename!r}, '
                f'lineno : {self.lineno}, line : {self.line!r}}}')


def warn(message, category=None, stacklevel=1, source=None):
    """stacklevel 1 blames the caller, 2 the caller's caller."""
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    rows = stack_lines(max(stacklevel, 1))
    filename, lineno, name, line = rows[-1][:4] if rows else ('sys', 1, '', '')
    _say(message, category, filename, lineno, line, source if rows else None)   # at the end nobody traces any more


def warn_explicit(message, category, filename, lineno, module=None, registry=None,
                  module_globals=None, source=None):
    _say(message, category, filename, lineno, None, source)


def _say(message, category, filename, lineno, line, source):
    text = str(message)
    action = _action(text, category, filename)
    if not isinstance(message, Warning):
        message = category(message)
    if action == 'error':
        raise message
    key = (text, category, filename, lineno)
    if action == 'once':
        key = (text, category)
    elif action == 'module':
        key = (text, category, filename)
    if action == 'ignore' or (action != 'always' and key in _said):
        return
    _said.add(key)
    if source is None or showwarning is not _show:
        return showwarning(message, category, filename, lineno, None, line)
    hint = f'{category.__name__}: Enable tracemalloc to get the object allocation traceback\n'
    sys.stderr.write(formatwarning(message, category, filename, lineno, line) + hint)


def _action(text, category, filename):
    main = getattr(sys.modules.get('__main__'), '__file__', None)
    for action, start, kind, only_main in filters:
        if issubclass(category, kind) and _begins(text, start) and not (only_main and filename != main):
            return action
    return 'default'


def _begins(text, start):
    """Does a message begin with what a filter says? That is a regular expression, in whatever case."""
    if not start or text.lower().startswith(start.lower()):
        return True
    return any([mark in start for mark in '.*+?[(|^$\\']) and _has_module('re') and _import('re').match(start, text, 2) is not None


def formatwarning(message, category, filename, lineno, line=None):
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
    assert isinstance(message, str), 'message must be a string'
    _add((action, message, category, False), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    assert action in _ACTIONS, f'invalid action: {action!r}'
    assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
    _add((action, '', category, False), append)


def _add(row, append):
    if append:
        filters.append(row)
    else:
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

    def __enter__(self):
        global showwarning
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
        filters[:] = self._filters
        showwarning = self._showwarning
