"""Messages from texts and files."""

from email.message import read

__all__ = ['Parser', 'HeaderParser', 'BytesParser', 'BytesHeaderParser']


class Parser:
    def __init__(self, _class=None, *, policy=None):
        self._class = _class or getattr(policy, 'message_factory', None)

    def parse(self, fp, headersonly=False):
        return self.parsestr(fp.read(), headersonly)

    def parsestr(self, text, headersonly=False):
        return read(text, self._class, headersonly)


class HeaderParser(Parser):
    """The body stays a text."""

    def parsestr(self, text, headersonly=True):
        return super().parsestr(text, True)


class BytesParser:
    _kind = Parser

    def __init__(self, *args, **options):
        self.parser = self._kind(*args, **options)

    def parse(self, fp, headersonly=False):
        return self.parsebytes(fp.read(), headersonly)

    def parsebytes(self, text, headersonly=False):
        return self.parser.parsestr(text.decode('utf-8', 'surrogateescape'), headersonly)


class BytesHeaderParser(BytesParser):
    _kind = HeaderParser
