"""Files and bytes in the format of gzip (RFC 1952)."""

import io
import os
import time
import zlib
from _buffers import bytes_of

__all__ = ['BadGzipFile', 'GzipFile', 'compress', 'decompress', 'open']

READ, WRITE = 1, 2
_PIECE = 8192


class BadGzipFile(OSError):
    pass


def compress(data, compresslevel=9, *, mtime=None):
    data = bytes_of(data)
    return _header(compresslevel, mtime, b'') + zlib.compress(data, compresslevel, -zlib.MAX_WBITS) + _sums(zlib.crc32(data), len(data))


def _header(compresslevel, mtime, name):
    mark = 2 if compresslevel == 9 else 4 if compresslevel == 1 else 0
    seconds = int(time.time() if mtime is None else mtime)
    return (b'\x1f\x8b\x08' + (b'\x08' if name else b'\0') + seconds.to_bytes(4, 'little') + bytes([mark, 3 if mtime == 0 else 255])
            + (name + b'\0' if name else b''))


def _sums(crc, length):
    return crc.to_bytes(4, 'little') + (length & 0xFFFFFFFF).to_bytes(4, 'little')


def decompress(data):
    """All members, one after the other."""
    return _Reader(io.BytesIO(data)).readall()


class _Reader(io.RawIOBase):
    """The members of a stream, one after the other, read as far as somebody asks."""

    def __init__(self, file):
        self._file = file
        self.mtime = None
        self.rewind()

    def rewind(self):
        self._member, self._input, self._position, self._zeros = None, b'', 0, False

    def readable(self):
        return True

    def seekable(self):
        return True

    def readinto(self, buffer):
        part = self._next(len(buffer))
        buffer[:len(part)] = part
        return len(part)

    def readall(self):
        return b''.join(iter(lambda: self._next(0), b''))

    def tell(self):
        return self._position

    def seek(self, offset, whence=io.SEEK_SET):
        if whence == io.SEEK_CUR:
            offset += self._position
        elif whence == io.SEEK_END:
            self.readall()
            offset += self._position
        if offset < self._position:
            self._file.seek(0)
            self.rewind()
        while self._position < offset and self._next(min(offset - self._position, _PIECE)):
            pass
        return self._position

    def _next(self, most):
        """Some of what follows, at most so much (0: any number); nothing at the end."""
        part = b''
        while not part:
            if self._member is None and not self._begin():
                return b''
            if not self._input:
                self._input = self._file.read(_PIECE)
                if not self._input:
                    raise EOFError('Compressed file ended before the end-of-stream marker was reached')
            part = self._checked(most)
            self._input = self._member.unused_data or self._member.unconsumed_tail
            if self._member.eof:
                self._member = None
        self._position += len(part)
        return part

    def _checked(self, most):
        try:
            return self._member.decompress(self._input, most)
        except zlib.error as problem:
            for sign, text in (('data check', 'CRC check failed'), ('length check', 'Incorrect length of data produced')):
                if sign in str(problem):
                    raise BadGzipFile(text) from None
            raise

    def _begin(self):
        """Is there another member? Between them may be zeros."""
        while True:
            if self._position or self._zeros:
                self._input = self._input.lstrip(b'\0')
            if len(self._input) > 1:
                break
            more = self._file.read(_PIECE)
            if not more:
                break
            self._input += more
        if not self._input:
            return False
        if self._input[:2] != b'\x1f\x8b':
            raise BadGzipFile(f'Not a gzipped file ({self._input[:2]!r})')
        while len(self._input) < 10 and (more := self._file.read(_PIECE)):
            self._input += more
        if len(self._input) >= 10:
            if self._input[2] != zlib.DEFLATED:
                raise BadGzipFile('Unknown compression method')
            self.mtime = int.from_bytes(self._input[4:8], 'little')
        self._member, self._zeros = zlib.decompressobj(16 + zlib.MAX_WBITS), True
        return True


