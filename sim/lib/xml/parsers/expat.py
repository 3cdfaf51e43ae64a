"""The event parser that documents are read with, by the names of the expat library."""

import _xml


class ExpatError(Exception):
    """Has code, lineno and offset."""


error = ExpatError


def ErrorString(code):
    return _xml._TEXTS.get(code)


def read(text, target):
    """_xml.read() with this module's errors."""
    try:
        _xml.read(text, target)
    except _xml.XMLError as problem:
        failure = ExpatError(str(problem))
        failure.code, (failure.lineno, failure.offset) = problem.code, problem.position
        raise failure from None


class _Parser:
    """Calls the handlers that are set; the text is read when it is complete."""

    StartElementHandler = EndElementHandler = CharacterDataHandler = CommentHandler = ProcessingInstructionHandler = None

    def __init__(self):
        self._pieces = []

    def Parse(self, data, isfinal=False):
        self._pieces.append(data.decode() if isinstance(data, bytes) else data)
        if isfinal:
            read(''.join(self._pieces), self)
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
