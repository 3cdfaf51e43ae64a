def e(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as x: print(type(x).__name__ + ':', x)


# --- str_case ---
s = 'hELLO wORLD ß ǆ'
print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold(), 'İ'.lower(), 'ΑΣ'.lower(), "they're bill's".title(), 'ﬁ'.upper(), ''.title(), 'x1y'.title(), '1a'.capitalize())
# expect: HELLO WORLD SS Ǆ hello world ß ǆ Hello World Ss ǅ Hello world ß ǆ Hello World SS Ǆ hello world ss ǆ i̇ ας They'Re Bill'S FI  X1Y 1a
print('abc'.islower(), 'ABC'.isupper(), 'Abc Def'.istitle(), ''.islower(), 'a1'.islower(), '1'.isupper(), 'ab'.isalpha(), 'a1'.isalnum(), '12'.isdigit(), '½'.isnumeric(), '²'.isdigit(), '²'.isdecimal(), ' \t'.isspace(), ''.isspace(), 'a b'.isidentifier(), '_a1'.isidentifier(), 'a\n'.isprintable(), ''.isprintable(), 'é'.isascii(), ''.isascii(), '한글'.isalpha(), 'class'.isidentifier())
# expect: True True True False True False True True True True True False True False False True False True False True True True
e('a'.upper, 1); e('a'.foo if 0 else None)
# expect: TypeError: str.upper() takes no arguments (1 given)
# expect: TypeError: 'NoneType' object is not callable


# --- str_find ---
s = 'hello world hello'
e(s.find, 'o'); e(s.find, 'o', 5); e(s.find, 'o', 5, 6); e(s.find, 'z'); e(s.find, ''); e(s.find, '', 100); e(s.find, '', 17); e(s.rfind, 'hello'); e(s.rfind, 'hello', 0, 16); e(s.rfind, ''); e(s.index, 'z'); e(s.rindex, 'z'); e(s.index, 'w', -5); e(s.count, 'l'); e(s.count, 'll'); e(s.count, ''); e(''.count, ''); e(s.count, 'o', 5, 10); e('aaaa'.count, 'aa'); e(s.find, 5); e(s.find); e(s.startswith, 'hell'); e(s.startswith, ('x', 'he')); e(s.startswith, ['h']); e(s.startswith, ('h', 5)); e(s.startswith, (5, 'h')); e(s.endswith, 'lo'); e(s.endswith, ''); e(s.startswith, 'world', 6); e(s.endswith, 'world', 0, 11); e(s.startswith, '', 100); e(s.find, 'h', None, None); e(s.find, 'h', 'a'); e(s.startswith, ()); e(s.count, 5); e(s.index, ''); e('한글한'.rfind, '한'); e(s.find, 'h', 1.5)
# expect: 4
# expect: 7
# expect: -1
# expect: -1
# expect: 0
# expect: -1
# expect: 17
# expect: 12
# expect: 0
# expect: 17
# expect: ValueError: substring not found
# expect: ValueError: substring not found
# expect: ValueError: substring not found
# expect: 5
# expect: 2
# expect: 18
# expect: 1
# expect: 1
# expect: 2
# expect: TypeError: must be str, not int
# expect: TypeError: find() takes at least 1 argument (0 given)
# expect: True
# expect: True
# expect: TypeError: startswith first arg must be str or a tuple of str, not list
# expect: True
# expect: TypeError: tuple for startswith must only contain str, not int
# expect: True
# expect: True
# expect: True
# expect: True
# expect: False
# expect: 0
# expect: TypeError: slice indices must be integers or None or have an __index__ method
# expect: False
# expect: TypeError: must be str, not int
# expect: 0
# expect: 2
# expect: TypeError: slice indices must be integers or None or have an __index__ method


