"""Encodings by name, and files and streams in them."""

from _codec_errors import (_answer, backslashreplace_errors, ignore_errors, lookup_error, namereplace_errors, register_error,
                           replace_errors, strict_errors, xmlcharrefreplace_errors)
from _codec_streams import (Codec, EncodedFile, IncrementalDecoder, IncrementalEncoder, StreamReader, StreamReaderWriter,
                            StreamRecoder, StreamWriter, iterdecode, iterencode)

__all__ = ['open', 'encode', 'decode', 'lookup', 'getencoder', 'getdecoder', 'getreader', 'getwriter',
           'getincrementaldecoder', 'getincrementalencoder', 'iterencode', 'iterdecode', 'CodecInfo', 'StreamReader',
           'StreamWriter', 'StreamReaderWriter', 'StreamRecoder', 'EncodedFile', 'Codec', 'register', 'unregister',
           'register_error', 'lookup_error', 'strict_errors', 'ignore_errors', 'replace_errors',
           'xmlcharrefreplace_errors', 'backslashreplace_errors', 'namereplace_errors', 'BOM', 'BOM_UTF8',
           'BOM_UTF16', 'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_LE', 'BOM_BE', 'BOM_UTF32', 'BOM_UTF32_LE',
           'BOM_UTF32_BE']

for _each in (Codec, IncrementalDecoder, IncrementalEncoder, StreamReader, StreamReaderWriter, StreamRecoder, StreamWriter):
    _each.__module__ = __name__

BOM_UTF8, BOM_UTF32_BE = b'\xef\xbb\xbf', b'\0\0\xfe\xff'
BOM = BOM_LE = BOM_UTF16 = BOM_UTF16_LE = b'\xff\xfe'
BOM_BE = BOM_UTF16_BE = b'\xfe\xff'
BOM_UTF32 = BOM_UTF32_LE = b'\xff\xfe\0\0'

_open = open
_NAMES = {'utf8': 'utf-8', 'utf16': 'utf-16', 'utf32': 'utf-32', 'latin1': 'iso8859-1', 'iso88591': 'iso8859-1', 'usascii': 'ascii',
          'windows1252': 'cp1252', 'rot13': 'rot-13'}


def _rot13(text, errors='strict'):
    rows = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'
    table = {ord(row[i]): row[(i + 13) % 26] for row in rows for i in range(26)}
    return text.translate(table)


def _to_hex(data, errors='strict'):
    from binascii import hexlify
    return hexlify(data)


def _from_hex(data, errors='strict'):
    from binascii import unhexlify
    return unhexlify(data)


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


def _wrapped(how, encoding, error):
    return type(error)(f"{how} with '{encoding}' codec failed ({type(error).__name__}: {error})").with_traceback(None)


def encode(obj, encoding='utf-8', errors='strict'):
    """Text as bytes; by 'rot13', 'hex' and 'base64' other things."""
    info = _registered(encoding)
    if info is not None:
        return _first_of(info.encode(obj, errors), 'encoder')
    transform = _TRANSFORMS.get(_plain(encoding))
    if transform is None:
        if isinstance(obj, str):
            return obj.encode(encoding, errors)
        ''.encode(encoding)
        reason = TypeError(f'{encoding.lower().replace("-", "_")}_encode() argument 1 must be str, not {type(obj).__name__}')
    else:
        try:
            return transform[0](obj)
        except (TypeError, ValueError) as error:
            reason = error
    raise _wrapped('encoding', encoding, reason) from reason


def decode(obj, encoding='utf-8', errors='strict'):
    info = _registered(encoding)
    if info is not None:
        return _first_of(info.decode(obj, errors), 'decoder')
    transform = _TRANSFORMS.get(_plain(encoding))
    if transform is None:
        if not isinstance(obj, str):
            return bytes(obj).decode(encoding, errors)
        ''.encode(encoding)
        reason = TypeError("a bytes-like object is required, not 'str'")
    else:
        try:
            return transform[1](obj)
        except (TypeError, ValueError) as error:
            reason = error
    raise _wrapped('decoding', encoding, reason) from reason


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
    if not isinstance(encoding, str):
        raise TypeError(f'lookup() argument must be str, not {type(encoding).__name__}')
    info = _registered(encoding)
    if info is not None:
        return info
    plain = _plain(encoding)
    if plain not in _TRANSFORMS:
        ''.encode(encoding)
    name = _NAMES.get(plain, encoding.lower().replace('_', '-'))
    return _codec_info(lambda text, errors='strict': (encode(text, encoding, errors), len(text)),
                       lambda data, errors='strict': (decode(data, encoding, errors), len(data)), name)


