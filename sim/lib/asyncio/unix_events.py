"""Handlers of signals that the event loop calls."""

import signal
import threading

from asyncio.coroutines import iscoroutine, iscoroutinefunction


def add_handler(loop, sig, callback, args):
    if iscoroutine(callback) or iscoroutinefunction(callback):
        raise TypeError('coroutines cannot be used with add_signal_handler()')
    _check(sig)
    loop._check_closed()
    if threading.current_thread() is not threading.main_thread():
        raise RuntimeError('set_wakeup_fd only works in main thread of the main interpreter')
    try:
        signal.signal(sig, lambda number, frame: loop.call_soon_threadsafe(callback, *args))
    except OSError:
        raise RuntimeError(f'sig {int(sig)} cannot be caught') from None
    loop._signals = {*loop._signals, sig}


def remove_handler(loop, sig):
    _check(sig)
    if sig not in loop._signals:
        return False
    loop._signals = loop._signals - {sig}
    signal.signal(sig, signal.default_int_handler if sig == signal.SIGINT else signal.SIG_DFL)
    return True


def _check(sig):
    if not isinstance(sig, int):
        raise TypeError(f'sig must be an int, not {sig!r}')
    if sig not in signal.valid_signals():
        raise ValueError(f'invalid signal number {sig}')
