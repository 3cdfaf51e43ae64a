"""Where the program is when something goes wrong: Weft shows that by itself."""

import sys
import traceback

_enabled = False


def enable(file=None, all_threads=True):
    global _enabled
    _enabled = True


def disable():
    global _enabled
    was, _enabled = _enabled, False
    return was


def is_enabled():
    return _enabled


def dump_traceback(file=None, all_threads=True):
    """The calls of this thread, the innermost first."""
    file = file or sys.stderr
    file.write('Current thread (most recent call first):\n')
    for frame in reversed(traceback.extract_stack()[:-1]):
        file.write(f'  File "{frame.filename}", line {frame.lineno} in {frame.name}\n')


def dump_traceback_later(timeout, repeat=False, file=None, exit=False):
    pass


def cancel_dump_traceback_later():
    pass


def register(signum, file=None, all_threads=True, chain=False):
    pass


def unregister(signum):
    return False
