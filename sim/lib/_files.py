"""Files: open() and what it returns. Bytes wait in a buffer here before they are written, and come in chunks when they are read."""

import posix
from _io import UnsupportedOperation, check_mode, flags_of, place_program

_CHUNK = 8192
_umask = 0o022
_unwritten = {}         # id -> file, of those whose bytes wait to be written


class _File:
    """What files of bytes and of text have in common."""

    __module__ = '_io'
    _closed = False

    @property
    def closed(self):
        return self._closed

    def _check_open(self, message='I/O operation on closed file.'):
        if self._closed:
            raise ValueError(message)

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *exception):
        self.close()

    def __iter__(self):
        self._check_open()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=-1):
        lines, size = [], 0
        for line in self:
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint < size:
                break
        return lines

    def writelines(self, lines):
        for line in lines:
            self.write(line)


class BinaryFile(_File):
    """Bytes of a descriptor."""

    def __init__(self, fd, mode, name, closefd=True, buffered=True):
        self._fd = fd
        self.name = name
        self.closefd = closefd
        self._buffered = buffered
        self._can_read = 'r' in mode or '+' in mode
        self._can_write = mode[0] in 'wax' or '+' in mode
        self.mode = 'rb+' if '+' in mode else mode[0] + 'b'
        self._incoming = b''        # read, and from _at on not asked for yet
        self._at = 0
        self._outgoing = bytearray()

    @property
    def raw(self):
        return named_class('FileIO')(self._fd, self.mode, self.name, self.closefd, False) if self._buffered else self

    def readable(self):
        self._check_open()
        return self._can_read

    def writable(self):
        self._check_open()
        return self._can_write

    def seekable(self):
        self._check_open()
        try:
            posix.lseek(self._fd, 0, 1)
        except OSError:
            return False
        return True

    def fileno(self):
        self._check_open('I/O operation on closed file')
        return self._fd

    def isatty(self):
        self._check_open('I/O operation on closed file')
        return posix.isatty(self._fd)

    # --- reading ---

    def _fill(self, size):
        """Waits for more bytes; False at the end."""
        chunk = bytearray(max(size, _CHUNK))
        count = posix._read_into(self._fd, chunk)
        self._incoming = self._incoming[self._at:] + bytes(chunk[:count])
        self._at = 0
        return count > 0

    def _start_reading(self, what='read'):
        self._check_open(f'{what} of closed file')
        if not self._can_read:
            raise UnsupportedOperation('read' if self._buffered else 'File not open for reading')
        if self._outgoing:
            self.flush()

    def _left(self):
        return len(self._incoming) - self._at

    def _take(self, size):
        start = self._at
        data = self._incoming[start:start + size]
        self._at = start + len(data)
        return data

    def read(self, size=-1):
        self._start_reading()
        if size is None or size < 0:
            while self._fill(_CHUNK):
                pass
            return self._take(self._left())
        while self._left() < size and self._fill(size - self._left()):
            pass
        return self._take(size)

    def read1(self, size=-1):
        self._start_reading()
        if not self._left():
            self._fill(_CHUNK)
        return self._take(self._left() if size < 0 else size)

    def readall(self):
        return self.read()

    def readinto(self, buffer):
        if not hasattr(type(buffer), '__setitem__'):
            raise TypeError(f'readinto() argument must be read-write bytes-like object, not {type(buffer).__name__}')
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def readline(self, size=-1):
        self._start_reading('readline')
        end = self._incoming.find(b'\n', self._at) + 1
        while not end and self._fill(_CHUNK):
            end = self._incoming.find(b'\n') + 1
        length = end - self._at if end else self._left()
        return self._take(length if size is None or size < 0 else min(length, size))

    def _read_lines(self):
        """All whole lines that were read, or a line at least."""
        self._start_reading('readline')
        end = self._incoming.rfind(b'\n', self._at) + 1
        return self._take(end - self._at) if end else self.readline()

    def peek(self, size=0):
        self._start_reading('peek')
        if not self._left():
            self._fill(_CHUNK)
        return self._incoming[self._at:]

    # --- writing ---

    def _check_writable(self, call):
        if not self._can_write:
            raise UnsupportedOperation(call if self._buffered else 'File not open for writing')

    def write(self, data):
        if self._closed:
            self._check_open('write to closed file')
        self._check_writable('write')
        if not isinstance(data, (bytes, bytearray)) and not hasattr(type(data), '__bytes__') and not hasattr(type(data), 'tobytes'):
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        if self._at < len(self._incoming):
            self.seek(0, 1)
        data = bytes(data)
        self._outgoing += data
        _unwritten[id(self)] = self
        if not self._buffered or len(self._outgoing) >= _CHUNK:
            self.flush()
        return len(data)

    def flush(self):
        self._check_open()
        _unwritten.pop(id(self), None)
        data, self._outgoing = bytes(self._outgoing), bytearray()
        while data:
            data = data[posix.write(self._fd, data):]

    # --- position ---

    def tell(self):
        self._check_open('I/O operation on closed file')
        return posix.lseek(self._fd, 0, 1) - self._left() + len(self._outgoing)

    def seek(self, offset, whence=0):
        self._check_open('seek of closed file')
        self.flush()
        if whence == 1:
            offset -= self._left()
        self._incoming, self._at = b'', 0
        return posix.lseek(self._fd, offset, whence)

    def truncate(self, size=None):
        self._check_writable('truncate')
        self.flush()
        size = self.tell() if size is None else size
        posix.ftruncate(self._fd, size)
        return size

    def close(self):
        if not self._closed:
            try:
                self.flush()
            finally:
                self._closed = True
                if self.closefd:
                    posix.close(self._fd)

    _referent_gone = close

    def detach(self):
        return self

    def __repr__(self):
        more = '' if self._buffered else f' mode={self.mode!r} closefd={self.closefd}'
        return f'<_io.{type(self).__name__} name={self.name!r}{more}>'


