"""The Simple API for XML: a handler is told what is there."""

import _xml
from xml.sax.handler import ContentHandler

__all__ = ['make_parser', 'parse', 'parseString', 'ContentHandler', 'SAXException', 'SAXParseException']


class SAXException(Exception):
    pass


class SAXParseException(SAXException):
    def __init__(self, problem):
        super().__init__(str(problem).partition(': line')[0])
        self._line, self._column = problem.position

    def getLineNumber(self):
        return self._line

    def getColumnNumber(self):
        return self._column

    def __str__(self):
        return f'<unknown>:{self._line}:{self._column}: {self.args[0]}'


class AttributesImpl(dict):
    """The attributes of an element."""

    def getValue(self, name):
        return self[name]

    def getNames(self):
        return list(self)

    def getLength(self):
        return len(self)


class _Teller:
    def __init__(self, handler):
        self.start = lambda name, attributes: handler.startElement(name, AttributesImpl(attributes))
        self.end, self.data, self.pi = handler.endElement, handler.characters, handler.processingInstruction

    def comment(self, text):
        pass


def parseString(string, handler, errorHandler=None):
    handler.startDocument()
    try:
        _xml.read(string, _Teller(handler))
    except _xml.XMLError as problem:
        raise SAXParseException(problem) from None
    handler.endDocument()


def parse(source, handler, errorHandler=None):
    if hasattr(source, 'read'):
        return parseString(source.read(), handler)
    with open(source, 'rb') as file:
        return parseString(file.read(), handler)


class _Reader:
    """What make_parser() gives: a handler, then a text."""

    def setContentHandler(self, handler):
        self._handler = handler

    def getContentHandler(self):
        return self._handler

    def setFeature(self, name, state):
        pass

    def parse(self, source):
        parse(source, self._handler)


def make_parser(parser_list=()):
    return _Reader()
