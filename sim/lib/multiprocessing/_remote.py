"""Exceptions on their way from a worker to its owner: tracebacks stay behind, their text goes along."""

import traceback


class TracebackText(Exception):
    """What the worker's traceback looked like: the cause of the exception here."""

    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


class ExceptionWithText:
    kind = TracebackText

    def __init__(self, exc, tb):
        text = ''.join(traceback.format_exception(type(exc), exc, tb))
        self.exc = exc
        self.tb = '\n"""\n%s"""' % text

    def __reduce__(self):
        return _rebuilt, (self.exc, self.kind, self.tb)


def _rebuilt(exc, kind, text):
    exc.__cause__ = kind(text)
    return exc