# --- str_split ---
e(' a  b c '.split); e('a,b,,c'.split, ','); e('a,b,c'.split, ',', 1); e('a,b,c'.rsplit, ',', 1); e(''.split); e(''.split, ','); e('abc'.split, ''); e('abc'.split, 5); e(' a b '.split, None, 1); e(' a b '.rsplit, None, 1); e('a b'.split, maxsplit=0); e(' a b '.split, maxsplit=0); e('aXXbXXc'.split, 'XX'); e('a,b'.split, sep=',', maxsplit=-1); e('a\nb\r\nc\x0bd\x0ce\x1cf\x85g\u2028h'.splitlines); e('a\nb\n'.splitlines, True); e('\n'.splitlines); e(''.splitlines); e('a\n\nb'.splitlines, keepends=True); e('a-b-c'.partition, '-'); e('abc'.partition, '-'); e('a-b-c'.rpartition, '-'); e('abc'.rpartition, '-'); e('abc'.partition, ''); e('a'.partition, 5); e('a\u3000b\xa0c'.split); e('abc'.split, 'abc'); e('a b c'.split, None, 'x'); e('a,b'.split, ',', None)
# expect: ['a', 'b', 'c']
# expect: ['a', 'b', '', 'c']
# expect: ['a', 'b,c']
# expect: ['a,b', 'c']
# expect: []
# expect: ['']
# expect: ValueError: empty separator
# expect: TypeError: must be str or None, not int
# expect: ['a', 'b ']
# expect: [' a', 'b']
# expect: ['a b']
# expect: ['a b ']
# expect: ['a', 'b', 'c']
# expect: ['a', 'b']
# expect: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
# expect: ['a\n', 'b\n']
# expect: ['']
# expect: []
# expect: ['a\n', '\n', 'b']
# expect: ('a', '-', 'b-c')
# expect: ('abc', '', '')
# expect: ('a-b', '-', 'c')
# expect: ('', '', 'abc')
# expect: ValueError: empty separator
# expect: TypeError: must be str, not int
# expect: ['a', 'b', 'c']
# expect: ['', '']
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: 'NoneType' object cannot be interpreted as an integer


# --- str_strip ---
e('  a b '.strip); e('xxaxx'.strip, 'x'); e('abcba'.strip, 'ab'); e('  a '.lstrip); e('  a '.rstrip); e('aaa'.strip, 'a'); e(' a'.strip, None); e(' a'.strip, ''); e('a'.strip, 5); e('\t\n a\xa0\u3000'.strip); e('prefix_x'.removeprefix, 'prefix_'); e('x.py'.removesuffix, '.py'); e('x'.removeprefix, 'xyz'); e('x'.removeprefix, 5); e('x'.removesuffix, ''); e('aXbX'.replace, 'X', 'Y'); e('aXbX'.replace, 'X', 'Y', 1); e('abc'.replace, '', '-'); e('abc'.replace, '', '-', 2); e('abc'.replace, 'b', ''); e(''.replace, '', 'x'); e('a'.replace, 'a'); e('a'.replace, 'a', 5); e('aaa'.replace, 'a', 'b', -1); e('aaa'.replace, 'aa', 'b'); e('a'.replace, 'a', 'b', count=1)
# expect: 'a b'
# expect: 'a'
# expect: 'c'
# expect: 'a '
# expect: '  a'
# expect: ''
# expect: 'a'
# expect: ' a'
# expect: TypeError: strip arg must be None or str
# expect: 'a'
# expect: 'x'
# expect: 'x'
# expect: 'x'
# expect: TypeError: removeprefix() argument must be str, not int
# expect: 'x'
# expect: 'aYbY'
# expect: 'aYbX'
# expect: '-a-b-c-'
# expect: '-a-bc'
# expect: 'ac'
# expect: 'x'
# expect: TypeError: replace expected at least 2 arguments, got 1
# expect: TypeError: replace() argument 2 must be str, not int
# expect: 'bbb'
# expect: 'ba'
# expect: TypeError: str.replace() takes no keyword arguments


