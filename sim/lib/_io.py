"""The standard streams of a process.

What a program prints waits in a buffer of the process itself until it is written:
to a terminal at every line end, to a pipe or file when 8 KiB have come together.
A fork copies the buffer like everything else in memory.
"""

import posix
from _weft import decode_utf8


class TextIOWrapper:
    """Text on its way out: an output stream on a descriptor."""

    newlines = None

    def __init__(self, fd, name, line_buffering):
        self._fd = fd
        self._buffer = bytearray()
        self._line_buffering = line_buffering
        self.name = name
        self.mode = 'w'
        self.encoding = 'utf-8'
        self.errors = 'strict' if fd == 1 else 'backslashreplace'

    write = write      # the native one, which keeps text in _buffer

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        _check_open(self)
        flush(self)

    def close(self):
        if self._buffer is not None:
            flush(self)
            self._buffer = None

    def fileno(self):
        return self._fd

    def isatty(self):
        _check_open(self)
        return posix.isatty(self._fd)

    def readable(self):
        return False

    def writable(self):
        return True

    def seekable(self):
        return False

    def read(self, size=-1):
        raise UnsupportedOperation('not readable')

    def readline(self, size=-1):
        raise UnsupportedOperation('not readable')

    def reconfigure(self, *, encoding=None, errors=None, newline=None,
                    line_buffering=None, write_through=None):
        flush(self)
        if line_buffering is not None:
            self._line_buffering = bool(line_buffering)
        if write_through:
            self._line_buffering = None     # each write is written at once

    @property
    def buffer(self):
        return _ByteWriter(self)

    @property
    def line_buffering(self):
        return bool(self._line_buffering)

    @property
    def closed(self):
        return self._buffer is None

    def __enter__(self):
        _check_open(self)
        return self

    def __exit__(self, *exception):
        self.close()

    def __repr__(self):
        return f"<_io.TextIOWrapper name={self.name!r} mode={self.mode!r} encoding='utf-8'>"


class TextReader:
    """Text that comes in: an input stream on a descriptor, read line by line."""

    newlines = None

    def __init__(self, fd, name):
        self._fd = fd
        self._waiting = b''        # bytes that have come and were not asked for yet
        self._ended = False
        self.name = name
        self.mode = 'r'
        self.encoding = 'utf-8'
        self.errors = 'strict'
        self.closed = False

    def _fill(self):
        """Waits for more bytes; False when there will be none."""
        _check_readable(self)
        if self._ended:
            return False
        more = bytearray(4096)
        count = posix._read_into(self._fd, more)
        self._waiting += bytes(more[:count])
        return count > 0

    def readline(self, size=-1):
        while b'\n' not in self._waiting and self._fill():
            pass
        end = self._waiting.find(b'\n') + 1 or len(self._waiting)
        line, self._waiting = self._waiting[:end], self._waiting[end:]
        return decode_utf8(line)

    def read(self, size=-1):
        if size is None or size < 0:
            while self._fill():
                pass
            text, self._waiting = decode_utf8(self._waiting), b''
            return text
        while len(decode_utf8(self._waiting)) < size and self._fill():
            pass
        text = decode_utf8(self._waiting)[:size]
        self._waiting = self._waiting[len(text.encode()):]
        return text

    def readlines(self, hint=-1):
        return list(self)

    @property
    def buffer(self):
        """The bytes; what was read as text before is gone."""
        if self._bytes is None:
            self._bytes = open(self._fd, 'rb', closefd=False)
        return self._bytes

    _bytes = None

    def close(self):
        self.closed = True

    def fileno(self):
        return self._fd

    def isatty(self):
        return posix.isatty(self._fd)

    def readable(self):
        return True

    def writable(self):
        return False

    def seekable(self):
        return False

    def flush(self):
        pass

    def write(self, text, /):
        raise UnsupportedOperation('not writable')

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def __repr__(self):
        return f"<_io.TextIOWrapper name={self.name!r} mode='r' encoding='utf-8'>"


TextReader.__name__ = TextReader.__qualname__ = 'TextIOWrapper'


class _ByteWriter:
    """sys.stdout.buffer: the same stream for bytes."""

    def __init__(self, stream):
        self._stream = stream

    def write(self, data, /):
        flush(self._stream)
        _write_all(self._stream._fd, bytes(data))
        return len(data)

    def flush(self):
        flush(self._stream)

    def fileno(self):
        return self._stream._fd


class UnsupportedOperation(OSError, ValueError):
    __module__ = 'io'


def flush(stream, result=None):
    """Writes what waits in a stream. The bytes are taken out first: while this thread
    waits for the write, others may already put new text into the buffer."""
    data = take(stream)
    if data:
        _write_all(stream._fd, data)
    return result


