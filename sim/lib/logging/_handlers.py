"""Where records go."""

import os
import sys
import threading
from logging._records import NOTSET, Formatter, _checkLevel, getLevelName

raiseExceptions = True
_handlers = []              # all that are open, for shutdown()
_by_name = {}
_lock = threading.RLock()
_defaultFormatter = Formatter()


def _acquireLock():
    _lock.acquire()


def _releaseLock():
    _lock.release()


class Filter:
    """Lets records of one logger and those below it pass."""

    def __init__(self, name=''):
        self.name = name

    def filter(self, record):
        name = self.name
        return not name or record.name == name or record.name.startswith(name + '.')


class Filterer:
    """What loggers and handlers have in common: filters, objects or functions."""

    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        for one in self.filters:
            accept = one.filter if hasattr(one, 'filter') else one
            if not accept(record):
                return False
        return True


class Handler(Filterer):
    """Writes records somewhere: emit() says where. One record at a time."""

    def __init__(self, level=NOTSET):
        Filterer.__init__(self)
        self._name = None
        self.level = _checkLevel(level)
        self.formatter = None
        self._closed = False
        self.createLock()
        _handlers.append(self)

    def get_name(self):
        return self._name

    def set_name(self, name):
        _by_name.pop(self._name, None)
        self._name = name
        if name:
            _by_name[name] = self

    name = property(get_name, set_name)

    def createLock(self):
        self.lock = threading.RLock()

    def acquire(self):
        if self.lock:
            self.lock.acquire()

    def release(self):
        if self.lock:
            self.lock.release()

    def setLevel(self, level):
        self.level = _checkLevel(level)

    def setFormatter(self, fmt):
        self.formatter = fmt

    def format(self, record):
        fmt = self.formatter or _defaultFormatter
        return fmt.format(record)

    def emit(self, record):
        raise NotImplementedError('emit must be implemented by Handler subclasses')

    def handle(self, record):
        accepted = self.filter(record)
        if accepted:
            self.acquire()
            try:
                self.emit(record)
            finally:
                self.release()
        return accepted

    def flush(self):
        pass

    def close(self):
        self._closed = True
        _by_name.pop(self._name, None)
        if self in _handlers:
            _handlers.remove(self)

    def handleError(self, record):
        """emit() failed: tells where and why, and the program goes on."""
        import logging      # where programs set raiseExceptions
        if not logging.raiseExceptions or sys.stderr is None:
            return
        from traceback import extract_stack, format_exc, format_list
        stack = [frame for frame in extract_stack() if not frame.filename.startswith(logging._HERE)]
        write = sys.stderr.write
        write('--- Logging error ---\n' + format_exc() + 'Call stack:\n' + ''.join(format_list(stack)))
        try:
            write(f'Message: {record.msg!r}\nArguments: {record.args}\n')
        except Exception:
            write('Unable to print the message and arguments - possible formatting error.\n'
                  'Use the traceback above to help find the error.\n')

    def __repr__(self):
        return f'<{type(self).__name__} ({getLevelName(self.level)})>'


class StreamHandler(Handler):
    """Writes to a stream, the standard error stream by default."""

    terminator = '\n'

    def __init__(self, stream=None):
        Handler.__init__(self)
        self.stream = sys.stderr if stream is None else stream

    def flush(self):
        self.acquire()
        try:
            if self.stream and hasattr(self.stream, 'flush'):
                self.stream.flush()
        finally:
            self.release()

    def emit(self, record):
        try:
            msg = self.format(record)
            self.stream.write(msg + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def setStream(self, stream):
        """Writes elsewhere from now on; the stream of before."""
        if stream is self.stream:
            return None
        self.acquire()
        try:
            self.flush()
            before, self.stream = self.stream, stream
        finally:
            self.release()
        return before

    def __repr__(self):
        name = str(getattr(self.stream, 'name', ''))
        return f'<{type(self).__name__} {name + " " if name else ""}({getLevelName(self.level)})>'


class FileHandler(StreamHandler):
    """Writes to a file."""

    def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
        self.baseFilename = os.path.abspath(os.fspath(filename))
        self.mode = mode
        self.encoding = encoding
        self.errors = errors
        self.delay = delay
        if delay:
            Handler.__init__(self)
            self.stream = None
        else:
            StreamHandler.__init__(self, self._open())

    def _open(self):  # shown
        return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

    def close(self):
        self.acquire()
        try:
            if self.stream:
                self.flush()
                stream, self.stream = self.stream, None
                stream.close()
            StreamHandler.close(self)
        finally:
            self.release()

    def emit(self, record):
        if self.stream is None and (self.mode != 'w' or not self._closed):
            self.stream = self._open()
        if self.stream:
            StreamHandler.emit(self, record)

    def __repr__(self):
        return f'<{type(self).__name__} {self.baseFilename} ({getLevelName(self.level)})>'


class _StderrHandler(StreamHandler):
    """Writes to what is sys.stderr at that time."""

    def __init__(self, level=NOTSET):
        Handler.__init__(self, level)

    @property
    def stream(self):
        return sys.stderr


class NullHandler(Handler):
    """Writes nothing."""

    def handle(self, record):
        pass

    def emit(self, record):
        pass

    def createLock(self):
        self.lock = None
