"""Encoded text in pieces, and streams of it."""

import codecs
from _files import _File


class IncrementalEncoder:
    """Text that comes in pieces."""

    def __init__(self, errors='strict', encoding='utf-8'):
        self.errors, self._encoding, self._first_encoding = errors, encoding, encoding

    def encode(self, input, final=False):
        data = codecs.encode(input, self._encoding, self.errors)
        self._encoding = codecs._AFTER_MARK.get(codecs._plain(self._encoding), self._encoding)
        return data

    def reset(self):
        self._encoding = self._first_encoding

    def getstate(self):
        """Not 0: at the beginning of what has a mark there."""
        return {'utf8sig': 1, 'utf16': 2, 'utf32': 2}.get(codecs._plain(self._encoding), 0)

    def setstate(self, state):
        self._encoding = self._first_encoding if state else codecs._AFTER_MARK.get(codecs._plain(self._first_encoding), self._first_encoding)


class IncrementalDecoder:
    """Bytes that come in pieces, which may end within a character."""

    def __init__(self, errors='strict', encoding='utf-8'):
        self.errors, self._encoding = errors, encoding
        self.buffer = b''

    def decode(self, input, final=False):
        data = self.buffer + input
        kept = 0 if final else self._unfinished(data)
        self.buffer = data[len(data) - kept:]
        return data[:len(data) - kept].decode(self._encoding, self.errors)

    def _unfinished(self, data):
        """How many bytes at the end begin a character of UTF-8 that is not whole."""
        if self._encoding != 'utf-8':
            return 0
        for back in range(1, min(3, len(data)) + 1):
            byte = data[-back]
            if byte >= 0xC0:
                return back if 0xC2 <= byte <= 0xF4 and back < (2 if byte < 0xE0 else 3 if byte < 0xF0 else 4) else 0
            if byte < 0x80:
                return 0
        return 0

    def reset(self):
        self.buffer = b''

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


def iterencode(iterator, encoding, errors='strict'):
    encoder = codecs.getincrementalencoder(encoding)(errors)
    for piece in iterator:
        data = encoder.encode(piece)
        if data:
            yield data
    data = encoder.encode('', True)
    if data:
        yield data


def iterdecode(iterator, encoding, errors='strict'):
    decoder = codecs.getincrementaldecoder(encoding)(errors)
    for piece in iterator:
        text = decoder.decode(piece)
        if text:
            yield text
    text = decoder.decode(b'', True)
    if text:
        yield text


class Codec:
    """What codecs of a program's own are derived from."""

    def encode(self, input, errors='strict'):
        raise NotImplementedError

    def decode(self, input, errors='strict'):
        raise NotImplementedError


class _Stream:
    """Text on a stream of bytes."""

    def __init__(self, stream, errors='strict', encoding='utf-8'):
        self.stream, self.errors, self._encoding = stream, errors, encoding

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.stream.close()


class StreamWriter(_Stream):
    def write(self, object):
        self.stream.write(codecs.encode(object, self._encoding, self.errors))

    def writelines(self, list):
        self.write(''.join(list))


class StreamReader(_Stream):
    def read(self, size=-1, chars=-1, firstline=False):
        return codecs.decode(self.stream.read(), self._encoding, self.errors)

    def readline(self, size=None, keepends=True):
        line = codecs.decode(self.stream.readline(), self._encoding, self.errors)
        return line if keepends else line.rstrip('\r\n')

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def __iter__(self):
        return self

    __next__ = _File.__next__


class StreamReaderWriter:
    """A stream of bytes that is read and written as text."""

    encoding = 'unknown'

    def __init__(self, stream, Reader, Writer, errors='strict'):
        self.stream, self.errors = stream, errors
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None):
        return self.reader.readline(size)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        """The next text begins anew, with a mark of the order of bytes where the encoding has one."""

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.stream.close()


class StreamRecoder(StreamReaderWriter):
    """Bytes in one encoding, on a stream of bytes in another."""

    data_encoding = file_encoding = 'unknown'

    def __init__(self, stream, encode, decode, Reader, Writer, errors='strict'):
        super().__init__(stream, Reader, Writer, errors)
        self.encode, self.decode = encode, decode

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        return self.encode(self.reader.readline(size), self.errors)[0]

    def readlines(self, sizehint=None):
        return self.encode(self.reader.read(), self.errors)[0].splitlines(keepends=True)

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b''.join(list))


def EncodedFile(file, data_encoding, file_encoding=None, errors='strict'):
    """A file whose bytes are in file_encoding; who reads and writes sees data_encoding."""
    data, stored = codecs.lookup(data_encoding), codecs.lookup(data_encoding if file_encoding is None else file_encoding)
    recoder = StreamRecoder(file, data.encode, data.decode, stored.streamreader, stored.streamwriter, errors)
    recoder.data_encoding, recoder.file_encoding = data_encoding, data_encoding if file_encoding is None else file_encoding
    return recoder