# --- str_pad ---
e('ab'.center, 5); e('ab'.center, 6, '*'); e('abc'.center, 6, '-'); e('ab'.center, 7, '-'); e('ab'.ljust, 5, '.'); e('ab'.rjust, 5); e('ab'.rjust, 1); e('ab'.center, 5, 'xx'); e('ab'.center, 5, ''); e('ab'.center, 'a'); e('ab'.ljust, 5, 5); e('42'.zfill, 5); e('-42'.zfill, 5); e('+4'.zfill, 4); e('--4'.zfill, 5); e(''.zfill, 3); e('a\tb'.expandtabs); e('a\tbc\td'.expandtabs, 4); e('\t'.expandtabs, 0); e('a\n\tb'.expandtabs, 3); e('a'.expandtabs, 'x'); e('a\tb'.expandtabs, tabsize=2); e('ab'.center, 5.0); e('ab'.zfill, -1)
# expect: '  ab '
# expect: '**ab**'
# expect: '-abc--'
# expect: '---ab--'
# expect: 'ab...'
# expect: '   ab'
# expect: 'ab'
# expect: TypeError: The fill character must be exactly one character long
# expect: TypeError: The fill character must be exactly one character long
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: The fill character must be a unicode character, not int
# expect: '00042'
# expect: '-0042'
# expect: '+004'
# expect: '-00-4'
# expect: '000'
# expect: 'a       b'
# expect: 'a   bc  d'
# expect: ''
# expect: 'a\n   b'
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: 'a b'
# expect: TypeError: 'float' object cannot be interpreted as an integer
# expect: 'ab'


# --- str_join ---
e(','.join, ['a', 'b']); e(','.join, 'abc'); e(''.join, []); e(','.join, ['a', 5]); e(','.join, [5]); e(','.join, 5); e(','.join, {'a': 1}); e(','.join, (c for c in 'xy')); e(','.join); e(','.join, ['a', b'b']); e('ab'.join, ['x']); e('ab'.translate, {97: 'X', 98: None}); e('abc'.translate, str.maketrans('ab', 'xy', 'c')); e(str.maketrans, 'ab', 'x'); e(str.maketrans, {'a': 1, 98: 'zz'}); e(str.maketrans, {'ab': 1}); e(str.maketrans, 5); e('abc'.translate, ['q'] * 98); e('a'.translate, 5); e(str.maketrans, 'a', 'b', 5); e('a'.translate, {97: 0x110000}); e('ab'.translate, {97: 'long', 98: 120}); e(str.maketrans, 'a', 5); e(str.maketrans, {1.5: 'a'}); e('a'.translate, {97: 1.5})
# expect: 'a,b'
# expect: 'a,b,c'
# expect: ''
# expect: TypeError: sequence item 1: expected str instance, int found
# expect: TypeError: sequence item 0: expected str instance, int found
# expect: TypeError: can only join an iterable
# expect: 'a'
# expect: 'x,y'
# expect: TypeError: str.join() takes exactly one argument (0 given)
# expect: TypeError: sequence item 1: expected str instance, bytes found
# expect: 'x'
# expect: 'X'
# expect: 'xy'
# expect: ValueError: the first two maketrans arguments must have equal length
# expect: {97: 1, 98: 'zz'}
# expect: ValueError: string keys in translate table must be of length 1
# expect: TypeError: if you give only one argument to maketrans it must be a dict
# expect: 'qbc'
# expect: TypeError: 'int' object is not subscriptable
# expect: TypeError: maketrans() argument 3 must be str, not int
# expect: ValueError: character mapping must be in range(0x110000)
# expect: 'longx'
# expect: TypeError: maketrans() argument 2 must be str, not int
# expect: TypeError: keys in translate table must be strings or integers
# expect: TypeError: character mapping must return integer, None or str


