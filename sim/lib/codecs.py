"""Encodings by name, and files and streams in them."""

from _files import _File

__all__ = ['open', 'encode', 'decode', 'lookup', 'getencoder', 'getdecoder', 'getreader', 'getwriter',
           'getincrementaldecoder', 'getincrementalencoder', 'iterencode', 'iterdecode', 'CodecInfo', 'StreamReader',
           'StreamWriter', 'register', 'unregister', 'register_error', 'lookup_error', 'strict_errors', 'ignore_errors',
           'replace_errors', 'xmlcharrefreplace_errors', 'backslashreplace_errors', 'namereplace_errors', 'BOM', 'BOM_UTF8', 'BOM_UTF16', 'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_LE', 'BOM_BE',
           'BOM_UTF32', 'BOM_UTF32_LE', 'BOM_UTF32_BE']

BOM_UTF8, BOM_UTF32_BE = b'\xef\xbb\xbf', b'\0\0\xfe\xff'
BOM = BOM_LE = BOM_UTF16 = BOM_UTF16_LE = b'\xff\xfe'
BOM_BE = BOM_UTF16_BE = b'\xfe\xff'
BOM_UTF32 = BOM_UTF32_LE = b'\xff\xfe\0\0'

_open = open
_NAMES = {'utf8': 'utf-8', 'utf16': 'utf-16', 'utf32': 'utf-32', 'latin1': 'iso8859-1', 'iso88591': 'iso8859-1', 'usascii': 'ascii',
          'windows1252': 'cp1252'}


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

# _korean is there when a text of the program names an encoding of it.
_searches, _found, _handlers = [_import('_korean').search] if _has_module('_korean') else [], {}, {}


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
    if not _searches or not isinstance(encoding, str):
        return None
    name = encoding.lower().replace(' ', '_').replace('-', '_')
    if name not in _found:
        for search in _searches:
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


def register_error(errors, error_handler, /):
    """Gives a handler of encoding and decoding errors a name."""
    if not isinstance(errors, str):
        raise TypeError(f'register_error() argument 1 must be str, not {type(errors).__name__}')
    if not callable(error_handler):
        raise TypeError('handler must be callable')
    _handlers[errors] = error_handler


def lookup_error(name, /):
    if not isinstance(name, str):
        raise TypeError(f'lookup_error() argument must be str, not {type(name).__name__}')
    if name not in _handlers:
        raise LookupError(f"unknown error handler name '{name}'")
    return _handlers[name]


def _unhandled(exception):
    return TypeError(f"don't know how to handle {type(exception).__name__} in error callback")


def strict_errors(exception):
    if not isinstance(exception, Exception):
        raise TypeError('codec must pass exception instance')
    raise exception


def ignore_errors(exception):
    if not isinstance(exception, (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
        raise _unhandled(exception)
    return '', exception.end


def replace_errors(exception):
    if isinstance(exception, UnicodeDecodeError):
        return '\ufffd', exception.end
    if not isinstance(exception, (UnicodeEncodeError, UnicodeTranslateError)):
        raise _unhandled(exception)
    mark = '?' if isinstance(exception, UnicodeEncodeError) else '\ufffd'
    return mark * (exception.end - exception.start), exception.end


def _each_replaced(exception, replaced, *kinds):
    if not isinstance(exception, kinds):
        raise _unhandled(exception)
    return ''.join([replaced(each) for each in exception.object[exception.start:exception.end]]), exception.end


def xmlcharrefreplace_errors(exception):
    return _each_replaced(exception, lambda char: f'&#{ord(char)};', UnicodeEncodeError)


def _escaped(char):
    code = char if isinstance(char, int) else ord(char)
    return f'\\x{code:02x}' if code < 0x100 else f'\\u{code:04x}' if code < 0x10000 else f'\\U{code:08x}'


def backslashreplace_errors(exception):
    return _each_replaced(exception, _escaped, UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)


def _named(char):
    name = _import('unicodedata').name(char, None)
    return _escaped(char) if name is None else f'\\N{{{name}}}'


def namereplace_errors(exception):
    return _each_replaced(exception, _named, UnicodeEncodeError)


def _surrogateescape(exception):
    if isinstance(exception, UnicodeEncodeError):
        codes = [ord(char) - 0xDC00 for char in exception.object[exception.start:exception.end]]
        if all([0x80 <= code <= 0xFF for code in codes]):
            return bytes(codes), exception.end
        raise exception
    if not isinstance(exception, UnicodeDecodeError):
        raise _unhandled(exception)
    escaped = ''
    for byte in exception.object[exception.start:exception.end]:
        if byte < 0x80:
            break
        escaped += chr(0xDC00 + byte)
    if not escaped:
        raise exception
    return escaped, exception.start + len(escaped)


def _surrogatepass(exception):
    if not isinstance(exception, (UnicodeEncodeError, UnicodeDecodeError)):
        raise _unhandled(exception)
    part, encoding = exception.object[exception.start:exception.end], exception.encoding
    try:
        if not encoding.startswith('utf'):
            raise exception
        if isinstance(exception, UnicodeEncodeError):
            return part.encode(encoding, 'surrogatepass'), exception.end
        size = 3 if encoding == 'utf-8' else 2 if '16' in encoding else 4
        return exception.object[exception.start:exception.start + size].decode(encoding, 'surrogatepass'), exception.start + size
    except UnicodeError:
        raise exception from None


_handlers.update({'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors,
                  'xmlcharrefreplace': xmlcharrefreplace_errors, 'backslashreplace': backslashreplace_errors,
                  'namereplace': namereplace_errors, 'surrogateescape': _surrogateescape, 'surrogatepass': _surrogatepass})


def _answer(errors, problem, kinds, what):
    """What a handler puts in a failure's place, and where to go on."""
    result = lookup_error(errors)(problem)
    if not isinstance(result, tuple) or len(result) != 2 or not isinstance(result[0], kinds):
        raise TypeError(f'{what} error handler must return ({"str/bytes" if bytes in kinds else "str"}, int) tuple')
    at, size = range(result[1]).stop, len(problem.object)
    if at < 0:
        at += size
    if not 0 <= at <= size:
        raise IndexError(f'position {at} from error handler out of bounds')
    return result[0], at


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


class IncrementalEncoder:   # text that comes in pieces
    def __init__(self, errors='strict', encoding='utf-8'):
        self.errors, self._encoding, self._first_encoding = errors, encoding, encoding

    def encode(self, input, final=False):
        data = encode(input, self._encoding, self.errors)
        self._encoding = _AFTER_MARK.get(_plain(self._encoding), self._encoding)
        return data

    def reset(self):
        self._encoding = self._first_encoding

    def getstate(self):
        """Not 0: at the beginning of what has a mark there."""
        return {'utf8sig': 1, 'utf16': 2, 'utf32': 2}.get(_plain(self._encoding), 0)

    def setstate(self, state):
        self._encoding = self._first_encoding if state else _AFTER_MARK.get(_plain(self._first_encoding), self._first_encoding)


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
        return decode(self.stream.read(), self._encoding, self.errors)

    def readline(self, size=None, keepends=True):
        line = decode(self.stream.readline(), self._encoding, self.errors)
        return line if keepends else line.rstrip('\r\n')

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def __iter__(self):
        return self

    __next__ = _File.__next__


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    """A file with text in an encoding; lines end as they do in the file."""
    if encoding is None:
        return _open(filename, mode, buffering)
    return _open(filename, mode.replace('b', ''), encoding=encoding, errors=errors, newline='')
