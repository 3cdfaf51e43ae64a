"""What can go wrong with a document, or with who reads it."""


class SAXException(Exception):
    """With a message, and perhaps with the exception that is behind it."""

    def __init__(self, msg, exception=None):
        super().__init__(msg)
        self._msg, self._exception = msg, exception

    def getMessage(self):
        return self._msg

    def getException(self):
        return self._exception

    def __str__(self):
        return self._msg

    def __getitem__(self, ix):
        raise AttributeError('__getitem__')


class SAXParseException(SAXException):
    """A document's mistake, with its place."""

    def __init__(self, msg, exception, locator):
        super().__init__(msg, exception)
        self._locator = locator
        self._system, self._line, self._column = locator.getSystemId(), locator.getLineNumber(), locator.getColumnNumber()

    def getColumnNumber(self):
        return self._column

    def getLineNumber(self):
        return self._line

    def getPublicId(self):
        return self._locator.getPublicId()

    def getSystemId(self):
        return self._system

    def __str__(self):
        place = ['<unknown>' if self._system is None else self._system, *['?' if each is None else each for each in (self._line, self._column)]]
        return ':'.join(map(str, place)) + f': {self._msg}'


class SAXNotRecognizedException(SAXException):
    """A feature or property that nobody knows."""


class SAXNotSupportedException(SAXException):
    """A feature or property that can't be had."""


class SAXReaderNotAvailable(SAXNotSupportedException):
    """There is no parser."""


for _each in (SAXException, SAXParseException, SAXNotRecognizedException, SAXNotSupportedException, SAXReaderNotAvailable):
    _each.__module__ = 'xml.sax._exceptions'
