"""Where the threads of the program are: at once, at a signal, or after some time. What a crash leaves is shown by
`weft run --core`."""

import os
import signal
import sys
import threading

_enabled = False
_timer = None
_FATAL = (signal.SIGSEGV, signal.SIGFPE, signal.SIGABRT, signal.SIGBUS, signal.SIGILL)
_registered = {}        # signal number -> the handler before


def enable(file=None, all_threads=True):
    global _enabled
    _enabled = True


def disable():
    global _enabled
    was, _enabled = _enabled, False
    return was


def is_enabled():
    return _enabled


def _descriptor(file):
    file = sys.stderr if file is None else file
    if file is None:
        raise RuntimeError('unable to get sys.stderr')
    if isinstance(file, int):
        return file
    fd = file.fileno()
    try:
        file.flush()
    except Exception:
        pass
    return fd


def _write(file, text):
    os.write(_descriptor(file), text.encode())


def _calls(frame):
    """The calls of a thread, the innermost first; what the library calls the program with is not among them."""
    text = ''
    while frame is not None:
        if not frame.f_code.co_filename.endswith('_startup.py'):
            text += f'  File "{frame.f_code.co_filename}", line {frame.f_lineno} in {frame.f_code.co_name}\n'
        frame = frame.f_back
    return text


def dump_traceback(file=None, all_threads=True):
    """The calls of this thread, and of the others."""
    if not all_threads:
        return _write(file, 'Stack (most recent call first):\n' + _calls(sys._getframe(1)))
    _write(file, _all_threads(sys._getframe(1)))


def _all_threads(here):
    own, text = threading.get_ident(), ''
    for ident, frame in reversed(sys._current_frames().items()):
        if ident != own:
            text += f'Thread 0x{ident:016x} (most recent call first):\n{_calls(frame)}\n'
    return text + f'Current thread 0x{own:016x} (most recent call first):\n{_calls(here)}'


def dump_traceback_later(timeout, repeat=False, file=None, exit=False):
    """The calls of all threads after so many seconds, unless it is cancelled before."""
    global _timer
    if timeout <= 0:
        raise ValueError('timeout must be greater than 0')
    _descriptor(file)
    cancel_dump_traceback_later()
    _timer = threading.Timer(timeout, _late, (timeout, repeat, file, exit))
    _timer.daemon = True
    _timer.start()


def _late(timeout, repeat, file, exit):
    global _timer
    own, text = threading.get_ident(), ''
    for ident, frame in sys._current_frames().items():
        if ident != own:
            text += f'Thread 0x{ident:016x} (most recent call first):\n{_calls(frame)}'
    minutes, seconds = divmod(timeout, 60)
    _write(file, f'Timeout ({minutes // 60:.0f}:{minutes % 60:02.0f}:{int(seconds):02d}{"" if seconds == int(seconds) else f"{seconds % 1:.6f}"[1:]})!\n{text}')
    if exit:
        os._exit(1)
    if repeat:
        _timer = threading.Timer(timeout, _late, (timeout, repeat, file, exit))
        _timer.daemon = True
        _timer.start()


def cancel_dump_traceback_later():
    global _timer
    if _timer is not None:
        _timer.cancel()
    _timer = None


def register(signum, file=None, all_threads=True, chain=False):
    """From now on the signal shows the calls."""
    if signum in _FATAL:
        raise RuntimeError(f'signal {int(signum)} cannot be registered, use enable() instead')
    _descriptor(file)
    before = signal.getsignal(signum)

    def show(number, frame):
        _write(file, _all_threads(frame) if all_threads else 'Stack (most recent call first):\n' + _calls(frame))
        if chain and callable(before):
            before(number, frame)
    signal.signal(signum, show)
    _registered.setdefault(int(signum), before)


def unregister(signum):
    if int(signum) not in _registered:
        return False
    signal.signal(signum, _registered.pop(int(signum)))
    return True