_classes = {}


def named_class(name, base=BinaryFile):
    """By its name a program can tell how a file was opened."""
    if (name, base) not in _classes:
        _classes[name, base] = type(name, (base,), {'__module__': '_io'})
    return _classes[name, base]


class TextFile(_File):
    """Text of a file of bytes."""

    newlines = None
    _iterates = False

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        self.buffer = buffer
        self.encoding = encoding or 'UTF-8'
        self.errors = errors or 'strict'
        self._newline = newline
        self._pending = ''          # decoded, and from _place on not asked for yet
        self._place = 0
        self._next_text = getattr(buffer, '_read_lines', buffer.readline)
        self.line_buffering = line_buffering
        'a'.encode(self.encoding)   # is there such an encoding?

    @property
    def name(self):
        return self.buffer.name

    @property
    def closed(self):
        return self.buffer.closed

    def _check_open(self):
        if self.buffer.closed:
            raise ValueError('I/O operation on closed file.')

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def fileno(self):
        return self.buffer.fileno()

    def isatty(self):
        return self.buffer.isatty()

    def _decode(self, data):
        text = data.decode(self.encoding, self.errors)
        if self._newline is None and '\r' in text:
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        return text

    def _check_readable(self):
        self._check_open()
        if not self.buffer.readable():
            raise UnsupportedOperation('not readable')

    def readline(self, size=-1):
        text, place = self._pending, self._place
        end = text.find('\n', place) + 1
        if not end:
            self._check_readable()
            self._pending = text = text[place:] + self._decode(self._next_text())
            place = 0
            end = text.find('\n') + 1 or len(text)
        elif self.buffer.closed:
            self._check_open()
        if size is not None and 0 <= size < end - place:
            end = place + size
        self._place = end
        return text[place:end]

    def read(self, size=-1):
        self._check_readable()
        text, self._pending, self._place = self._pending[self._place:], '', 0
        if size is None or size < 0:
            return text + self._decode(self.buffer.read())
        while len(text) < size:
            more = self._next_text()
            if not more:
                break
            text += self._decode(more)
        self._pending = text[size:]
        return text[:size]

    def _ahead(self):
        """How many bytes were decoded and not asked for yet."""
        return len(self._pending[self._place:].encode(self.encoding, self.errors))

    def write(self, text):
        if self.buffer.closed:
            self._check_open()
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {'None' if text is None else type(text).__name__}")
        if not self.buffer.writable():
            raise UnsupportedOperation('not writable')
        size = len(text)
        if self._newline not in (None, '', '\n'):
            text = text.replace('\n', self._newline)
        if self._place < len(self._pending):
            self._forget_pending()
        self.buffer.write(text.encode(self.encoding, self.errors))
        if self.line_buffering and '\n' in text:
            self.flush()
        return size

    def flush(self):
        self._check_open()
        self.buffer.flush()

    def _forget_pending(self):
        """What was decoded ahead is read again later."""
        if self._place < len(self._pending):
            self.buffer.seek(-self._ahead(), 1)
        self._pending, self._place = '', 0

    def __next__(self):
        self._iterates = True
        line = self.readline()
        if not line:
            self._iterates = False
            raise StopIteration
        return line

    def tell(self):
        if self._iterates:
            raise OSError('telling position disabled by next() call')
        return self.buffer.tell() - self._ahead()

    def seek(self, offset, whence=0):
        self._check_open()
        if whence == 1 and offset != 0:
            raise UnsupportedOperation("can't do nonzero cur-relative seeks")
        if whence == 2 and offset != 0:
            raise UnsupportedOperation("can't do nonzero end-relative seeks")
        self._forget_pending()
        self._iterates = False
        return self.buffer.seek(offset, whence)

    def truncate(self, size=None):
        self._forget_pending()
        return self.buffer.truncate(size)

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        self.encoding = encoding or self.encoding
        self.errors = errors or self.errors
        if line_buffering is not None:
            self.line_buffering = line_buffering

    def close(self):
        self.buffer.close()

    def detach(self):
        return self.buffer

    def __repr__(self):
        return f'<_io.TextIOWrapper name={self.name!r} mode={self.mode!r} encoding={self.encoding!r}>'


