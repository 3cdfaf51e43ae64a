"""How long a piece of code takes."""

import time

__all__ = ['Timer', 'timeit', 'repeat', 'default_timer']

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5


def _callable(code, kind):
    if callable(code):
        return code
    if not isinstance(code, str):
        raise ValueError(f'{kind} is neither a string nor callable')
    return _compiled(code)


_missing = object()


def _named(name):
    import sys
    return getattr(sys.modules['__main__'], name, _missing)


def _argument(text):
    """A number, a text in quotation marks, or a global of the program."""
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    if len(text) > 1 and text[0] == text[-1] and text[0] in '"\'':
        return text[1:-1]
    return _named(text)


def _compiled(code):
    """A call of one function of the program, or nothing: this machine's programs don't grow at
    run time, so text can name only what is there."""
    text = code.strip()
    if text in ('', 'pass') or text.startswith(('from __main__ import', 'import ')):
        return lambda: None
    name, parenthesis, rest = text.partition('(')
    function = _named(name.strip())
    if callable(function) and rest.endswith(')') and '(' not in rest:
        arguments = [_argument(part.strip()) for part in rest[:-1].split(',') if part.strip()]
        if _missing not in arguments:
            return function if not arguments else lambda: function(*arguments)
    raise NotImplementedError(f'timeit of the text {code!r}: this machine compiles nothing at run time; '
                              'give it a function')


class Timer:
    """Times a statement: a function without arguments, or the text of such a call."""

    def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
        self.timer = timer
        self._statement = _callable(stmt, 'stmt')
        self._setup = _callable(setup, 'setup')

    def timeit(self, number=default_number):
        """Seconds that `number` executions take together."""
        statement, timer = self._statement, self.timer
        self._setup()
        begin = timer()
        for i in range(number):
            statement()
        return timer() - begin

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
