"""Text in any stream of bytes: io's TextIOWrapper for what open() did not make."""

from _files import TextFile
from _io import TextIOWrapper as _Console, UnsupportedOperation
from _streams import TextIOBase


def check_newline(newline, shown):
    """What translates line ends: None, '', or one of them."""
    if newline is not None and not isinstance(newline, str):
        raise TypeError(f'newline must be str or None, not {type(newline).__name__}')
    if newline not in (None, '', '\n', '\r', '\r\n'):
        raise ValueError(f'illegal newline value: {shown}')


def kinds_of_ends(text, seen=()):
    """Which line ends there are in a text, and in those seen before."""
    rest = text.replace('\r\n', '')
    found = {'\r': '\r' in rest, '\n': '\n' in rest, '\r\n': len(rest) < len(text)}
    return tuple([end for end in found if found[end] or end in seen])


def shown_ends(kinds):
    """The attribute `newlines`."""
    return kinds if len(kinds) > 1 else kinds[0] if kinds else None


def end_of_line(text, newline):
    """Where the first line ends; 0: not here."""
    if newline in (None, '\n'):
        return text.find('\n') + 1
    ends = [(text.find(end), -len(end)) for end in (('\r\n', '\n', '\r') if newline == '' else (newline,)) if end in text]
    return min(ends)[0] - min(ends)[1] if ends else 0


class IncrementalNewlineDecoder:
    """Makes line ends alike, in text that comes in pieces: a \\r waits for the \\n that may follow."""

    __module__ = 'io'

    def __init__(self, decoder, translate, errors='strict'):
        self._decoder, self._translate, self.errors = decoder, translate, errors
        self.reset()

    def reset(self):
        self._kinds, self._waiting = (), ''
        if self._decoder is not None:
            self._decoder.reset()

    def decode(self, input, final=False):
        text = self._waiting + (input if self._decoder is None else self._decoder.decode(input, final))
        self._waiting = '\r' if text.endswith('\r') and not final else ''
        text = text.removesuffix('\r') if self._waiting else text
        self._kinds = kinds_of_ends(text, self._kinds)
        return text.replace('\r\n', '\n').replace('\r', '\n') if self._translate else text

    newlines = property(lambda self: shown_ends(self._kinds))

    def getstate(self):
        buffer, flag = (b'', 0) if self._decoder is None else self._decoder.getstate()
        return buffer, flag << 1 | bool(self._waiting)

    def setstate(self, state):
        self._waiting = '\r' if state[1] & 1 else ''
        if self._decoder is not None:
            self._decoder.setstate((state[0], state[1] >> 1))


class FileWithEnds(TextFile):
    """What open() makes in a program that speaks of line ends, or of streams."""

    __module__ = '_io'
    _kinds = ()

    newlines = property(lambda self: shown_ends(self._kinds), lambda self, value: None)

    def _decode(self, data):
        text = data.decode(self.encoding, self.errors)
        if self._newline:
            return text
        self._kinds = kinds_of_ends(text, self._kinds)
        return text if self._newline == '' else text.replace('\r\n', '\n').replace('\r', '\n')

    def readline(self, size=-1):
        if self._newline in (None, '\n'):
            return TextFile.readline(self, size)
        self._check_readable()
        text = self._pending[self._place:]
        while not (end := end_of_line(text, self._newline)):
            more = self._decode(self.buffer.readline())
            if not more:
                break
            text += more
        end = end or len(text)
        if size is not None and 0 <= size < end:
            end = size
        self._pending, self._place = text, end
        return text[:end]

    def read(self, size=-1):
        if size is not None and not hasattr(size, '__index__'):
            raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
        return TextFile.read(self, size)

    def seek(self, offset, whence=0):
        if whence not in (0, 1, 2):
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        if whence == 0 and offset < 0:
            raise ValueError(f'negative seek position {offset}')
        return TextFile.seek(self, offset, whence)

    def truncate(self, size=None):
        if not self.buffer.writable():
            raise UnsupportedOperation('truncate')
        return TextFile.truncate(self, size)


