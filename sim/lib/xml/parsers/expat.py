"""The event parser that documents are read with, by the names of the expat library."""

import _xml


class ExpatError(Exception):
    """Has code, lineno and offset."""


error = ExpatError


def ErrorString(code):
    return _xml._TEXTS.get(code)


def read(text, target):
    """_xml.read() with this module's errors."""
    _guarded(_xml.read, text, target)


def _guarded(step, *arguments):
    try:
        step(*arguments)
    except _xml.XMLError as problem:
        failure = ExpatError(str(problem))
        failure.code, (failure.lineno, failure.offset) = problem.code, problem.position
        raise failure from None


class _Parser:
    """Calls the handlers that are set."""

    StartElementHandler = EndElementHandler = CharacterDataHandler = CommentHandler = ProcessingInstructionHandler = None

    def __init__(self):
        self._reader = _xml.Reader(self)

    def Parse(self, data, isfinal=False):
        _guarded(self._reader.feed, data)
        if isfinal:
            _guarded(self._reader.close)
        return 1

    def ParseFile(self, file):
        return self.Parse(file.read(), True)

    def _tell(self, handler, *arguments):
        if handler is not None:
            handler(*arguments)

    def start(self, name, attributes):
        self._tell(self.StartElementHandler, name, attributes)

    def end(self, name):
        self._tell(self.EndElementHandler, name)

    def data(self, text):
        self._tell(self.CharacterDataHandler, text)

    def comment(self, text):
        self._tell(self.CommentHandler, text)

    def pi(self, name, text):
        self._tell(self.ProcessingInstructionHandler, name, text)


def ParserCreate(encoding=None, namespace_separator=None):
    return _Parser()
