"""Streams: files, and strings and bytes that behave like files."""

from _files import BinaryFile, TextFile, _File, open
from _io import UnsupportedOperation

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192
IOBase = RawIOBase = BufferedIOBase = TextIOBase = _File
BufferedReader = BufferedWriter = BufferedRandom = FileIO = BinaryFile
TextIOWrapper = TextFile


class _Memory(_File):
    """A string of characters or bytes with a position."""

    _empty = ''

    def __init__(self, initial):
        self._content = initial
        self._position = 0

    def readable(self):
        self._check_open()
        return True

    writable = seekable = readable

    def isatty(self):
        return False

    def flush(self):
        self._check_open()

    def fileno(self):
        raise UnsupportedOperation('fileno')

    def close(self):
        self._closed = True
        self._content = self._empty

    def getvalue(self):
        self._check_open()
        return self._content

    def read(self, size=-1):
        self._check_open()
        end = len(self._content) if size is None or size < 0 else self._position + size
        data = self._content[self._position:end]
        self._position += len(data)
        return data

    def readline(self, size=-1):
        self._check_open()
        end = self._content.find(self._line_end, self._position) + 1 or len(self._content)
        length = max(end - self._position, 0)
        return self.read(length if size is None or size < 0 else min(length, size))

    def _put(self, data):
        content, at = self._content, self._position
        if at > len(content):
            content += self._filler * (at - len(content))
        self._content = content[:at] + data + content[at + len(data):]
        self._position = at + len(data)
        return len(data)

    def tell(self):
        self._check_open()
        return self._position

    def truncate(self, size=None):
        self._check_open()
        size = self._position if size is None else size
        self._content = self._content[:size]
        return size


class StringIO(_Memory):
    """Text in memory."""

    __module__ = '_io'
    _empty, _line_end, _filler = '', '\n', '\0'

    def __init__(self, initial_value='', newline='\n'):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f'initial_value must be str or None, not {type(initial_value).__name__}')
        _Memory.__init__(self, initial_value or '')

    def _check_open(self):
        if self._closed:
            raise ValueError('I/O operation on closed file')

    def write(self, text):
        self._check_open()
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got '{type(text).__name__}'")
        return self._put(text)

    def seek(self, offset, whence=0):
        self._check_open()
        if whence and offset:
            raise OSError("Can't do nonzero cur-relative seeks")
        self._position = offset if whence == 0 else self._position if whence == 1 else len(self._content)
        return self._position


class BytesIO(_Memory):
    """Bytes in memory."""

    __module__ = '_io'
    _empty, _line_end, _filler = b'', b'\n', b'\0'

    def __init__(self, initial_bytes=b''):
        _Memory.__init__(self, bytes(initial_bytes))

    def write(self, data):
        self._check_open()
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return self._put(bytes(data))

    def readinto(self, buffer):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def seek(self, offset, whence=0):
        self._check_open()
        if whence == 0 and offset < 0:
            raise ValueError(f'negative seek value {offset}')
        start = (0, self._position, len(self._content))[whence]
        self._position = max(start + offset, 0)
        return self._position

    def getbuffer(self):
        return bytearray(self._content)
