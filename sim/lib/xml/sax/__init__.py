"""The Simple API for XML: handlers are told what is there."""

from xml.sax import handler, xmlreader
from xml.sax._exceptions import (SAXException, SAXNotRecognizedException, SAXNotSupportedException, SAXParseException,
                                 SAXReaderNotAvailable)
from xml.sax.handler import ContentHandler, ErrorHandler
from xml.sax.xmlreader import InputSource

default_parser_list = ['xml.sax.expatreader']


def make_parser(parser_list=()):
    """The reader of the first of these modules that there is."""
    for name in parser_list:
        from importlib import import_module
        try:
            return import_module(name).create_parser()
        except ModuleNotFoundError:
            continue
    from xml.sax.expatreader import create_parser
    return create_parser()


def parse(source, handler, errorHandler=None):
    parser = make_parser()
    parser.setContentHandler(handler)
    parser.setErrorHandler(ErrorHandler() if errorHandler is None else errorHandler)
    parser.parse(source)


def parseString(string, handler, errorHandler=None):
    import io
    source = InputSource()
    if isinstance(string, str):
        source.setCharacterStream(io.StringIO(string))
    else:
        source.setByteStream(io.BytesIO(string))
    parse(source, handler, errorHandler)
