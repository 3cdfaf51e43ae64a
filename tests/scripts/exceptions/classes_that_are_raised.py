# raise cls makes the instance; what goes wrong in that is told with the place of the whole statement.
import traceback


class NoException(Exception):
    def __new__(cls):
        return 5


class Another(Exception):
    def __new__(cls):
        return super().__new__(cls, 'from new')

    def __init__(self):
        self.marked = True


class Fails(Exception):
    def __init__(self):
        raise KeyError('in init')


class Wants(Exception):
    def __init__(self, text):
        pass


def show(cls, cause=None):
    try:
        if cause is None:
            raise cls
        raise cls from cause
    except Exception as error:
        print(type(error).__name__, error, getattr(error, 'marked', '-'), repr(error.__cause__))


show(NoException)
# expect: TypeError calling <class '__main__.NoException'> should have returned an instance of BaseException, not <class 'int'> - None
show(Another)            # expect: Another from new True None
show(Another, Another)   # expect: Another from new True Another('from new')
show(ValueError, Another)  # expect: ValueError  - Another('from new')
show(Another, KeyError)  # expect: Another from new True KeyError()
show(Fails)              # expect: KeyError 'in init' - None
show(Wants)              # expect: TypeError Wants.__init__() missing 1 required positional argument: 'text' - None
show(ValueError, Fails)  # expect: KeyError 'in init' - None
try:
    raise Fails
except KeyError as error:
    for line in traceback.format_tb(error.__traceback__):
        print(line.replace(__file__, 'F'), end='')
# expect:   File "F", line 47, in <module>
# expect:     raise Fails
# expect:   File "F", line 20, in __init__
# expect:     raise KeyError('in init')
