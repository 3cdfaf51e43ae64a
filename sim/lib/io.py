"""Streams: files, and strings and bytes that behave like files."""

import _io
from _buffers import bytes_of
from _files import _File, open
from _io import UnsupportedOperation
from _streams import (BufferedIOBase, BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter, FileIO, IOBase,
                      RawIOBase, TextIOBase)
from _text_streams import IncrementalNewlineDecoder, TextIOWrapper, check_newline, end_of_line, kinds_of_ends, shown_ends

BlockingIOError = BlockingIOError
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192


def text_encoding(encoding, stacklevel=2, /):
    """The encoding that is meant when none is named."""
    return 'locale' if encoding is None else encoding


def open_code(path):
    return open(path, 'rb')


class _Memory(_File):
    """A string of characters or bytes with a position."""

    _empty = ''

    def _check_seek(self, offset, whence):
        self._check_open()
        if not isinstance(offset, int):
            raise TypeError(f"'{type(offset).__name__}' object cannot be interpreted as an integer")
        if whence not in (0, 1, 2):
            raise ValueError(f'{self._invalid_whence} ({whence}, should be 0, 1 or 2)')
        if whence == 0 and offset < 0:
            raise ValueError(f'{self._negative_seek} {offset}')

    def __init__(self, initial):
        self._content = initial
        self._position = 0

    def __reduce__(self):
        self._check_open()
        return type(self), (), {**self.__dict__, '_content': self._content[:]}

    def readable(self):
        self._check_open()
        return True

    writable = seekable = readable

    def isatty(self):
        _File._check_open(self)
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

    def detach(self):
        raise UnsupportedOperation('detach')

    def read(self, size=-1, /):
        self._check_open()
        if size is not None and not hasattr(size, '__index__'):
            raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
        end = len(self._content) if size is None or size < 0 else self._position + size
        data = self._content[self._position:end]
        self._position += len(data)
        return data

    def readline(self, size=-1, /):
        self._check_open()
        end = self._content.find(self._line_end, self._position) + 1 or len(self._content)
        length = max(end - self._position, 0)
        return self.read(length if size is None or size < 0 else min(length, size))

    def _put(self, data):
        content, at = self._content, self._position
        if at > len(content):
            content += self._filler * (at - len(content))
        if at == len(content):
            content += data         # which mostly need not copy what there is
            self._content = content
        elif isinstance(content, bytearray):
            content[at:at + len(data)] = data
        else:
            self._content = content[:at] + data + content[at + len(data):]
        self._position = at + len(data)
        return len(data)

    def tell(self):
        self._check_open()
        return self._position

    def truncate(self, size=None):
        self._check_open()
        size = self._position if size is None else size
        if size < 0:
            raise ValueError(f'{self._negative_size} value {size}')
        if isinstance(self._content, bytearray):
            del self._content[size:]
        else:
            self._content = self._content[:size]
        return size


class StringIO(_Memory):
    """Text in memory."""

    __module__ = '_io'
    _empty, _line_end, _filler = '', '\n', '\0'
    _negative_size, _negative_seek, _invalid_whence = 'Negative size', 'Negative seek position', 'Invalid whence'
    encoding = errors = None
    line_buffering = False

    def __init__(self, initial_value='', newline='\n'):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f'initial_value must be str or None, not {type(initial_value).__name__}')
        check_newline(newline, repr(newline))
        self._newline, self._kinds = newline, ()
        _Memory.__init__(self, '')
        self.write(initial_value or '')
        self._position = 0

    @property
    def newlines(self):
        self._check_open()
        return shown_ends(self._kinds)

    def _check_open(self):
        if self._closed:
            raise ValueError('I/O operation on closed file')

    def __iter__(self):
        _File._check_open(self)
        return self

    def __enter__(self):
        _File._check_open(self)
        return self

    def flush(self):
        pass

    def write(self, text):
        self._check_open()
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got '{type(text).__name__}'")
        length = len(text)
        if not self._newline:
            self._kinds = kinds_of_ends(text, self._kinds)
        if self._newline is None:
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        elif self._newline[:1] == '\r':
            text = text.replace('\n', self._newline)
        self._put(text)
        return length

    def readline(self, size=-1, /):
        if self._newline not in ('', '\r', '\r\n'):
            return _Memory.readline(self, size)
        self._check_open()
        rest = self._content[self._position:]
        length = end_of_line(rest, self._newline) or len(rest)
        return self.read(length if size is None or size < 0 else min(length, size))

    def seek(self, offset, whence=0, /):
        self._check_seek(offset, whence)
        if whence and offset:
            raise OSError("Can't do nonzero cur-relative seeks")
        self._position = offset if whence == 0 else self._position if whence == 1 else len(self._content)
        return self._position


class BytesIO(_Memory):
    """Bytes in memory."""

    __module__ = '_io'
    _empty, _line_end, _filler = b'', b'\n', b'\0'
    _negative_size, _negative_seek, _invalid_whence = 'negative size', 'negative seek value', 'invalid whence'

    def __init__(self, initial_bytes=b''):
        _Memory.__init__(self, b'' if initial_bytes is None else bytes_of(initial_bytes))

    def write(self, data):
        self._check_open()
        return self._put(bytes_of(data))

    def __iter__(self):
        return self

    def readlines(self, hint=-1, /):
        lines, size = [], 0
        for line in self:
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint <= size:
                break
        return lines

    def readinto(self, buffer):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def seek(self, offset, whence=0, /):
        self._check_seek(offset, whence)
        start = (0, self._position, len(self._content))[whence]
        self._position = max(start + offset, 0)
        return self._position

    def read1(self, size=-1, /):
        return self.read(size)

    def readinto1(self, buffer):
        return self.readinto(buffer)

    def getbuffer(self):
        """The bytes in place; from now on they are in an array that can be written to."""
        self._check_open()
        if not isinstance(self._content, bytearray):
            self._content = bytearray(self._content)
        return memoryview(self._content)

    def getvalue(self):
        return bytes(_Memory.getvalue(self))

    def close(self):
        if isinstance(self._content, bytearray):
            self._content.clear()       # which views of it refuse
        _Memory.close(self)

    def read(self, size=-1, /):
        return bytes(_Memory.read(self, size))


TextIOBase.register(StringIO)
BufferedIOBase.register(BytesIO)
_io.StringIO, _io.BytesIO = StringIO, BytesIO        # where copies and pickles look for them
