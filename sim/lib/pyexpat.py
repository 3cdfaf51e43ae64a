"""Event parsers, by the names of the expat library."""

import _xml
from types import ModuleType

EXPAT_VERSION = 'expat_2.5.0'
version_info = (2, 5, 0)
native_encoding = 'UTF-8'
XML_PARAM_ENTITY_PARSING_NEVER, XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE, XML_PARAM_ENTITY_PARSING_ALWAYS = 0, 1, 2


class ExpatError(Exception):
    """Has code, lineno and offset."""

    __module__ = 'xml.parsers.expat'


error = ExpatError


def _error_of(problem):
    failure = ExpatError(str(problem))
    failure.code, (failure.lineno, failure.offset) = problem.code, problem.position
    return failure


def ErrorString(code, /):
    return _xml._TEXTS.get(code)


errors, model = ModuleType('pyexpat.errors'), ModuleType('pyexpat.model')
errors.codes = {text: code for code, text in _xml._TEXTS.items()}
errors.messages = dict(_xml._TEXTS)
for _name, _code in (('SYNTAX', 2), ('NO_ELEMENTS', 3), ('INVALID_TOKEN', 4), ('UNCLOSED_TOKEN', 5), ('TAG_MISMATCH', 7),
                     ('DUPLICATE_ATTRIBUTE', 8), ('JUNK_AFTER_DOC_ELEMENT', 9), ('UNDEFINED_ENTITY', 11), ('BAD_CHAR_REF', 14),
                     ('UNBOUND_PREFIX', 27), ('FINISHED', 36)):
    setattr(errors, f'XML_ERROR_{_name}', _xml._TEXTS[_code])
for _code, _name in enumerate(('EMPTY', 'ANY', 'MIXED', 'NAME', 'CHOICE', 'SEQ'), 1):
    setattr(model, f'XML_CTYPE_{_name}', _code)
for _code, _name in enumerate(('NONE', 'OPT', 'REP', 'PLUS')):
    setattr(model, f'XML_CQUANT_{_name}', _code)


class xmlparser:
    """Calls the handlers that are set."""

    StartElementHandler = EndElementHandler = CharacterDataHandler = CommentHandler = ProcessingInstructionHandler = None
    StartCdataSectionHandler = EndCdataSectionHandler = XmlDeclHandler = StartDoctypeDeclHandler = EndDoctypeDeclHandler = None
    StartNamespaceDeclHandler = EndNamespaceDeclHandler = None
    buffer_text = ordered_attributes = specified_attributes = namespace_prefixes = False
    buffer_size = 8192
    ErrorCode = 0

    def __init__(self, separator):
        self.intern, self._base, self._is_over = {}, None, False
        target = self
        if separator is not None:
            target = _xml.Namespaces(self, lambda uri, name, prefix: f'{uri}{separator}{name}')
            target.start_cdata, target.end_cdata = self.start_cdata, self.end_cdata
            target.declaration, target.doctype = self.declaration, self.doctype
        self._reader = _xml.Reader(target)

    def Parse(self, data, isfinal=False, /):
        if self._is_over:
            self._fail(_xml.XMLError(_xml.FINISHED, *self._position()))
        self._reader.in_pieces = not self.buffer_text
        try:
            self._reader.feed(data)
            if isfinal:
                self._reader.close()
                self._is_over = True
        except _xml.XMLError as problem:
            self._fail(problem)
        return 1

    def ParseFile(self, file, /):
        return self.Parse(file.read(), True)

    def _fail(self, problem):
        self.ErrorCode, self._is_over = problem.code, True
        raise _error_of(problem) from None

    def _position(self):
        return self._reader.position(self._reader._at)

    CurrentLineNumber = ErrorLineNumber = property(lambda self: self._position()[0])
    CurrentColumnNumber = ErrorColumnNumber = property(lambda self: self._position()[1])
    CurrentByteIndex = ErrorByteIndex = property(lambda self: len(self._reader._text[:self._reader._at].encode()))

    def GetBase(self):
        return self._base

    def SetBase(self, base, /):
        self._base = base

    def SetParamEntityParsing(self, flag, /):
        return 1

    def UseForeignDTD(self, flag=True, /):
        pass

    # --- what the reader tells ---

    def _tell(self, handler, *arguments):
        if handler is not None:
            handler(*arguments)

    def start(self, name, attributes):
        if self.ordered_attributes:
            attributes = [part for pair in attributes.items() for part in pair]
        self._tell(self.StartElementHandler, name, attributes)

    def end(self, name):
        self._tell(self.EndElementHandler, name)

    def data(self, text):
        self._tell(self.CharacterDataHandler, text)

    def start_cdata(self):
        self._tell(self.StartCdataSectionHandler)

    def end_cdata(self):
        self._tell(self.EndCdataSectionHandler)

    def comment(self, text):
        self._tell(self.CommentHandler, text)

    def pi(self, name, text):
        self._tell(self.ProcessingInstructionHandler, name, text)

    def declaration(self, version, encoding, standalone):
        self._tell(self.XmlDeclHandler, version, encoding, standalone)

    def doctype(self, name, system, public, subset):
        self._tell(self.StartDoctypeDeclHandler, name, system, public, 0 if subset is None else 1)
        self._tell(self.EndDoctypeDeclHandler)

    def start_ns(self, prefix, uri):
        self._tell(self.StartNamespaceDeclHandler, prefix or None, uri)

    def end_ns(self, prefix):
        self._tell(self.EndNamespaceDeclHandler, prefix or None)


XMLParserType = xmlparser


def ParserCreate(encoding=None, namespace_separator=None, intern=None):
    if namespace_separator is not None and len(namespace_separator) > 1:
        raise ValueError('namespace_separator must be at most one character, omitted, or None')
    return xmlparser(namespace_separator)


def read(text, target):
    """_xml.read() with this module's errors."""
    try:
        _xml.read(text, target)
    except _xml.XMLError as problem:
        raise _error_of(problem) from None