# --- str_encode ---
e('é'.encode); e('é'.encode, 'latin-1'); e('한'.encode, 'latin-1'); e('한'.encode, 'ascii'); e('a한b'.encode, 'ascii', 'ignore'); e('a한b'.encode, 'ascii', 'replace'); e('a한b'.encode, 'ascii', 'backslashreplace'); e('a한b'.encode, 'ascii', 'xmlcharrefreplace'); e('a'.encode, 'foo'); e('\ud800'.encode); e('\ud800'.encode, 'utf-8', 'surrogatepass'); e('한'.encode, 'ascii', 'bad'); e('a'.encode, 5); e('ab'.encode, 'utf-16'); e('한'.encode, 'utf-16-le'); e('a'.encode, 'utf-32-be'); e('é'.encode, encoding='UTF8', errors='strict'); e(b'\xc3\xa9'.decode); e(b'\xff'.decode); e(b'a\xffb'.decode, 'utf-8', 'replace'); e(b'a\xffb'.decode, 'utf-8', 'ignore'); e(b'a\xff'.decode, 'ascii'); e(b'\xe9'.decode, 'latin1'); e(b'\xed\x95'.decode); e(b'\xff\xfea\0'.decode, 'utf-16'); e(b'a\xff'.decode, 'utf8', 'backslashreplace'); e(b'\xff'.decode, 'utf-8', 'surrogateescape'); e(str, b'ab', 'utf-8'); e(str, b'ab'); e(str, 'ab', 'utf-8'); e(str, 5, 'utf-8'); e(b'a'.decode, 'nope'); e('한글'.encode, 'cp949') if 0 else None; e(b'\xc0\x80'.decode); e(b'\xed\xa0\x80'.decode); e(b'\xf4\x90\x80\x80'.decode); e('한'.encode, 'ascii', 'namereplace') if 0 else None
# expect: b'\xc3\xa9'
# expect: b'\xe9'
# expect: UnicodeEncodeError: 'latin-1' codec can't encode character '\ud55c' in position 0: ordinal not in range(256)
# expect: UnicodeEncodeError: 'ascii' codec can't encode character '\ud55c' in position 0: ordinal not in range(128)
# expect: b'ab'
# expect: b'a?b'
# expect: b'a\\ud55cb'
# expect: b'a&#54620;b'
# expect: LookupError: unknown encoding: foo
# expect: UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: b'\xed\xa0\x80'
# expect: LookupError: unknown error handler name 'bad'
# expect: TypeError: encode() argument 'encoding' must be str, not int
# expect: b'\xff\xfea\x00b\x00'
# expect: b'\\\xd5'
# expect: b'\x00\x00\x00a'
# expect: b'\xc3\xa9'
# expect: 'é'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# expect: 'a�b'
# expect: 'ab'
# expect: UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 1: ordinal not in range(128)
# expect: 'é'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
# expect: 'a'
# expect: 'a\\xff'
# expect: '\udcff'
# expect: 'ab'
# expect: "b'ab'"
# expect: TypeError: decoding str is not supported
# expect: TypeError: decoding to str: need a bytes-like object, int found
# expect: LookupError: unknown encoding: nope
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte
try: 'a한'.encode('ascii')
except UnicodeEncodeError as x: print(x.encoding, x.object, x.start, x.end, x.reason, x.args)
# expect: ascii a한 1 2 ordinal not in range(128) ('ascii', 'a한', 1, 2, 'ordinal not in range(128)')
try: b'a\xff'.decode()
except UnicodeDecodeError as x: print(x.encoding, x.object, x.start, x.end, x.reason, x.args)
# expect: utf-8 b'a\xff' 1 2 invalid start byte ('utf-8', b'a\xff', 1, 2, 'invalid start byte')


