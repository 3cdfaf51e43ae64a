"""How long a piece of code takes."""

import gc
import itertools
import sys
import time

__all__ = ['Timer', 'timeit', 'repeat', 'default_timer']

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5
_names = {'gc': gc, 'itertools': itertools, 'sys': sys, 'time': time}       # that timed texts see

_FILE = '<timeit-src>'
_TEXT = """
def inner(_it, _timer):
    {_setup}
    _t0 = _timer()
    for _i in _it:
        {_statement}
        pass
    _t1 = _timer()
    return _t1 - _t0
"""


def _function(statement, setup, names):
    """A function that runs the statement so many times and says how long that took, and its text; '' where no text was needed."""
    if callable(statement) and callable(setup):
        return _loop(statement, setup), ''
    names = dict(names)
    parts, before = {}, ''
    for code, name, indent in ((setup, '_setup', 4), (statement, '_statement', 8)):
        if callable(code):
            names[name] = code
            code = name + '()'
        elif not isinstance(code, str):
            raise ValueError(f"{'setup' if name == '_setup' else 'stmt'} is neither a string nor callable")
        compile(before + code, _FILE, 'exec')      # a wrong text fails as it stands
        before = code + '\n'
        parts[name] = code.replace('\n', '\n' + ' ' * indent)
    text = _TEXT.format(**parts)
    exec(compile(text, _FILE, 'exec'), names)
    return names.pop('inner'), text


def _loop(statement, setup):
    def timed(numbers, timer):
        setup()
        begin = timer()
        for i in numbers:
            statement()
        return timer() - begin
    return timed


class Timer:
    """Times a statement: a text, or a function without arguments."""

    def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
        self.timer = timer
        self.inner, self._text = _function(stmt, setup, _names if globals is None else globals)

    def print_exc(self, file=None):
        """Shows the exception that is being handled, with the lines of the timed text."""
        import linecache
        import traceback
        if self._text:
            linecache.cache[_FILE] = len(self._text), None, self._text.splitlines(True), _FILE
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """Seconds that `number` executions take together."""
        return self.inner(range(number), self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for i in range(repeat)]

    def autorange(self, callback=None):
        """As many executions as take at least 0.2 seconds."""
        scale = 1
        while True:
            for factor in (1, 2, 5):
                number = scale * factor
                seconds = self.timeit(number)
                if callback:
                    callback(number, seconds)
                if seconds >= 0.2:
                    return number, seconds
            scale *= 10


def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number,
           globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