class GzipFile(io.BufferedIOBase):
    """A compressed file to read or to write."""

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        given = mode or getattr(fileobj, 'mode', 'rb')
        if 't' in given or 'U' in given:
            raise ValueError(f'Invalid mode: {given!r}')
        given += '' if 'b' in given else 'b'
        mode = given.replace('b', '')
        self.fileobj = self.myfileobj = None
        if fileobj is None:
            fileobj = self.myfileobj = io.open(filename, mode + 'b')
        if mode not in ('r', 'w', 'a', 'x'):
            raise ValueError(f'Invalid mode: {given!r}')
        self.name = os.fspath(filename) if filename is not None else getattr(fileobj, 'name', '')
        self.fileobj, self.mode = fileobj, READ if mode == 'r' else WRITE
        if self.mode == READ:
            self._raw = _Reader(fileobj)
            self._buffer = io.BufferedReader(self._raw)
        else:
            self._crc, self._size = zlib.crc32(b''), 0
            self._compress = zlib.compressobj(compresslevel, zlib.DEFLATED, -zlib.MAX_WBITS)
            fileobj.write(_header(compresslevel, mtime, self._name_within()))
        self._mtime = mtime

    @property
    def mtime(self):
        return self._raw.mtime if self.mode == READ else self._mtime

    @property
    def closed(self):
        return self.fileobj is None

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def fileno(self):
        return self.fileobj.fileno()

    def _check(self, mode, method):
        if self.fileobj is None:
            raise ValueError('I/O operation on closed file')
        if self.mode != mode:
            raise OSError(9, f'{method}() on {"write" if mode == READ else "read"}-only GzipFile object')

    # --- reading ---

    def read(self, size=-1):
        self._check(READ, 'read')
        return self._buffer.read(size)

    def read1(self, size=-1):
        self._check(READ, 'read1')
        return self._buffer.read1(io.DEFAULT_BUFFER_SIZE if size < 0 else size)

    def peek(self, n=0):
        """What comes next, without taking it."""
        self._check(READ, 'peek')
        return self._buffer.peek(n)

    def readline(self, size=-1):
        self._check(READ, 'readline')
        return self._buffer.readline(size)

    def rewind(self):
        self._check(READ, 'rewind')
        self.seek(0)

    # --- writing ---

    def write(self, data):
        self._check(WRITE, 'write')
        data = bytes_of(data)
        self._size += len(data)
        self._crc = zlib.crc32(data, self._crc)
        self.fileobj.write(self._compress.compress(data))
        return len(data)

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        if self.mode == WRITE and not self.closed:
            self.fileobj.write(self._compress.flush(zlib_mode))
            self.fileobj.flush()

    # --- both ---

    def tell(self):
        return self._buffer.tell() if self.mode == READ else self._size

    def seek(self, offset, whence=io.SEEK_SET):
        """Writing, only forward: zeros are in between."""
        if self.mode == READ:
            self._check(READ, 'seek')
            return self._buffer.seek(offset, whence)
        if whence == io.SEEK_END:
            raise ValueError('Seek from end not supported')
        offset += self._size if whence == io.SEEK_CUR else 0
        if offset < self._size:
            raise OSError('Negative seek in write mode')
        self.write(bytes(offset - self._size))
        return self._size

    def close(self):
        file, self.fileobj = self.fileobj, None
        if file is None:
            return
        if self.mode == WRITE:
            file.write(self._compress.flush() + _sums(self._crc, self._size))
        if self.myfileobj is not None:
            self.myfileobj.close()

    def _name_within(self):
        """The file's name as its header has it: without folders and `.gz`; none where Latin-1 lacks a letter."""
        name = self.name if isinstance(self.name, (str, bytes)) else b''
        try:
            name = os.path.basename(name)
            name = name if isinstance(name, bytes) else name.encode('latin-1')
        except UnicodeEncodeError:
            return b''
        return name.removesuffix(b'.gz')

    def __repr__(self):
        return f'<gzip {self.fileobj!r} {id(self):#x}>'


def open(filename, mode='rb', compresslevel=9, encoding=None, errors=None, newline=None):
    if 't' in mode and 'b' in mode:
        raise ValueError(f'Invalid mode: {mode!r}')
    if 't' not in mode:
        for name, value in (('encoding', encoding), ('errors', errors), ('newline', newline)):
            if value is not None:
                raise ValueError(f"Argument '{name}' not supported in binary mode")
    inner = mode.replace('t', '')
    if isinstance(filename, (str, bytes)) or hasattr(filename, '__fspath__'):
        file = GzipFile(filename, inner, compresslevel)
    else:
        if not hasattr(filename, 'read') and not hasattr(filename, 'write'):
            raise TypeError('filename must be a str or bytes object, or a file')
        file = GzipFile(None, inner, compresslevel, filename)
    return io.TextIOWrapper(file, encoding, errors, newline) if 't' in mode else file