# --- str_index ---
s = 'hello'
print(s[0], s[-1], s[1:3], s[::-1], s[10:], s[-100:2], s[4:1:-1], s[::2], s[5:0:-2], '한글'[1], s[True])  # expect: h o el olleh  he oll hlo ol 글 e
e(lambda: s[5]); e(lambda: s[-6]); e(lambda: s['a']); e(lambda: s[1.0]); e(lambda: s[::0]); e(lambda: s.__setitem__); e(lambda: s[None]); e(lambda: s[10**30]); e(lambda: 'a' in 5); e(lambda: 5 in 'a'); e(lambda: '' in ''); e(lambda: None in 'a'); e(lambda: s < 5); e(lambda: s + 5); e(lambda: s + None); e(lambda: s + b'a'); e(lambda: s % 5); e(lambda: s - 'a'); e(lambda: s * 2.0); e(lambda: 'a' < 'B' < 'b'); e(lambda: 'a' == b'a'); e(lambda: s.x); e(lambda: s()); e(lambda: 'a' 'b'); e(lambda: 'abc' > 'abcd'); e(lambda: ''[0])
# expect: IndexError: string index out of range
# expect: IndexError: string index out of range
# expect: TypeError: string indices must be integers, not 'str'
# expect: TypeError: string indices must be integers, not 'float'
# expect: ValueError: slice step cannot be zero
# expect: AttributeError: 'str' object has no attribute '__setitem__'
# expect: TypeError: string indices must be integers, not 'NoneType'
# expect: IndexError: cannot fit 'int' into an index-sized integer
# expect: TypeError: argument of type 'int' is not iterable
# expect: TypeError: 'in <string>' requires string as left operand, not int
# expect: True
# expect: TypeError: 'in <string>' requires string as left operand, not NoneType
# expect: TypeError: '<' not supported between instances of 'str' and 'int'
# expect: TypeError: can only concatenate str (not "int") to str
# expect: TypeError: can only concatenate str (not "NoneType") to str
# expect: TypeError: can only concatenate str (not "bytes") to str
# expect: TypeError: not all arguments converted during string formatting
# expect: TypeError: unsupported operand type(s) for -: 'str' and 'str'
# expect: TypeError: can't multiply sequence by non-int of type 'float'
# expect: False
# expect: False
# expect: AttributeError: 'str' object has no attribute 'x'
# expect: TypeError: 'str' object is not callable
# expect: 'ab'
# expect: False
# expect: IndexError: string index out of range
try: s[0] = 'x'
except TypeError as x: print(x)  # expect: 'str' object does not support item assignment
try: del s[0]
except TypeError as x: print(x)  # expect: 'str' object doesn't support item deletion


# --- str_percent ---
e(lambda: '%d %s %r %x %o %e %g %c %%' % (1, 'a', 'b', 255, 8, 1.5, 1e10, 'c')); e(lambda: '%5d|%-5d|%05d|%+d|% d' % (1, 2, 3, 4, 5)); e(lambda: '%.2f %10.3f %-10.1f|' % (1.005, 2.5, 3.25)); e(lambda: '%s' % (1, 2)); e(lambda: '%s %s' % 1); e(lambda: '%d' % 'a'); e(lambda: '%d' % 1.9); e(lambda: '%x' % 1.5); e(lambda: '%c' % 65); e(lambda: '%c' % 'ab'); e(lambda: '%c' % 1.0); e(lambda: '%(a)s %(b)d' % {'a': 1, 'b': 2}); e(lambda: '%(a)s' % {}); e(lambda: '%(a)s' % 5); e(lambda: '%*d' % (5, 3)); e(lambda: '%.*f' % (2, 3.14159)); e(lambda: '%z' % 1); e(lambda: '%' % 1); e(lambda: 'a%' % ()); e(lambda: '%#x %#o %#X' % (255, 8, 255)); e(lambda: '%s' % None); e(lambda: '%s' % [1]); e(lambda: '%s' % {'a': 1}); e(lambda: 'x' % {'a': 1}); e(lambda: 'x' % 5); e(lambda: 'x' % []); e(lambda: 'x' % ()); e(lambda: '%i %u' % (1, 2)); e(lambda: '%a' % 'é'); e(lambda: '%5s|%-5s|%.2s' % ('a', 'b', 'cde')); e(lambda: '%f' % 'a'); e(lambda: '%f' % float('inf')); e(lambda: '%05f' % float('nan')); e(lambda: '%d' % 10**20); e(lambda: '%e' % 0); e(lambda: '%G %E' % (1e-10, 1234.5)); e(lambda: '%(a' % {}); e(lambda: '%*d' % ('a', 3)); e(lambda: '%d' % None); e(lambda: '%.3d' % 5); e(lambda: '%+.2e' % 12345); e(lambda: '%-+5d|' % 3); e(lambda: '%x' % -255); e(lambda: '%#.3g' % 1.0); e(lambda: '%c' % 0x110000); e(lambda: '%ld' % 5); e(lambda: '%d' % True); e(lambda: '%s %(a)s' % {'a': 1})
# expect: "1 a 'b' ff 10 1.500000e+00 1e+10 c %"
# expect: '    1|2    |00003|+4| 5'
# expect: '1.00      2.500 3.2       |'
# expect: TypeError: not all arguments converted during string formatting
# expect: TypeError: not enough arguments for format string
# expect: TypeError: %d format: a real number is required, not str
# expect: '1'
# expect: TypeError: %x format: an integer is required, not float
# expect: 'A'
# expect: TypeError: %c requires int or char
# expect: TypeError: %c requires int or char
# expect: '1 2'
# expect: KeyError: 'a'
# expect: TypeError: format requires a mapping
# expect: '    3'
# expect: '3.14'
# expect: ValueError: unsupported format character 'z' (0x7a) at index 1
# expect: ValueError: incomplete format
# expect: ValueError: incomplete format
# expect: '0xff 0o10 0XFF'
# expect: 'None'
# expect: '[1]'
# expect: "{'a': 1}"
# expect: 'x'
# expect: TypeError: not all arguments converted during string formatting
# expect: 'x'
# expect: 'x'
# expect: '1 2'
# expect: "'\\xe9'"
# expect: '    a|b    |cd'
# expect: TypeError: must be real number, not str
# expect: 'inf'
# expect: '00nan'
# expect: '100000000000000000000'
# expect: '0.000000e+00'
# expect: '1E-10 1.234500E+03'
# expect: ValueError: incomplete format key
# expect: TypeError: * wants int
# expect: TypeError: %d format: a real number is required, not NoneType
# expect: '005'
# expect: '+1.23e+04'
# expect: '+3   |'
# expect: '-ff'
# expect: '1.00'
# expect: OverflowError: %c arg not in range(0x110000)
# expect: '5'
# expect: '1'
# expect: "{'a': 1} 1"


