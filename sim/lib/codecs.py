"""Encodings by name, and files and streams in them."""

__all__ = ['open', 'encode', 'decode', 'lookup', 'getencoder', 'getdecoder', 'getreader', 'getwriter',
           'getincrementaldecoder', 'getincrementalencoder', 'iterencode', 'iterdecode', 'CodecInfo', 'StreamReader',
           'StreamWriter', 'BOM', 'BOM_UTF8', 'BOM_UTF16', 'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_LE', 'BOM_BE',
           'BOM_UTF32', 'BOM_UTF32_LE', 'BOM_UTF32_BE']

BOM_UTF8 = b'\xef\xbb\xbf'
BOM = BOM_LE = BOM_UTF16 = BOM_UTF16_LE = b'\xff\xfe'
BOM_BE = BOM_UTF16_BE = b'\xfe\xff'
BOM_UTF32 = BOM_UTF32_LE = b'\xff\xfe\0\0'
BOM_UTF32_BE = b'\0\0\xfe\xff'

_open = open
_NAMES = {'utf8': 'utf-8', 'utf16': 'utf-16', 'utf32': 'utf-32', 'latin1': 'iso8859-1', 'iso88591': 'iso8859-1', 'usascii': 'ascii',
          'windows1252': 'cp1252'}


def _rot13(text, errors='strict'):
    rows = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'
    table = {ord(row[i]): row[(i + 13) % 26] for row in rows for i in range(26)}
    return text.translate(table)


def _to_hex(data, errors='strict'):
    return bytes(data).hex().encode()


def _from_hex(data, errors='strict'):
    return bytes.fromhex(bytes(data).decode())


def _to_base64(data, errors='strict'):
    from base64 import encodebytes
    return encodebytes(data)


def _from_base64(data, errors='strict'):
    from base64 import decodebytes
    return decodebytes(data)


_TRANSFORMS = {'rot13': (_rot13, _rot13), 'hex': (_to_hex, _from_hex), 'hexcodec': (_to_hex, _from_hex),
               'base64': (_to_base64, _from_base64), 'base64codec': (_to_base64, _from_base64)}


def _plain(encoding):
    return encoding.lower().replace('-', '').replace('_', '').replace(' ', '')


def encode(obj, encoding='utf-8', errors='strict'):
    """Text as bytes; by 'rot13', 'hex' and 'base64' other things."""
    transform = _TRANSFORMS.get(_plain(encoding))
    return obj.encode(encoding, errors) if transform is None else transform[0](obj)


def decode(obj, encoding='utf-8', errors='strict'):
    transform = _TRANSFORMS.get(_plain(encoding))
    return bytes(obj).decode(encoding, errors) if transform is None else transform[1](obj)


class CodecInfo(tuple):
    """(encoder, decoder, reader, writer) of an encoding."""

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.encode, self.decode, self.streamreader, self.streamwriter = encode, decode, streamreader, streamwriter
        self.incrementalencoder, self.incrementaldecoder, self.name = incrementalencoder, incrementaldecoder, name
        return self

    def __repr__(self):
        return f'<codecs.CodecInfo object for encoding {self.name} at {id(self):#x}>'


def lookup(encoding):
    """What there is for an encoding; LookupError when nothing."""
    plain = _plain(encoding)
    if plain not in _TRANSFORMS:
        ''.encode(encoding)
    name = _NAMES.get(plain, encoding.lower().replace('_', '-'))
    encoder = lambda text, errors='strict': (encode(text, encoding, errors), len(text))
    decoder = lambda data, errors='strict': (decode(data, encoding, errors), len(data))
    return CodecInfo(encoder, decoder, lambda stream, errors='strict': StreamReader(stream, errors, name),
                     lambda stream, errors='strict': StreamWriter(stream, errors, name),
                     lambda errors='strict': IncrementalEncoder(errors, name),
                     lambda errors='strict': IncrementalDecoder(errors, name), name)


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def getincrementalencoder(encoding):
    return lookup(encoding).incrementalencoder


def getincrementaldecoder(encoding):
    return lookup(encoding).incrementaldecoder


class IncrementalEncoder:
    """Text that comes in pieces."""

    def __init__(self, errors='strict', encoding='utf-8'):
        self.errors, self._encoding = errors, encoding

    def encode(self, input, final=False):
        return input.encode(self._encoding, self.errors)

    def reset(self):
        pass


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
                return back if back < (2 if byte < 0xE0 else 3 if byte < 0xF0 else 4) else 0
            if byte < 0x80:
                return 0
        return 0

    def reset(self):
        self.buffer = b''


def iterencode(iterator, encoding, errors='strict'):
    for piece in iterator:
        yield encode(piece, encoding, errors)


def iterdecode(iterator, encoding, errors='strict'):
    decoder = getincrementaldecoder(encoding)(errors)
    for piece in iterator:
        text = decoder.decode(piece)
        if text:
            yield text
    decoder.decode(b'', True)


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
        self.stream.write(encode(object, self._encoding, self.errors))

    def writelines(self, list):
        self.write(''.join(list))


class StreamReader(_Stream):
    def read(self, size=-1, chars=-1, firstline=False):
        text = decode(self.stream.read(), self._encoding, self.errors)
        return text

    def readline(self, size=None, keepends=True):
        line = decode(self.stream.readline(), self._encoding, self.errors)
        return line if keepends else line.rstrip('\r\n')

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def __iter__(self):
        return iter(self.readline, '')

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    """A file with text in an encoding; lines end as they do in the file."""
    if encoding is None:
        return _open(filename, mode, buffering)
    return _open(filename, mode.replace('b', ''), encoding=encoding, errors=errors, newline='')
