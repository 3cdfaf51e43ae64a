"""Text in any stream of bytes."""

from _files import BinaryFile, TextFile
from _io import TextIOWrapper as _Console, TextReader, UnsupportedOperation
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


# What an encoding with a mark at its beginning is without one.
_MARKED = {'utf_8_sig': 'utf-8', 'utf_16': 'utf-16-le', 'utf_32': 'utf-32-le', 'utf16': 'utf-16-le', 'utf32': 'utf-32-le', 'u16': 'utf-16-le',
           'u32': 'utf-32-le'}


class TextIOWrapper(TextFile, TextIOBase):
    """Text that is kept as bytes in a stream: what open() makes in a program that speaks of streams, of line ends or of
    encodings with a mark, too."""

    __module__ = '_io'
    buffer = None
    _kinds = ()

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        check_newline(newline, newline)
        for name, value in (('encoding', encoding), ('errors', errors)):
            if value is not None and not isinstance(value, str):
                raise TypeError(f'TextIOWrapper() argument {name!r} must be str or None, not {type(value).__name__}')
        TextFile.__init__(self, buffer, encoding, errors, newline, line_buffering)
        self.write_through = write_through
        self._waiting = ''      # of this text the stream does not know yet: only of a program's own, which could see it
        self._waits = not isinstance(buffer, BinaryFile)
        self._choose_codec()

    newlines = property(lambda self: shown_ends(self._kinds))

    def _choose_codec(self):
        name = self.encoding.lower().replace('-', '_')
        self._plain = _MARKED.get(name, self.encoding)
        self._marked = name in _MARKED
        self._reads_mark = self._writes_mark = self._marked
        if '16' in self._plain or '32' in self._plain:      # a line end is no byte there
            self._next_text = self.buffer.read

    def _decode(self, data):
        encoding = self.encoding if self._reads_mark else self._plain
        if self._reads_mark and data:
            self._reads_mark = False
            if data[:2] == b'\xfe\xff':
                self._plain = self._plain.replace('-le', '-be')
        text = data.decode(encoding, self.errors)
        if self._newline:
            return text
        self._kinds = kinds_of_ends(text, self._kinds)
        return text if self._newline == '' else text.replace('\r\n', '\n').replace('\r', '\n')

    def _encode(self, text):
        with_mark = self._writes_mark and not (self.buffer.seekable() and self.buffer.tell())
        self._writes_mark = False
        return text.encode(self.encoding if with_mark else self._plain, self.errors)

    def _ahead(self):
        return len(self._pending[self._place:].encode(self._plain, self.errors))

    def _check_open(self):
        if self.buffer is None:
            raise ValueError('underlying buffer has been detached')
        TextFile._check_open(self)

    def _check_readable(self):
        TextFile._check_readable(self)
        self._pass_on()

    # --- reading ---

    def readline(self, size=-1, /):
        if self._newline in (None, '\n'):
            return TextFile.readline(self, size)
        self._check_readable()
        text = self._pending[self._place:]
        while not (end := end_of_line(text, self._newline)):
            more = self._decode(self._next_text())
            if not more:
                break
            text += more
        end = end or len(text)
        if size is not None and 0 <= size < end:
            end = size
        self._pending, self._place = text, end
        return text[:end]

    def read(self, size=-1, /):
        if size is not None and not hasattr(size, '__index__'):
            raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
        return TextFile.read(self, size)

    # --- writing ---

    def write(self, text, /):
        self._check_open()
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {'None' if text is None else type(text).__name__}")
        if not self.buffer.writable():
            raise UnsupportedOperation('not writable')
        size = len(text)
        if self._place < len(self._pending):
            self._forget_pending()
        self._waiting += text.replace('\n', self._newline) if self._newline else text
        if not self._waits or self.write_through or len(self._waiting) > 8192:
            self._pass_on()
        if self.line_buffering and ('\n' in text or '\r' in text):
            self.flush()
        return size

    def _pass_on(self):
        if self._waiting:
            text, self._waiting = self._waiting, ''
            self.buffer.write(self._encode(text))

    def flush(self):
        self._check_open()
        self._pass_on()
        self.buffer.flush()

    # --- position ---

    def seek(self, offset, whence=0, /):
        self._check_open()
        if whence not in (0, 1, 2):
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        if whence == 0 and offset < 0:
            raise ValueError(f'negative seek position {offset}')
        self._pass_on()
        place = TextFile.seek(self, offset, whence)
        self._reads_mark = self._writes_mark = self._marked and place == 0
        return place

    def tell(self):
        self._check_open()
        self._pass_on()
        return TextFile.tell(self)

    def truncate(self, size=None, /):
        self._check_open()
        if not self.buffer.writable():
            raise UnsupportedOperation('truncate')
        self._pass_on()
        return TextFile.truncate(self, size)

    # --- the stream itself ---

    def reconfigure(self, *, encoding=None, errors=None, newline=False, line_buffering=None, write_through=None):
        """Other settings from here on."""
        self.flush()
        if newline is not False:
            check_newline(newline, newline)
            self._newline = newline
        if encoding is not None or errors is not None:
            self.errors = errors or ('strict' if encoding is not None else self.errors)
            self.encoding = encoding or self.encoding
            self._choose_codec()
        self.line_buffering = self.line_buffering if line_buffering is None else bool(line_buffering)
        self.write_through = self.write_through if write_through is None else bool(write_through)

    def detach(self):
        self.flush()
        buffer, self.buffer = self.buffer, None
        return buffer

    def close(self):
        if self.buffer is not None and not self.buffer.closed:
            try:
                self.flush()
            finally:
                self.buffer.close()

    def __repr__(self):
        shown = [f'{key}={getattr(self, key)!r}' for key in ('name', 'mode', 'encoding') if hasattr(self, key)]
        return f'<_io.TextIOWrapper {" ".join(shown)}>'


TextIOWrapper.register(_Console)
TextIOWrapper.register(TextReader)