# --- str_format_method ---
e('{} {}'.format, 1, 2); e('{1} {0}'.format, 1, 2); e('{a}'.format, a=1); e('{} {1}'.format, 1, 2); e('{0} {}'.format, 1, 2); e('{}'.format); e('{a}'.format); e('{'.format, 1); e('}'.format, 1); e('{{}}'.format); e('{0.real}'.format, 5); e('{0[1]}'.format, [1, 2]); e('{0[a]}'.format, {'a': 1}); e('{0[-1]}'.format, [1]); e('{0.x}'.format, 5); e('{!r} {!s} {!a}'.format, 'é', 'é', 'é'); e('{!x}'.format, 1); e('{:>{w}}'.format, 'a', w=5); e('{:{}}'.format, 'a', 5); e('{:{:{}}}'.format, 1, 2, 3); e('{0!r:>5}'.format, 'a'); e('{a.b[c]}'.format, a=5); e('{:d}'.format, 'a'); e('{:s}'.format, 5); e('{:x}'.format, 255); e('{:,}'.format, 1234567.891); e('{:_x}'.format, 10**6); e('{!}'.format, 1); e('{:'.format, 1); e('{a!r'.format, a=1); e('{0.}'.format, 1); e('{[}'.format, 1); e('{0[}'.format, [1]); e('{0]}'.format, 1); e('{:%}'.format, 0.5); e('{:.1%}'.format, 0.123); e('{:c}'.format, 65); e('{:b}'.format, -5); e('{:#b} {:#o} {:#x} {:#X}'.format, 5, 8, 255, 255); e('{:^+10.2f}|'.format, 3.14159); e('{:=+8d}'.format, 42); e('{:*^9}'.format, 'mid'); e('{:n}'.format, 1234); e('{:e}'.format, 12345.678); e('{:g}'.format, 1e-5); e('{:.3}'.format, 'abcdef'); e('{:.3}'.format, 3.14159); e('{:10.3}|'.format, 3.14159); e('{:05d}'.format, -3); e('{:<05d}'.format, 3); e('{!r:}'.format, 1); e('{0}{a}{1}'.format, 1, 2, a=3); e('{a}'.format_map, {'a': 1}); e('{b}'.format_map, {}); e('{}'.format_map, {}); e('{0}'.format_map, [1]); e('{:y}'.format, 5); e('{:.2d}'.format, 5); e('{:,s}'.format, 'a'); e('{:+s}'.format, 'a'); e('{:=5}'.format, 'a'); e('{:,b}'.format, 5); e('{:#s}'.format, 'a'); e('{:,_}'.format, 5); e('{:.f}'.format, 1.0); e('{:c}'.format, -1); e('{:+c}'.format, 5); e('{: s}'.format, 'a'); e('{:x}'.format, 1.5); e('{:d}'.format, 1.5); e('{:10000000000000000000000}'.format, 1); e('{-1}'.format, 1); e('{ 0}'.format, 1); e('{0 }'.format, 1)
# expect: '1 2'
# expect: '2 1'
# expect: '1'
# expect: ValueError: cannot switch from automatic field numbering to manual field specification
# expect: ValueError: cannot switch from manual field specification to automatic field numbering
# expect: IndexError: Replacement index 0 out of range for positional args tuple
# expect: KeyError: 'a'
# expect: ValueError: Single '{' encountered in format string
# expect: ValueError: Single '}' encountered in format string
# expect: '{}'
# expect: '5'
# expect: '2'
# expect: '1'
# expect: TypeError: list indices must be integers or slices, not str
# expect: AttributeError: 'int' object has no attribute 'x'
# expect: "'é' é '\\xe9'"
# expect: ValueError: Unknown conversion specifier x
# expect: '    a'
# expect: 'a    '
# expect: ValueError: Max string recursion exceeded
# expect: "  'a'"
# expect: AttributeError: 'int' object has no attribute 'b'
# expect: ValueError: Unknown format code 'd' for object of type 'str'
# expect: ValueError: Unknown format code 's' for object of type 'int'
# expect: 'ff'
# expect: '1,234,567.891'
# expect: 'f_4240'
# expect: ValueError: unmatched '{' in format spec
# expect: ValueError: unmatched '{' in format spec
# expect: ValueError: unmatched '{' in format spec
# expect: ValueError: Empty attribute in format string
# expect: ValueError: expected '}' before end of string
# expect: ValueError: expected '}' before end of string
# expect: KeyError: '0]'
# expect: '50.000000%'
# expect: '12.3%'
# expect: 'A'
# expect: '-101'
# expect: '0b101 0o10 0xff 0XFF'
# expect: '  +3.14   |'
# expect: '+     42'
# expect: '***mid***'
# expect: '1234'
# expect: '1.234568e+04'
# expect: '1e-05'
# expect: 'abc'
# expect: '3.14'
# expect: '      3.14|'
# expect: '-0003'
# expect: '30000'
# expect: '1'
# expect: '132'
# expect: '1'
# expect: KeyError: 'b'
# expect: ValueError: Format string contains positional fields
# expect: ValueError: Format string contains positional fields
# expect: ValueError: Unknown format code 'y' for object of type 'int'
# expect: ValueError: Precision not allowed in integer format specifier
# expect: ValueError: Cannot specify ',' with 's'.
# expect: ValueError: Sign not allowed in string format specifier
# expect: ValueError: '=' alignment not allowed in string format specifier
# expect: ValueError: Cannot specify ',' with 'b'.
# expect: ValueError: Alternate form (#) not allowed in string format specifier
# expect: ValueError: Cannot specify both ',' and '_'.
# expect: ValueError: Format specifier missing precision
# expect: OverflowError: %c arg not in range(0x110000)
# expect: ValueError: Sign not allowed with integer format specifier 'c'
# expect: ValueError: Space not allowed in string format specifier
# expect: ValueError: Unknown format code 'x' for object of type 'float'
# expect: ValueError: Unknown format code 'd' for object of type 'float'
# expect: ValueError: Too many decimal digits in format string
# expect: KeyError: '-1'
# expect: KeyError: ' 0'
# expect: KeyError: '0 '