_File.__name__ = _File.__qualname__ = '_IOBase'
TextFile.__name__ = TextFile.__qualname__ = 'TextIOWrapper'


def _masked(mode):
    """The permissions that a new file gets."""
    return mode & ~_umask


def _open_named(path, flags):
    try:
        return _named(path, posix._open, flags, _masked(0o666))
    except FileNotFoundError:
        if not place_program(path):
            raise
    return posix._open(path, flags, _masked(0o666))


def _opened_by(opener, path, flags):
    fd = opener(path, flags)
    if isinstance(fd, int) and fd >= 0:
        return fd
    raise ValueError(f'opener returned {fd}') if isinstance(fd, int) else TypeError('expected integer from opener')


def open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """A file: of text, or with 'b' in the mode of bytes."""
    check_mode(mode, buffering, encoding, errors, newline)
    if isinstance(file, int):
        fd = int(file)
        if fd < 0:
            raise ValueError('negative file descriptor')
        posix._fstat(fd, bytearray(32))
    else:
        file = _path(file)
        if '\0' in file or not closefd:
            raise ValueError('embedded null byte' if closefd else 'Cannot use closefd=False with file name')
        _write_waiting(file)
        fd = _opened_by(opener, file, flags_of(mode)) if opener else _open_named(file, flags_of(mode))
        if _is_directory(fd):
            posix.close(fd)
            raise IsADirectoryError(21, 'Is a directory', file)
    way = [c for c in mode if c in 'rwxa'][0] + ('+' if '+' in mode else '')
    kind = 'FileIO' if buffering == 0 else 'BufferedRandom' if '+' in way else 'BufferedReader' if way == 'r' else 'BufferedWriter'
    binary = named_class(kind)(fd, way, file, closefd, buffering != 0)
    if 'a' in mode:
        posix.lseek(fd, 0, 2)
    if 'b' in mode:
        return binary
    kind = _import('_text_streams').TextIOWrapper if _has_module('_text_streams') else TextFile
    text = kind(binary, encoding, errors, newline, buffering == 1 or posix.isatty(fd))
    text.mode = mode
    return text


def _is_directory(fd):
    words = bytearray(32)
    posix._fstat(fd, words)
    return int.from_bytes(words[:8], 'little') & 0o170000 == 0o040000


def _path(path, call=None, kinds='string, bytes or os.PathLike', place='path'):
    if call and not isinstance(path, (str, bytes)) and not hasattr(type(path), '__fspath__'):
        raise TypeError(f'{call}: {place} should be {kinds}, not {type(path).__name__}')
    path = fspath(path)
    return path.decode() if isinstance(path, bytes) else path


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    method = getattr(type(path), '__fspath__', None)
    if method is None:
        raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}')
    found = method(path)
    if not isinstance(found, (str, bytes)):
        raise TypeError(f'expected {type(path).__name__}.__fspath__() to return str or bytes, not {type(found).__name__}')
    return found


def _named(path, call, *arguments):
    """A system call about a path: its error names the path."""
    try:
        return call(path, *arguments)
    except OSError as error:
        number, text = error.errno, error.strerror
    raise OSError(number, text, path)


def _write_waiting(name=None):
    """Writes what waits in all files or (CPython would have closed them) in those of a name, whatever their path."""
    last = None if name is None else str(name).rpartition('/')[2]
    for file in list(_unwritten.values()):
        if last is None or str(file.name).rpartition('/')[2] == last:
            file.flush()
