"""Exceptions that happened together, as asyncio.TaskGroup raises them. The names BaseExceptionGroup and ExceptionGroup
are built in; the classes here are those with contents."""

import builtins


class _Contents:
    """Several exceptions under one message."""

    def __init__(self, message, exceptions, /):
        if not isinstance(message, str):
            raise TypeError(f'argument 1 must be str, not {type(message).__name__}')
        if not exceptions:
            raise ValueError('second argument (exceptions) must be a non-empty sequence')
        for i, each in enumerate(exceptions):
            if not isinstance(each, BaseException):
                raise ValueError(f'Item {i} of second argument (exceptions) is not an exception')
        self.args = (message, exceptions)
        self.message = message
        self.exceptions = tuple(exceptions)

    def __str__(self):
        count = len(self.exceptions)
        return f'{self.message} ({count} sub-exception{"" if count == 1 else "s"})'

    def derive(self, excs):
        return make_group(self.message, excs)

    def subgroup(self, condition):
        return self.split(condition)[0]

    def split(self, condition):
        """(those that fit, the others), each as a group or None."""
        test = condition
        if isinstance(condition, (type, tuple)):
            def test(exception):
                return isinstance(exception, condition)
        if test(self):
            return self, None
        fitting, others = [], []
        for each in self.exceptions:
            if isinstance(each, _Contents):
                good, bad = each.split(condition)
                fitting += [good] if good is not None else []
                others += [bad] if bad is not None else []
            elif test(each):
                fitting.append(each)
            else:
                others.append(each)
        return (self.derive(fitting) if fitting else None), (self.derive(others) if others else None)


class BaseExceptionGroup(_Contents, builtins.BaseExceptionGroup):
    pass


class ExceptionGroup(_Contents, builtins.ExceptionGroup):
    pass


BaseExceptionGroup.__module__ = ExceptionGroup.__module__ = 'builtins'


def make_group(message, exceptions):
    """A group; one of Exceptions alone is an Exception itself."""
    plain = all([isinstance(each, Exception) for each in exceptions])
    return (ExceptionGroup if plain else BaseExceptionGroup)(message, exceptions)
