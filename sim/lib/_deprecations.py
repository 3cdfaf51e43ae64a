"""What built-in functions still take, and warn of."""

import warnings


def warn_of_int(method, kind):
    """What int() was given by a method of the program's own."""
    message = 'The delegation of int() to __trunc__ is deprecated.' if method == '__trunc__' else (
        f'{method} returned non-int (type {kind}).  The ability to return an instance of a strict '
        'subclass of int is deprecated, and may be removed in a future version of Python.')
    warnings.warn(message, DeprecationWarning)
