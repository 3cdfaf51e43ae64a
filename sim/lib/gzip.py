"""Files and bytes in the format of gzip (RFC 1952)."""

import io
import os
import time
import zlib
from _buffers import bytes_of

__all__ = ['BadGzipFile', 'GzipFile', 'compress', 'decompress', 'open']


class BadGzipFile(OSError):
    pass


def compress(data, compresslevel=9, *, mtime=None):
    return _member(bytes_of(data), compresslevel, mtime, b'')


def _member(data, compresslevel, mtime, name):
    mark = 2 if compresslevel == 9 else 4 if compresslevel == 1 else 0
    seconds = int(time.time() if mtime is None else mtime)
    header = b'\x1f\x8b\x08' + (b'\x08' if name else b'\0') + seconds.to_bytes(4, 'little') + bytes([mark, 255])
    header += name + b'\0' if name else b''
    tail = zlib.crc32(data).to_bytes(4, 'little') + (len(data) & 0xFFFFFFFF).to_bytes(4, 'little')
    return header + zlib.compress(data, compresslevel, -zlib.MAX_WBITS) + tail


def _body(data, at):
    """Where the compressed bytes of the member begin whose header begins at `at`."""
    if data[at:at + 2] != b'\x1f\x8b':
        raise BadGzipFile(f'Not a gzipped file ({bytes(data[at:at + 2])!r})')
    if len(data) < at + 10:
        raise EOFError('Compressed file ended before the end-of-stream marker was reached')
    if data[at + 2] != zlib.DEFLATED:
        raise BadGzipFile('Unknown compression method')
    return zlib.after_gzip_header(data, at)


def decompress(data):
    """All members, one after the other."""
    data, at, result = bytes(data), 0, b''
    while at < len(data):
        at = _body(data, at)
        reader = zlib.decompressobj(-zlib.MAX_WBITS)
        part = reader.decompress(data[at:])
        rest = reader.unused_data
        if not reader.eof or len(rest) < 8:
            raise EOFError('Compressed file ended before the end-of-stream marker was reached')
        if int.from_bytes(rest[:4], 'little') != zlib.crc32(part):
            raise BadGzipFile('CRC check failed')
        if int.from_bytes(rest[4:8], 'little') != len(part) & 0xFFFFFFFF:
            raise BadGzipFile('Incorrect length of data produced')
        result += part
        at = len(data) - len(rest) + 8
        while at < len(data) and data[at] == 0:
            at += 1
    return result


class GzipFile(io.BytesIO):
    """A compressed file: read whole when opened, written whole when closed."""

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        given = mode or getattr(fileobj, 'mode', 'rb')
        if 't' in given or 'U' in given:
            raise ValueError(f'Invalid mode: {given!r}')
        given += '' if 'b' in given else 'b'
        mode = given.replace('b', '')
        self._own = None if fileobj is not None else io.open(filename, mode + 'b')
        if mode not in ('r', 'w', 'a', 'x'):
            raise ValueError(f'Invalid mode: {given!r}')
        self._file = fileobj if fileobj is not None else self._own
        self._level, self.mtime = compresslevel, mtime
        self.name = filename if filename is not None else getattr(fileobj, 'name', '')
        self.mode = 1 if mode == 'r' else 2
        self._done = False
        data = self._file.read() if mode == 'r' else b''
        super().__init__(decompress(data))
        if data:
            self.mtime = int.from_bytes(data[4:8], 'little')

    def readable(self):
        return self.mode == 1

    def writable(self):
        return self.mode == 2

    def read(self, size=-1):
        if self.mode != 1:
            raise OSError(9, 'read() on write-only GzipFile object')
        return super().read(size)

    def peek(self, n=0):
        """What comes next, without taking it."""
        if self.mode != 1:
            raise OSError(9, 'peek() on write-only GzipFile object')
        return self.getvalue()[self.tell():]

    def write(self, data):
        if self.mode != 2:
            raise OSError(9, 'write() on read-only GzipFile object')
        return super().write(data)

    def close(self):
        if self._done:
            return
        self._done = True
        if self.mode == 2:
            self._file.write(_member(self.getvalue(), self._level, self.mtime, self._name_within()))
        if self._own is not None:
            self._own.close()
        super().close()


    def _name_within(self):
        """The file's name as its header has it: without folders and `.gz`; none where Latin-1 lacks a letter."""
        name = self.name if isinstance(self.name, (str, bytes)) or hasattr(self.name, '__fspath__') else b''
        try:
            name = os.path.basename(os.fspath(name))
            name = name if isinstance(name, bytes) else name.encode('latin-1')
        except UnicodeEncodeError:
            return b''
        return name.removesuffix(b'.gz')


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
