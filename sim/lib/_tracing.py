"""sys.settrace and sys.setprofile. The functions of a program that mentions them are compiled with calls of `event`
(sim/python/compile_trace.cpp); what the library does is not traced."""

import sys
from _frames import current
from _thread import get_ident

functions = {'trace': {}, 'profile': {}}    # of each thread
_busy = set()                               # threads in which such a function is running: it is not traced itself


def set_function(kind, function):
    if function is None:
        functions[kind].pop(get_ident(), None)
    else:
        functions[kind][get_ident()] = function


class _Call:
    """A traced call of a function."""

    def __init__(self, profile):
        self.local = None           # told about its lines
        self.profile = profile
        self.exception = None       # the last one that was told about


def event(call, kind, value):
    """Something happened in a call; at its beginning `call` is None. Its record, or None when nobody asks."""
    thread = get_ident()
    if thread in _busy:
        return call
    if kind == 'call':
        return _begin(thread)
    if kind == 'exception':
        if value is call.exception:
            return call
        call.exception = value
        value = (type(value), value, value.__traceback__)
    if call.local is not None and thread in functions['trace']:
        answer = _tell(thread, 'trace', call.local, kind, value)
        if answer is not None:
            call.local = answer
    if kind == 'return' and call.profile is not None and thread in functions['profile']:
        _tell(thread, 'profile', call.profile, kind, value)
    return call


def _begin(thread):
    trace = functions['trace'].get(thread)
    profile = functions['profile'].get(thread)
    if trace is None and profile is None:
        return None
    call = _Call(profile)
    if trace is not None:
        call.local = _tell(thread, 'trace', trace, 'call', None)
    if profile is not None:
        _tell(thread, 'profile', profile, 'call', None)
    return None if call.local is None and profile is None else call


def _tell(thread, which, function, kind, value):
    """What the function answers. An exception in it is raised where the event was, and ends the tracing."""
    _busy.add(thread)
    try:
        return function(current(), kind, value)
    except BaseException:
        functions[which].pop(thread, None)
        raise
    finally:
        _busy.discard(thread)
