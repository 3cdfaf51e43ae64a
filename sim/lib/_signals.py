"""What the program wants to happen when a signal comes, and how it comes to happen.

The kernel makes the main thread call _run_signal_handlers() between two instructions.
"""

import posix


def default_int_handler(signalnum, frame, /):
    """SIGINT, which Ctrl-C sends, becomes an exception."""
    raise KeyboardInterrupt


handlers = {2: default_int_handler}     # signal number -> function
thrown = {}                             # thread identifier -> an exception for it from another thread


def _run_signal_handlers():
    if thrown:
        _raise_thrown()
    while True:
        number = posix._take_signal()
        if number == 0:
            return
        handler = handlers.get(number)
        if handler is not None:
            handler(number, _interrupted())


def _interrupted():
    """The frame of what the handler interrupts."""
    from sys import _getframe
    return _getframe()


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
