"""What is done about text that can't be encoded, and bytes that can't be decoded."""


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


_handlers = {'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors,
             'xmlcharrefreplace': xmlcharrefreplace_errors, 'backslashreplace': backslashreplace_errors,
             'namereplace': namereplace_errors, 'surrogateescape': _surrogateescape, 'surrogatepass': _surrogatepass}