FileWithEnds.__name__ = FileWithEnds.__qualname__ = 'TextIOWrapper'


class TextIOWrapper(TextIOBase):
    """Text that is kept as bytes in a stream."""

    __module__ = '_io'

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        check_newline(newline, newline)
        if encoding is not None and not isinstance(encoding, str):
            raise TypeError(f"TextIOWrapper() argument 'encoding' must be str or None, not {type(encoding).__name__}")
        self.buffer, self.encoding, self.errors = buffer, encoding or 'UTF-8', errors or 'strict'
        self.line_buffering, self.write_through, self._newline = line_buffering, write_through, newline
        self._text = ''         # decoded, and not asked for yet
        self._waiting = ''
        self._kinds = ()

    newlines = property(lambda self: shown_ends(self._kinds))

    def reconfigure(self, *, encoding=None, errors=None, newline=False, line_buffering=None, write_through=None):
        """Other settings from here on."""
        self.flush()
        if newline is not False:
            check_newline(newline, newline)
            self._newline = newline
        if encoding is not None or errors is not None:
            self.errors = errors or ('strict' if encoding is not None else self.errors)
            self.encoding = encoding or self.encoding
        self.line_buffering = self.line_buffering if line_buffering is None else bool(line_buffering)
        self.write_through = self.write_through if write_through is None else bool(write_through)

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def _more(self, whole):
        """Decodes the next line of bytes, or all the rest; a pipe's writer may wait for an answer to a line. False at the end."""
        self._check_open()
        self.flush()
        whole = whole or self.encoding.lower().replace('_', '-').startswith(('utf-16', 'utf-32'))
        data = self.buffer.read() if whole else self.buffer.readline()
        text = data.decode(self.encoding, self.errors)
        if not self._newline:
            self._kinds = kinds_of_ends(text, self._kinds)
        if self._newline is None:
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        self._text += text
        return bool(data)

    def _take(self, end):
        text, self._text = self._text[:end], self._text[end:]
        return text

    def read(self, size=-1, /):
        if size is None or size < 0:
            self._more(True)
            return self._take(len(self._text))
        while len(self._text) < size and self._more(False):
            pass
        return self._take(size)

    def readline(self, size=-1, /):
        while not end_of_line(self._text, self._newline) and self._more(False):
            pass
        end = end_of_line(self._text, self._newline) or len(self._text)
        return self._take(end if size is None or size < 0 else min(end, size))

    def write(self, text, /):
        self._check_open()
        if not isinstance(text, str):
            raise TypeError(f'write() argument must be str, not {type(text).__name__}')
        self._waiting += text.replace('\n', self._newline) if self._newline else text
        if self.write_through or self.line_buffering and '\n' in text:
            self.flush()
        return len(text)

    def flush(self):
        self._check_open()
        if self._waiting:
            self.buffer.write(self._waiting.encode(self.encoding, self.errors))
            self._waiting = ''
        self.buffer.flush()

    def seek(self, offset, whence=0, /):
        self.flush()
        self._text = ''
        return self.buffer.seek(offset, whence)

    def tell(self):
        self.flush()
        return self.buffer.tell() - len(self._text.encode(self.encoding, self.errors))

    def __repr__(self):
        shown = [f'{key}={getattr(self, key)!r}' for key in ('name', 'mode', 'encoding') if hasattr(self, key)]
        return f'<_io.TextIOWrapper {" ".join(shown)}>'

    @property
    def name(self):
        return self.buffer.name

    def _check_open(self):
        if self.buffer is None:
            raise ValueError('underlying buffer has been detached')
        super()._check_open()

    def detach(self):
        self.flush()
        buffer, self.buffer = self.buffer, None
        return buffer

    def close(self):
        if not self._closed:
            self.flush()
            self._closed = True
            self.buffer.close()


TextIOWrapper.register(TextFile)
TextIOWrapper.register(_Console)
