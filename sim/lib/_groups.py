"""Exceptions that happened together."""


class BaseExceptionGroup(BaseException):
    """Several exceptions under one message."""

    def __new__(cls, message, exceptions, /):
        if cls is BaseExceptionGroup and all([isinstance(each, Exception) for each in exceptions]):
            cls = ExceptionGroup
        return BaseException.__new__(cls)

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
        return BaseExceptionGroup(self.message, excs)

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
            if isinstance(each, BaseExceptionGroup):
                good, bad = each.split(condition)
                fitting += [good] if good is not None else []
                others += [bad] if bad is not None else []
            elif test(each):
                fitting.append(each)
            else:
                others.append(each)
        return (self.derive(fitting) if fitting else None), (self.derive(others) if others else None)


class ExceptionGroup(BaseExceptionGroup, Exception):
    """Several exceptions, all of them Exceptions."""


BaseExceptionGroup.__module__ = ExceptionGroup.__module__ = 'builtins'
