"""What the program wants to happen when a signal comes, and how it comes to happen.

The kernel makes the main thread call _run_signal_handlers() between two instructions.
"""

import posix


def default_int_handler(signalnum, frame, /):
    """SIGINT, which Ctrl-C sends, becomes an exception."""
    raise KeyboardInterrupt


handlers = {2: default_int_handler}     # signal number -> function


def _run_signal_handlers():
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
