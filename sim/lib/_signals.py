"""What the program wants to happen when a signal comes, and how it comes to happen.

The kernel makes the main thread call _run_signal_handlers() between two instructions.
"""

import posix
from _weft import code_facts, freed_objects, request_collection, take_passed_away, tell_end, weak_get, weak_new


def default_int_handler(signalnum, frame, /):
    """SIGINT, which Ctrl-C sends, becomes an exception."""
    raise KeyboardInterrupt


handlers = {2: default_int_handler}     # signal number -> function
_FILES_IN_C = ('/usr/lib/python3.11/signal.py', '/usr/lib/python3.11/time.py', '/usr/lib/python3.11/os.py')     # CPython has no frames for them
thrown = {}                             # thread identifier -> an exception for it from another thread


def _run_signal_handlers():
    if thrown:
        _raise_thrown()
    run_finalizers()
    while True:
        number = posix._take_signal()
        if number == 0:
            return
        handler = handlers.get(number)
        if handler is not None:
            handler(number, _interrupted())


def _interrupted():
    """The frame of what the handler interrupts, once `signal` has been imported. Nothing is imported here, in the middle of anything."""
    outside_of = getattr(_modules().get('_frames'), 'outside_of', None)
    return outside_of and outside_of(_FILES_IN_C)


def _raise_thrown():
    from _thread import get_ident
    exception = thrown.pop(get_ident(), None)
    if exception is not None:
        raise exception


def throw_into(ident, exception):
    """Makes another thread raise an exception, not before it runs again; how many threads that were."""
    if exception is None:
        return 0 if thrown.pop(ident, None) is None else 1
    thrown[ident] = exception
    found = posix._throw_into(ident)
    if not found:
        del thrown[ident]
    return found


def run_finalizers(all=False):
    """Tells objects that the collector found to be gone, and weak references to such."""
    told = False
    while waiting := _take_all(all):    # what ends while one of them is told, is told at once
        while waiting:
            told = _tell(waiting.pop(0)) or told
    if told and not all:
        request_collection(True)        # what only those referred to


def _take_all(all):
    taken = []
    while (gone := take_passed_away(all)) is not None:
        taken.append(gone)
    return taken


def _tell(gone):
    kind = type(gone)
    method = getattr(kind, '_referent_gone', None) or getattr(kind, '__del__', None) or _close
    callback = getattr(gone, '__callback__', None)
    try:
        return method(gone) is not False
    except BaseException as error:
        import sys
        sys.unraisablehook(_Unraisable(method if hasattr(kind, '__del__') else callback or gone, error))
        return True


def _close(generator):
    """The end of a generator or a coroutine; what is inside of an asynchronous generator ends by that."""
    if code_facts(generator)[0]:
        return _import('_coroutines').close(generator)
    if hasattr(generator, 'gi_code'):
        return generator.close()


class _Unraisable:
    def __init__(self, object, error, err_msg=None):
        self.object = object
        self.err_msg = err_msg
        self.exc_type, self.exc_value, self.exc_traceback = type(error), error, error.__traceback__


class _Waiting:
    """Stands for a file in which something waits to be written, as long as somebody has it."""

    def __init__(self, file):
        if not hasattr(file, '_is_watched'):
            file._is_watched = True
            tell_end(file)
        self._number = weak_new(file, self)

    def file(self):
        return weak_get(self._number)

    def _referent_gone(self):
        """The file is told as well, and closes."""


def close_abandoned_files():
    """Those that nobody has any more, which CPython has closed: before this process is copied, for every copy would write
    the same once more, or ends suddenly."""
    import _files
    waiting = [_Waiting(file) for file in _files._unwritten.values()]
    _files._unwritten.clear()
    request_collection()
    freed_objects()
    run_finalizers()
    for each in waiting:
        if each.file() is not None:
            _files._unwritten[id(each.file())] = each.file()