def _write_all(fd, data):
    while data:
        data = data[posix.write(fd, data):]


def flush_and_write(stream, text):
    flush(stream)
    return stream.write(text)


def write_pieces(stream, pieces, must_flush):
    """A print() of several lines, or of more than the buffer holds."""
    for piece in pieces:
        stream.write(piece)
    if must_flush:
        flush(stream)


def write_slowly(stream, text):
    """write() of a stream that is not open, or not one of ours; of text that UTF-8 doesn't have."""
    _check_open(stream)
    if isinstance(stream, TextIOWrapper):
        return stream.write(text.encode('utf-8', stream.errors).decode())
    raise TypeError(f"descriptor 'write' for '_io.TextIOWrapper' objects doesn't apply to a "
                    f"'{type(stream).__name__}' object")


def print_slowly(objects, sep, end, file, must_flush):
    """print() to any object with a write() method, of objects that know their own text."""
    write = file.write
    sep = ' ' if sep is None else sep
    first = True
    for item in objects:
        if first:
            first = False
        else:
            write(sep)
        write(str(item))
    write('\n' if end is None else end)
    if must_flush:
        file.flush()


def _check_open(stream):
    if stream._buffer is None:
        raise ValueError('I/O operation on closed file.')


def _check_readable(stream):
    if stream.closed:
        raise ValueError('I/O operation on closed file.')


def input(prompt='', /):
    """A line from the standard input, without its end."""
    import sys
    if getattr(sys, 'stdin', None) is None:
        raise RuntimeError('input(): lost sys.stdin')
    if getattr(sys, 'stdout', None) is None:
        raise RuntimeError('input(): lost sys.stdout')
    if prompt != '':
        sys.stdout.write(str(prompt))
    sys.stdout.flush()
    line = sys.stdin.readline()
    if not isinstance(line, str):
        raise TypeError('object.readline() returned non-string')
    if not line:
        raise EOFError('EOF when reading a line')
    return line[:-1] if line.endswith('\n') else line


# --- how open() is asked ---

_RDONLY, _WRONLY, _RDWR, _CREAT, _EXCL, _TRUNC, _APPEND = 0, 1, 2, 64, 128, 512, 1024


def check_mode(mode, buffering, encoding, errors, newline):
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {'None' if mode is None else type(mode).__name__}")
    if not isinstance(buffering, int):
        raise TypeError(f"'{type(buffering).__name__}' object cannot be interpreted as an integer")
    for name, value in ('encoding', encoding), ('errors', errors), ('newline', newline):
        if value is not None and not isinstance(value, str):
            raise TypeError(f'open() argument {name!r} must be str or None, not {type(value).__name__}')
    if any(c not in 'rwxabt+' for c in mode) or len(set(mode)) != len(mode):
        raise ValueError(f'invalid mode: {mode!r}')
    if 't' in mode and 'b' in mode:
        raise ValueError("can't have text and binary mode at once")
    kinds = sum([c in mode for c in 'rwxa'])
    if kinds == 0:
        raise ValueError('Must have exactly one of create/read/write/append mode and at most one plus')
    if kinds > 1:
        raise ValueError('must have exactly one of create/read/write/append mode')
    if 'b' in mode and (encoding is not None or errors is not None or newline is not None):
        what = 'an encoding' if encoding is not None else 'an errors' if errors is not None else 'a newline'
        raise ValueError(f"binary mode doesn't take {what} argument")
    if newline not in (None, '', '\n', '\r', '\r\n') or 'b' not in mode and buffering == 0:
        raise ValueError("can't have unbuffered text I/O" if buffering == 0 else f'illegal newline value: {newline}')


def flags_of(mode):
    """As the system call wants them."""
    flags = _RDWR if '+' in mode else _RDONLY if 'r' in mode else _WRONLY
    if 'w' in mode:
        flags |= _CREAT | _TRUNC
    elif 'a' in mode:
        flags |= _CREAT | _APPEND
    elif 'x' in mode:
        flags |= _CREAT | _EXCL
    return flags


def place_program(path):
    """The machine's files begin empty: the program's own comes when it is looked for. True when this is it."""
    import sys
    from _weft import code_of, code_source
    if path != sys.argv[0]:
        return False
    for at, char in enumerate(path):
        if char == '/' and at > 0:
            try:
                posix._mkdir(path[:at], 0o755)
            except FileExistsError:
                pass
    fd = posix._open(path, 0o301, 0o644)        # to be written, and new
    posix.write(fd, code_source(code_of(sys.modules['__main__'])).encode())
    posix.close(fd)
    return True
