# Handlers of encoding errors and encodings that a program registers itself.
import codecs


def said(f, *args):
    try:
        return f(*args)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def marked(error):
    return f'<{error.object[error.start:error.end]!a}>', error.end


codecs.register_error('marked', marked)
codecs.register_error('raw', lambda error: (b'\xaa', error.end))
codecs.register_error('back', lambda error: ('-', -1))
codecs.register_error('five', lambda error: 5)
codecs.register_error('far', lambda error: ('a', 100))
print('aéàb'.encode('ascii', 'marked'), b'a\xff\xfeb'.decode('ascii', 'marked'), 'aéb'.encode('ascii', 'raw'), 'éab'.encode('ascii', 'back'))
# expect: b"a<'\\xe9\\xe0'>b" a<b'\xff'><b'\xfe'>b b'a\xaab' b'-b'
print('x\ud800'.encode('utf-16', 'marked'), b'\xffab'.decode('utf-8', 'back'), 'ab'.encode('ascii', 'five'))
# expect: b"\xff\xfex\x00<\x00'\x00\\\x00u\x00d\x008\x000\x000\x00'\x00>\x00" -b b'ab'
for use in (lambda: 'é'.encode('ascii', 'five'), lambda: 'é'.encode('ascii', 'far'), lambda: b'\xff'.decode('ascii', 'raw'),
            lambda: codecs.register_error('x', 5), lambda: codecs.lookup_error('nope'), lambda: 'é'.encode('ascii', 'nope'),
            lambda: 'a'.encode('nope'), lambda: 'a'.encode('hex'), lambda: codecs.encode(5, 'utf-8'), lambda: codecs.decode(b'zz', 'hex')):
    print(said(use))
    # expect: TypeError: encoding error handler must return (str/bytes, int) tuple
    # expect: IndexError: position 100 from error handler out of bounds
    # expect: TypeError: decoding error handler must return (str, int) tuple
    # expect: TypeError: handler must be callable
    # expect: LookupError: unknown error handler name 'nope'
    # expect: LookupError: unknown error handler name 'nope'
    # expect: LookupError: unknown encoding: nope
    # expect: LookupError: 'hex' is not a text encoding; use codecs.encode() to handle arbitrary codecs
    # expect: TypeError: encoding with 'utf-8' codec failed (TypeError: utf_8_encode() argument 1 must be str, not int)
    # expect: Error: decoding with 'hex' codec failed (Error: Non-hexadecimal digit found)
print('é漢a'.encode('ascii', 'namereplace'), codecs.lookup_error('marked') is marked)
# expect: b'\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{CJK UNIFIED IDEOGRAPH-6F22}a' True
for name in ('strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'namereplace', 'surrogateescape', 'surrogatepass'):
    handler = codecs.lookup_error(name)
    errors = (UnicodeEncodeError('ascii', 'aéb', 1, 2, 'r'), UnicodeDecodeError('utf-8', b'a\xffb', 1, 2, 'r'), UnicodeTranslateError('aéb', 1, 2, 'r'))
    print(name, *[said(handler, error) for error in (*errors, 5)], sep=' | ')
    # expect: strict | UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 1: r | UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 1: r | UnicodeTranslateError: can't translate character '\xe9' in position 1: r | TypeError: codec must pass exception instance
    # expect: ignore | ('', 2) | ('', 2) | ('', 2) | TypeError: don't know how to handle int in error callback
    # expect: replace | ('?', 2) | ('�', 2) | ('�', 2) | TypeError: don't know how to handle int in error callback
    # expect: xmlcharrefreplace | ('&#233;', 2) | TypeError: don't know how to handle UnicodeDecodeError in error callback | TypeError: don't know how to handle UnicodeTranslateError in error callback | TypeError: don't know how to handle int in error callback
    # expect: backslashreplace | ('\\xe9', 2) | ('\\xff', 2) | ('\\xe9', 2) | TypeError: don't know how to handle int in error callback
    # expect: namereplace | ('\\N{LATIN SMALL LETTER E WITH ACUTE}', 2) | TypeError: don't know how to handle UnicodeDecodeError in error callback | TypeError: don't know how to handle UnicodeTranslateError in error callback | TypeError: don't know how to handle int in error callback
    # expect: surrogateescape | UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 1: r | ('\udcff', 2) | TypeError: don't know how to handle UnicodeTranslateError in error callback | TypeError: don't know how to handle int in error callback
    # expect: surrogatepass | UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 1: r | UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 1: r | TypeError: don't know how to handle UnicodeTranslateError in error callback | TypeError: don't know how to handle int in error callback


def search(name):
    if name == 'my_text':
        return codecs.CodecInfo(lambda s, errors='strict': (s.upper().encode(), len(s)), lambda b, errors='strict': (bytes(b).decode().lower(), len(b)), name=name)


codecs.register(search)
print('abc'.encode('My-Text'), b'ABC'.decode('my text'), codecs.lookup('my_text').name)  # expect: b'ABC' abc my_text
codecs.unregister(search)
print(said(lambda: 'abc'.encode('my_text')))  # expect: LookupError: unknown encoding: my_text
encoder = codecs.getincrementalencoder('utf-16')()
print(encoder.encode('a'), encoder.encode('b'))  # expect: b'\xff\xfea\x00' b'b\x00'
for error in (UnicodeTranslateError('aé', 1, 2, 'why'), UnicodeEncodeError('x', 'ab', 5, 9, 'r')):
    error.reason = 'changed'
    print(error, error.start, error.end, error.object)
    # expect: can't translate character '\xe9' in position 1: changed 1 2 aé
    # expect: 'x' codec can't encode characters in position 5-8: changed 5 9 ab
for make in (lambda: UnicodeEncodeError('a', 5, 0, 1, 'r'), lambda: UnicodeDecodeError('a', 'b', 0, 1, 'r'), lambda: UnicodeEncodeError('a', 'b', 'c', 1, 'r'), lambda: UnicodeTranslateError('a')):
    print(said(make))
    # expect: TypeError: argument 2 must be str, not int
    # expect: TypeError: a bytes-like object is required, not 'str'
    # expect: TypeError: 'str' object cannot be interpreted as an integer
    # expect: TypeError: function takes exactly 4 arguments (1 given)
