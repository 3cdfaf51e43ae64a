"""Streams over other streams: what io's BufferedReader and BufferedWriter are for objects of a program's own."""

from abc import ABCMeta
from _files import BinaryFile, TextFile, _File, open
from _io import UnsupportedOperation


class _Kind(ABCMeta):
    """What open() returns for bytes is of one class here; which of these it stands for is said by its mode."""

    def __instancecheck__(cls, instance):
        if isinstance(instance, BinaryFile):
            return issubclass(_KINDS[instance._can_read, instance._can_write] if instance._buffered else FileIO, cls)
        return ABCMeta.__instancecheck__(cls, instance)


class IOBase(_File, metaclass=_Kind):
    """What all streams have in common; a program's own streams define the rest."""

    __module__ = 'io'

    def close(self):
        if not self._closed:
            try:
                self.flush()
            finally:
                self._closed = True

    def flush(self):
        self._check_open()

    def readable(self):
        return False

    writable = seekable = isatty = readable

    def _unsupported(self, *arguments):
        raise UnsupportedOperation('')

    def seek(self, offset, whence=0):
        raise UnsupportedOperation('seek')

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None):
        raise UnsupportedOperation('truncate')

    def fileno(self):
        raise UnsupportedOperation('fileno')

    def readline(self, size=-1):
        line = b''
        while size is None or size < 0 or len(line) < size:
            byte = self.read(1)
            if not byte:
                break
            line += byte
            if line.endswith(b'\n'):
                break
        return line


class RawIOBase(IOBase):
    """Bytes without a buffer: a class that has readinto() can read()."""

    __module__ = 'io'

    def readinto(self, buffer):
        raise NotImplementedError

    write = readinto

    def read(self, size=-1):
        if size is None or size < 0:
            return self.readall()
        room = bytearray(size)
        count = self.readinto(room)
        return None if count is None else bytes(room[:count])

    def readall(self):
        data = b''
        while True:
            chunk = self.read(8192)
            if not chunk:
                return data
            data += chunk


class BufferedIOBase(IOBase):
    __module__ = 'io'

    def read(self, size=-1):
        raise UnsupportedOperation('read')

    def write(self, data):
        raise UnsupportedOperation('write')

    def detach(self):
        raise UnsupportedOperation('detach')

    def read1(self, size=-1, /):
        self._unsupported()

    def readinto1(self, buffer, /):
        data = self.read1(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def readinto(self, buffer):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)


class TextIOBase(IOBase):
    __module__ = 'io'
    encoding = errors = newlines = None

    def read(self, size=-1):
        raise UnsupportedOperation('read')

    def write(self, text):
        raise UnsupportedOperation('write')


class _Buffered(BufferedIOBase):
    _reads = _writes = False

    def __init__(self, raw, buffer_size=8192):
        if buffer_size <= 0:
            raise ValueError('buffer size must be strictly positive')
        if self._reads and not raw.readable():
            raise OSError('File or stream is not readable.')
        if self._writes and not raw.writable():
            raise OSError('File or stream is not writable.')
        self.raw, self._size = raw, buffer_size
        self._incoming, self._outgoing = b'', bytearray()

    closed = property(lambda self: self.raw.closed)
    name = property(lambda self: self.raw.name)
    mode = property(lambda self: self.raw.mode)

    def _check_open(self):
        if self.raw is None:
            raise ValueError('raw stream has been detached')
        if self.raw.closed:
            raise ValueError('I/O operation on closed file.')

    def readable(self):
        return self._reads and self.raw.readable()

    def writable(self):
        return self._writes and self.raw.writable()

    def seekable(self):
        return self.raw.seekable()

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self.raw.isatty()

    def read(self, size=-1):
        self._check_open()
        if not self._reads:
            raise UnsupportedOperation('read')
        if self._outgoing:
            self.flush()
        if size is not None and size < -1:
            raise ValueError('read length must be non-negative or -1')
        while size is None or size < 0 or len(self._incoming) < size:
            chunk = self.raw.read(self._size)
            if not chunk:
                break
            self._incoming += chunk
        size = len(self._incoming) if size is None or size < 0 else size
        data, self._incoming = self._incoming[:size], self._incoming[size:]
        return data

    def read1(self, size=-1):
        self.peek()
        return self.read(min(len(self._incoming), self._size if size < 0 else size))

    def peek(self, size=0):
        self._check_open()
        if not self._incoming:
            self._incoming = self.raw.read(self._size) or b''
        return self._incoming

    def write(self, data):
        self._check_open()
        if not self._writes:
            raise UnsupportedOperation('write')
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        if self._incoming:      # what was read ahead is behind the place where this goes
            self.raw.seek(-len(self._incoming), 1)
            self._incoming = b''
        if len(self._outgoing) + len(data) > self._size:
            self.flush()
        self._outgoing += data
        if len(self._outgoing) > self._size:
            self.flush()
        return len(data)

    def flush(self):
        self._check_open()
        while self._outgoing:
            count = self.raw.write(bytes(self._outgoing))
            del self._outgoing[:count]

    def seek(self, offset, whence=0):
        self.flush()
        if whence == 1:
            offset -= len(self._incoming)
        self._incoming = b''
        return self.raw.seek(offset, whence)

    def tell(self):
        return self.raw.tell() - len(self._incoming) + len(self._outgoing)

    def detach(self):
        self.flush()
        raw, self.raw = self.raw, None
        return raw

    def close(self):
        if self.raw is not None and not self.raw.closed:
            try:
                self.flush()
            finally:
                self.raw.close()

    def __repr__(self):
        return f'<_io.{type(self).__name__}>'


class BufferedReader(_Buffered):
    __module__ = '_io'
    _reads = True


class BufferedWriter(_Buffered):
    __module__ = '_io'
    _writes = True


class BufferedRandom(_Buffered):
    __module__ = '_io'
    _reads = _writes = True


class BufferedRWPair(BufferedIOBase):
    """A stream to read from and another one to write to."""

    __module__ = '_io'

    def __init__(self, reader, writer, buffer_size=8192):
        if not reader.readable():
            raise OSError('"reader" argument must be readable.')
        if not writer.writable():
            raise OSError('"writer" argument must be writable.')
        self._reader, self._writer = BufferedReader(reader, buffer_size), BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self._reader.read(size)

    def read1(self, size=-1, /):
        return self._reader.read1(size)

    def peek(self, size=0, /):
        return self._reader.peek(size)

    def readinto(self, buffer, /):
        return self._reader.readinto(buffer)

    def readline(self, size=-1, /):
        return self._reader.readline(size)

    def write(self, data, /):
        return self._writer.write(data)

    def flush(self):
        self._writer.flush()

    def readable(self):
        return self._reader.readable()

    def writable(self):
        return self._writer.writable()

    def isatty(self):
        return self._writer.isatty() or self._reader.isatty()

    def close(self):
        self._writer.close()
        self._reader.close()

    closed = property(lambda self: self._writer.closed)


class FileIO(RawIOBase):
    """A file without a buffer."""

    __module__ = '_io'

    def __new__(cls, file, mode='r', closefd=True, opener=None):
        return open(file, mode.replace('b', '') + 'b', 0, closefd=closefd, opener=opener)


IOBase.register(BinaryFile)
TextIOBase.register(TextFile)
_KINDS = {(True, False): BufferedReader, (False, True): BufferedWriter, (True, True): BufferedRandom}
