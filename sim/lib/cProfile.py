"""Where the time goes: calls counted and timed by sys.setprofile, so only the program's own functions are seen."""

import sys
from time import perf_counter

__all__ = ['run', 'runctx', 'Profile']


class Profile:
    """Between enable() and disable(), or inside of it as a context, each call is noted."""

    def __init__(self, timer=None, timeunit=0.0, subcalls=True, builtins=True):
        self._timer = timer or perf_counter
        self._open, self.stats = [], {}

    def enable(self, subcalls=True, builtins=True):
        sys.setprofile(self._notice)

    def disable(self):
        sys.setprofile(None)
        while self._open:
            self._leave()

    def __enter__(self):
        self.enable()
        return self

    def __exit__(self, *error):
        self.disable()

    def clear(self):
        self._open, self.stats = [], {}

    def _notice(self, frame, event, argument):
        if event == 'call':
            code = frame.f_code
            self._open.append([(code.co_filename, code.co_firstlineno, code.co_name), self._timer(), 0.0])
        elif event == 'return' and self._open:
            self._leave()

    def _leave(self):
        """A call ends: its time is its caller's as well, but not the caller's own."""
        function, begin, below = self._open.pop()
        total = self._timer() - begin
        caller = self._open[-1][0] if self._open else None
        if self._open:
            self._open[-1][2] += total
        is_inner = any([entry[0] == function for entry in self._open])
        calls, all_calls, own, cumulative, callers = self.stats.get(function, (0, 0, 0.0, 0.0, {}))
        if caller is not None:
            callers[caller] = _added(callers.get(caller, (0, 0, 0.0, 0.0)), is_inner, total, below)
        self.stats[function] = (*_added((calls, all_calls, own, cumulative), is_inner, total, below), callers)

    def create_stats(self):
        self.disable()

    snapshot_stats = create_stats

    def runcall(self, func, /, *args, **kw):
        self.enable()
        try:
            return func(*args, **kw)
        finally:
            self.disable()

    def run(self, cmd):
        import __main__
        return self.runctx(cmd, __main__.__dict__, __main__.__dict__)

    def runctx(self, cmd, globals, locals):
        self.enable()
        try:
            exec(cmd, globals, locals)
        finally:
            self.disable()
        return self

    def print_stats(self, sort=-1):
        import pstats
        pstats.Stats(self).strip_dirs().sort_stats(sort).print_stats()

    def dump_stats(self, file):
        import pickle
        with open(file, 'wb') as stream:
            pickle.dump(self.stats, stream)


def _added(counts, is_inner, total, below):
    """A recursive call is no primitive one, and its time is already in the outer call's."""
    calls, all_calls, own, cumulative = counts
    return calls + (not is_inner), all_calls + 1, own + total - below, cumulative + (0.0 if is_inner else total)


def run(statement, filename=None, sort=-1):
    _show(Profile().run(statement), filename, sort)


def runctx(statement, globals, locals, filename=None, sort=-1):
    _show(Profile().runctx(statement, globals, locals), filename, sort)


def _show(profile, filename, sort):
    if filename is not None:
        profile.dump_stats(filename)
    else:
        profile.print_stats(sort)
