"""Functions to be called when the process ends normally, the last registered first."""

_functions = []


def register(*args, **kwargs):
    if not args:
        raise TypeError('register() takes at least 1 argument (0 given)')
    function, *args = args
    if not callable(function):
        raise TypeError('the first argument must be callable')
    _functions.append((function, args, kwargs))
    return function


def unregister(function, /):
    _functions[:] = [row for row in _functions if row[0] != function]


def _clear():
    _functions.clear()


def _ncallbacks():
    return len(_functions)


def _run_exitfuncs():
    from traceback import print_exception
    for row in _functions[::-1]:        # what one of them registers is too late
        if row not in _functions:
            continue
        function, args, kwargs = row
        try:
            function(*args, **kwargs)
        except BaseException as exception:
            import sys
            sys.stderr.write(f'Exception ignored in atexit callback: {function!r}\n')
            print_exception(type(exception), exception, exception.__traceback__)