def _codec_info(encoder, decoder, name):
    """A codec of two functions, with the streams and the pieces that are made of them."""
    return CodecInfo(encoder, decoder, lambda stream, errors='strict': StreamReader(stream, errors, name),
                     lambda stream, errors='strict': StreamWriter(stream, errors, name),
                     lambda errors='strict': IncrementalEncoder(errors, name),
                     lambda errors='strict': IncrementalDecoder(errors, name), name)


# --- what a program registers ---

_searches, _found = [], {}


def register(search_function, /):
    """Asks a function for encodings that are not known."""
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _searches.append(search_function)


def unregister(search_function, /):
    if search_function in _searches:
        _searches.remove(search_function)
        _found.clear()


def _registered(encoding):
    """The CodecInfo that a program's function has for an encoding; None when there is none."""
    if not isinstance(encoding, str):
        return None
    name = encoding.lower().replace(' ', '_').replace('-', '_')
    if name not in _found:
        # Modules of encodings are there when a text of the program names one of theirs.
        for search in [_import(name).search for name in ('_korean', '_code_pages') if _has_module(name)] + _searches:
            info = search(name)
            if info is None:
                continue
            if not isinstance(info, tuple) or len(info) != 4:
                raise TypeError('codec search functions must return 4-tuples')
            _found[name] = info
            break
    return _found.get(name)


def _first_of(result, what):
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError(f'{what} must return a tuple (object, integer)')
    return result[0]


def _check_known(encoding, errors):
    """Natives know most handlers, so that a text came from them to here for its encoding."""
    if errors in _KNOWN_TO_NATIVES:
        raise LookupError(f'unknown encoding: {encoding}')


_KNOWN_TO_NATIVES = ('strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'surrogateescape', 'surrogatepass')
# After the byte order mark: what the rest is encoded in.
_AFTER_MARK = {'utf16': 'utf-16-le', 'utf32': 'utf-32-le', 'utf8sig': 'utf-8'}


def _encode_text(text, encoding, errors):
    """str.encode() by a registered codec or a registered error handler."""
    info = _registered(encoding)
    if info is not None:
        data = _first_of(info.encode(text, errors), 'encoder')
        if not isinstance(data, bytes):
            raise TypeError(f"'{encoding}' encoder returned '{type(data).__name__}' instead of 'bytes'; "
                            'use codecs.encode() to encode to arbitrary types')
        return data
    if _plain(encoding) in _TRANSFORMS:
        raise LookupError(f"'{encoding}' is not a text encoding; use codecs.encode() to handle arbitrary codecs")
    _check_known(encoding, errors)
    parts, at = [], 0
    while True:
        try:
            parts.append(text[at:].encode(encoding))
            return b''.join(parts)
        except UnicodeEncodeError as error:
            problem = UnicodeEncodeError(error.encoding, text, at + error.start, at + error.end, error.reason)
        parts.append(text[at:problem.start].encode(encoding))
        encoding = _AFTER_MARK.get(_plain(encoding), encoding)
        replacement, at = _answer(errors, problem, (str, bytes), 'encoding')
        if isinstance(replacement, str):
            try:
                replacement = replacement.encode(encoding)
            except UnicodeEncodeError:
                raise problem from None
        parts.append(replacement)


def _decode_bytes(data, encoding, errors):
    info = _registered(encoding)
    if info is not None:
        text = _first_of(info.decode(data, errors), 'decoder')
        if not isinstance(text, str):
            raise TypeError(f"'{encoding}' decoder returned '{type(text).__name__}' instead of 'str'; "
                            'use codecs.decode() to decode to arbitrary types')
        return text
    if _plain(encoding) in _TRANSFORMS:
        raise LookupError(f"'{encoding}' is not a text encoding; use codecs.decode() to handle arbitrary codecs")
    data = bytes(data)
    _check_known(encoding, errors)
    parts, at = [], 0
    while True:
        try:
            parts.append(data[at:].decode(encoding))
            return ''.join(parts)
        except UnicodeDecodeError as error:
            problem = UnicodeDecodeError(error.encoding, data, at + error.start, at + error.end, error.reason)
        parts.append(data[at:problem.start].decode(encoding))
        if _plain(encoding) in _AFTER_MARK:
            encoding = problem.encoding
        replacement, at = _answer(errors, problem, (str,), 'decoding')
        parts.append(replacement)


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


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    """A file with text in an encoding; lines end as they do in the file."""
    if encoding is None:
        return _open(filename, mode, buffering)
    return _open(filename, mode.replace('b', ''), encoding=encoding, errors=errors, newline='')
