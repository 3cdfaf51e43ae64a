"""Buffers and text around any stream: what io has for streams that open() did not make."""

from _files import BinaryFile, TextFile, _File
from _io import TextIOWrapper as _Console


class _AlsoOfOpen(type):
    """The files of open() count as instances, too."""

    def __instancecheck__(cls, instance):
        return type.__instancecheck__(cls, instance) or isinstance(instance, cls._file)


class RawIOBase(_File, metaclass=_AlsoOfOpen):
    """For streams of the program's own that know only readinto()."""

    _file = BinaryFile
    __module__ = 'io'

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        count = self.readinto(buffer)
        return None if count is None else bytes(buffer[:count])

    def readall(self):
        parts = []
        while part := self.read(8192):
            parts.append(part)
        return b''.join(parts)


class _Wrapper(_File, metaclass=_AlsoOfOpen):
    """Around a stream of bytes, which it closes with itself."""

    _file = BinaryFile
    __module__ = '_io'

    def __init__(self, raw, buffer_size=8192):
        if buffer_size <= 0:
            raise ValueError('buffer size must be strictly positive')
        self.raw, self._limit = raw, buffer_size

    def seekable(self):
        return self.raw.seekable()

    def flush(self):
        self._check_open()

    def close(self):
        if not self._closed:
            self.flush()
            self._closed = True
            self.raw.close()

    def detach(self):
        self.flush()
        return self.raw


class BufferedReader(_Wrapper):
    def __init__(self, raw, buffer_size=8192):
        super().__init__(raw, buffer_size)
        self._ahead = b''       # read and not asked for yet

    def readable(self):
        return True

    def _fill(self, size):
        """Reads on until so many bytes are there; all of them for None."""
        self._check_open()
        while size is None or len(self._ahead) < size:
            chunk = self.raw.read(self._limit)
            if not chunk:
                break
            self._ahead += chunk

    def _take(self, size):
        data, self._ahead = self._ahead[:size], self._ahead[size:]
        return data

    def read(self, size=-1, /):
        size = None if size is None or size < 0 else size
        self._fill(size)
        return self._take(len(self._ahead) if size is None else size)

    def read1(self, size=-1, /):
        self._fill(1)
        return self._take(len(self._ahead) if size < 0 else size)

    def peek(self, size=0, /):
        self._fill(1)
        return self._ahead

    def readline(self, size=-1, /):
        while b'\n' not in self._ahead:
            before = len(self._ahead)
            self._fill(before + 1)
            if len(self._ahead) == before:
                break
        end = self._ahead.find(b'\n') + 1 or len(self._ahead)
        return self._take(end if size is None or size < 0 else min(end, size))

    def readinto(self, buffer):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def tell(self):
        return self.raw.tell() - len(self._ahead)

    def seek(self, offset, whence=0, /):
        if whence == 1:
            offset, whence = offset + self.tell(), 0
        self._ahead = b''
        return self.raw.seek(offset, whence)


class BufferedWriter(_Wrapper):
    def __init__(self, raw, buffer_size=8192):
        super().__init__(raw, buffer_size)
        self._waiting = b''

    def writable(self):
        return True

    def write(self, data, /):
        self._check_open()
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(data)
        if len(self._waiting) + len(data) > self._limit:
            self.flush()
        self._waiting += data
        if len(data) > self._limit:
            self.flush()
        return len(data)

    def flush(self):
        self._check_open()
        if self._waiting:
            self.raw.write(self._waiting)
            self._waiting = b''

    def tell(self):
        return self.raw.tell() + len(self._waiting)

    def seek(self, offset, whence=0, /):
        self.flush()
        return self.raw.seek(offset, whence)


class TextIOWrapper(_File, metaclass=_AlsoOfOpen):
    """Text that is kept as bytes in a stream."""

    _file = TextFile, _Console
    __module__ = '_io'

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        self.buffer, self.encoding, self.errors = buffer, encoding or 'utf-8', errors or 'strict'
        self.line_buffering, self.write_through, self._newline = line_buffering, write_through, newline
        self._text = None       # what is left of all that was read
        self._waiting = ''

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def _rest(self):
        self._check_open()
        if self._text is None:
            self.flush()
            self._text = self.buffer.read().decode(self.encoding, self.errors)
            if self._newline is None:
                self._text = self._text.replace('\r\n', '\n').replace('\r', '\n')
        return self._text

    def read(self, size=-1, /):
        text = self._rest()
        end = len(text) if size is None or size < 0 else size
        self._text = text[end:]
        return text[:end]

    def readline(self, size=-1, /):
        end = self._rest().find('\n') + 1 or len(self._text)
        return self.read(end if size is None or size < 0 else min(end, size))

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
        self._text = None
        return self.buffer.seek(offset, whence)

    def tell(self):
        self.flush()
        return self.buffer.tell()

    def detach(self):
        self.flush()
        return self.buffer

    def close(self):
        if not self._closed:
            self.flush()
            self._closed = True
            self.buffer.close()
