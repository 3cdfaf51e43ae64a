print('a b  c'.split(), 'a b  c'.split(' '), ''.split(), ''.split(','), ' '.split(), ' a '.split(None, 0))
# expect: ['a', 'b', 'c'] ['a', 'b', '', 'c'] [] [''] [] ['a ']
print('a,b,c'.split(',', 1), 'a,b,c'.rsplit(',', 1), 'a,b'.split(',', -1), 'abc'.split('abc'), 'aaa'.split('aa'))
# expect: ['a', 'b,c'] ['a,b', 'c'] ['a', 'b'] ['', ''] ['', 'a']
print('  a  b  '.split(None, 1), '  a  b  '.rsplit(None, 1), 'x'.rsplit(maxsplit=0), 'a-b'.split(sep='-'))
# expect: ['a', 'b  '] ['  a', 'b'] ['x'] ['a', 'b']
print('a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\u2028i'.splitlines(), 'a\n'.splitlines(True), ''.splitlines(), '\n\n'.splitlines())
# expect: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] ['a\n'] [] ['', '']
print('k=v=w'.partition('='), 'kv'.partition('='), 'k=v=w'.rpartition('='), 'kv'.rpartition('='))
# expect: ('k', '=', 'v=w') ('kv', '', '') ('k=v', '=', 'w') ('', '', 'kv')
print('\u00a0a\u2003b\u3000'.split(), b'a\xa0b c'.split(), b'\x1ca\x1d'.split(), '\x1ca\x1d'.split())
# expect: ['a', 'b'] [b'a\xa0b', b'c'] [b'\x1ca\x1d'] ['a']
for f in (lambda: 'a'.split(''), lambda: 'a'.split(1), lambda: 'a'.split(',', 'x'), lambda: 'a'.partition(''), lambda: 'a'.partition(None), lambda: 'a'.split(',', 1, 2), lambda: 'a'.splitlines(bad=1), lambda: b'a'.split('a'), lambda: 'a'.rsplit('')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError empty separator
# expect: TypeError must be str or None, not int
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError empty separator
# expect: TypeError must be str, not NoneType
# expect: TypeError split() takes at most 2 arguments (3 given)
# expect: TypeError 'bad' is an invalid keyword argument for splitlines()
# expect: TypeError a bytes-like object is required, not 'str'
# expect: ValueError empty separator

print('abc'.capitalize(), 'ABC'.lower(), 'aBc'.swapcase(), 'hello world'.title(), "they're bill's".title(), 'ß'.upper(), 'ǆ'.title(), 'İ'.lower(), 'straße'.casefold(), 'ΑΣ'.lower())
# expect: Abc abc AbC Hello World They'Re Bill'S SS ǅ i̇ strasse ας
print('a'.center(4, '*') + '|', 'ab'.center(5, '-'), 'abc'.ljust(5) + '|', 'abc'.rjust(5, '.'), '42'.zfill(5), '-42'.zfill(5), '+1'.zfill(4), ''.zfill(2), 'abc'.zfill(2), 'abc'.center(2))
# expect: *a**| --ab- abc  | ..abc 00042 -0042 +001 00 abc abc
print('abcabc'.find('c'), 'abcabc'.find('c', 3), 'abc'.find('z'), 'abc'.find(''), 'abc'.find('', 5), 'abc'.rfind(''), 'abc'.index('b'), 'aaa'.count('aa'), 'abc'.count(''), 'abc'.find('c', -1), 'abc'.find('a', None, None))
# expect: 2 5 -1 0 -1 3 1 1 4 2 0
print('abc'.startswith('a'), 'abc'.startswith(('x', 'a')), 'abc'.endswith('bc', 1), 'abc'.startswith('b', 1, 2), 'abc'.startswith(''), 'abc'.startswith('', 4), ''.startswith(()), 'abc'.endswith(''))
# expect: True True True True True False False True
print('a1'.isalnum(), 'a'.isalpha(), '1'.isdigit(), '²'.isdigit(), '²'.isdecimal(), '½'.isnumeric(), ' '.isspace(), ''.isspace(), 'Ab'.istitle(), 'AB'.isupper(), 'ab1'.islower(), '1'.islower(), 'a_1'.isidentifier(), '1a'.isidentifier(), 'a\n'.isprintable(), 'é'.isascii(), ''.isascii(), 'class'.isidentifier())
# expect: True True True True False True True False True True True False True False False False True True
print('abc'.replace('b', 'X'), 'aaa'.replace('a', 'b', 2), 'abc'.replace('', '-'), 'abc'.replace('', '-', 2), ''.replace('', 'x'), 'aaa'.replace('a', ''), 'abc'.removeprefix('a'), 'abc'.removesuffix('bc'), 'abc'.removeprefix(''), 'a\tb'.expandtabs(), 'a\tb\n\tc'.expandtabs(4), '\t'.expandtabs(0))
# expect: aXc bba -a-b-c- -a-bc x  bc a abc a       b a   b
# expect:     c
print(','.join(['a', 'b']), ''.join([]), '-'.join('abc'), 'x'.join(('a',)), ' ab '.strip(), 'xxabxx'.strip('x'), 'abc'.strip('ac'), ' a'.lstrip(), 'a '.rstrip(), 'abcba'.lstrip('ab'), 'abc'.translate({97: 'X', 98: None, 99: 100}), 'abc'.translate(str.maketrans('ab', 'xy', 'c')), str.maketrans({'a': 1}))
# expect: a,b  a-b-c a ab ab b a a cba Xd xy {97: 1}
for f in (lambda: 'a'.center(), lambda: 'a'.center(3, 'ab'), lambda: 'a'.index('z'), lambda: ','.join([1]), lambda: ','.join(5), lambda: 'a'.startswith(5), lambda: 'a'.startswith(['a']), lambda: 'a'.startswith(('a', 5)) if False else 'b'.startswith(('a', 5)), lambda: 'a'.replace('a'), lambda: 'a'.replace(1, 2), lambda: 'a'.strip(1), lambda: 'a'.zfill('a'), lambda: 'a' + 1, lambda: 1 + 'a', lambda: 'a' * 'b', lambda: 'a' * 1.5, lambda: 'a'[5], lambda: 'a'['b'], lambda: 'a' < 1, lambda: 'a' in 5, lambda: 5 in 'a', lambda: 'a'.foo, lambda: str.maketrans('a'), lambda: str.maketrans('ab', 'c'), lambda: 'a'.find(), lambda: 'a'.count(1), lambda: 'a'.expandtabs('x'), lambda: 'a'.encode('xx'), lambda: 'é'.encode('ascii'), lambda: 'a'.upper(1), lambda: str.upper(), lambda: str.upper(5), lambda: str(b'a', 'ascii', 'x', 1), lambda: str('a', 'ascii'), lambda: str(5, 'ascii'), lambda: 'a'.removeprefix(1), lambda: 'a'.translate(5), lambda: 'abc'.center(5, 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError center expected at least 1 argument, got 0
# expect: TypeError The fill character must be exactly one character long
# expect: ValueError substring not found
# expect: TypeError sequence item 0: expected str instance, int found
# expect: TypeError can only join an iterable
# expect: TypeError startswith first arg must be str or a tuple of str, not int
# expect: TypeError startswith first arg must be str or a tuple of str, not list
# expect: TypeError tuple for startswith must only contain str, not int
# expect: TypeError replace expected at least 2 arguments, got 1
# expect: TypeError replace() argument 1 must be str, not int
# expect: TypeError strip arg must be None or str
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError can only concatenate str (not "int") to str
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: TypeError can't multiply sequence by non-int of type 'float'
# expect: IndexError string index out of range
# expect: TypeError string indices must be integers, not 'str'
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError argument of type 'int' is not iterable
# expect: TypeError 'in <string>' requires string as left operand, not int
# expect: AttributeError 'str' object has no attribute 'foo'
# expect: TypeError if you give only one argument to maketrans it must be a dict
# expect: ValueError the first two maketrans arguments must have equal length
# expect: TypeError find() takes at least 1 argument (0 given)
# expect: TypeError must be str, not int
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: LookupError unknown encoding: xx
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# expect: TypeError str.upper() takes no arguments (1 given)
# expect: TypeError unbound method str.upper() needs an argument
# expect: TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
# expect: TypeError str() takes at most 3 arguments (4 given)
# expect: TypeError decoding str is not supported
# expect: TypeError decoding to str: need a bytes-like object, int found
# expect: TypeError removeprefix() argument must be str, not int
# expect: TypeError 'int' object is not subscriptable
# expect: TypeError The fill character must be a unicode character, not int

s = 'abcdef'
print(s[0], s[-1], s[1:3], s[:-2], s[::2], s[::-1], s[4:1:-1], s[10:], s[-100:2], s[2:2], s[:], s[None:3], s[True], s[False:True], s[-3:-1], s[5:0:-2])
# expect: a f bc abcd ace fedcba edc  ab  abcdef abc b a de fdb
for f in (lambda: s[6], lambda: s[-7], lambda: s['a'], lambda: s[1.0], lambda: s[None], lambda: s[::0], lambda: s[1:'a'], lambda: s[1, 2], lambda: s.__getitem__(), lambda: ''[0], lambda: s[...], lambda: s[[]], lambda: s[slice(1, 3)], lambda: s['a':]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: IndexError string index out of range
# expect: IndexError string index out of range
# expect: TypeError string indices must be integers, not 'str'
# expect: TypeError string indices must be integers, not 'float'
# expect: TypeError string indices must be integers, not 'NoneType'
# expect: ValueError slice step cannot be zero
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError string indices must be integers, not 'tuple'
# expect: TypeError expected 1 argument, got 0
# expect: IndexError string index out of range
# expect: TypeError string indices must be integers, not 'ellipsis'
# expect: TypeError string indices must be integers, not 'list'
# expect: bc
# expect: TypeError slice indices must be integers or None or have an __index__ method
try:
    s[0] = 'x'
except TypeError as e:
    print(e)
# expect: 'str' object does not support item assignment
try:
    del s[0]
except TypeError as e:
    print(e)
# expect: 'str' object doesn't support item deletion
print(s * 0, s * -1, s * 2, 2 * s, s + 'x', 'x' 'y', s < 'abd', s == 'abcdef', s != 'x', 'a' < 'B', '' < 'a', 'abc' < 'abcd', 'b' > 'abc', 'cd' in s, '' in s, 'x' not in s, min(s), max(s), sorted(s, reverse=True), len(s), list(s[:2]), tuple(s[:2]), set('aa'), s.__len__(), s.__contains__('a'), s.__add__('z'), s.__mul__(2), s.__eq__(5), s.__getitem__(1), s.__hash__() == hash(s), s.__iter__().__next__())
# expect:   abcdefabcdef abcdefabcdef abcdefx xy True True True False True True True True True True a f ['f', 'e', 'd', 'c', 'b', 'a'] 6 ['a', 'b'] ('a', 'b') {'a'} 6 True abcdefz abcdefabcdef NotImplemented b True a
print(*reversed(s), *enumerate(s[:2]), [c + c for c in s[:2]], ''.join(c for c in s if c > 'c'), str(s) is s, s.join('12'), hash('') == hash(''), 'a' is 'a' if False else '')
# expect: f e d c b a (0, 'a') (1, 'b') ['aa', 'bb'] def True 1abcdef2 True

s = 'hello world hello'
print(s.find('hello'), s.rfind('hello'), s.find('x'), s.find('o', 5), s.find('o', 5, 7), s.find(''), s.find('', 100), s.rfind(''), s.find('hello', 1), s.rfind('hello', 0, 10), s.find('lo', -4), s.index('w'), s.rindex('o'), s.count('l'), s.count('ll'), s.count(''), s.count('o', 5, -1), 'aaaa'.count('aa'), ''.count(''), ''.find(''), ''.find('a'), 'abc'.find('abcd'), 'abc'.find('c', None, 2), 'abc'.find('a', -100))
# expect: 0 12 -1 7 -1 0 -1 17 12 0 15 6 16 5 2 18 1 2 1 0 -1 -1 -1 0
for f in (lambda: s.index('zz'), lambda: s.rindex('zz'), lambda: s.find(), lambda: s.find(1), lambda: s.find('a', 'b'), lambda: s.index('h', 1, 3), lambda: s.count(None), lambda: s.find('a', 1, 2, 3)):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# expect: ValueError substring not found
# expect: ValueError substring not found
# expect: TypeError find() takes at least 1 argument (0 given)
# expect: TypeError must be str, not int
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: ValueError substring not found
# expect: TypeError must be str, not NoneType
# expect: TypeError find() takes at most 3 arguments (4 given)
print('hello' in s, 'xyz' in s, '' in s, 'o w' in s, s.startswith('hell'), s.startswith(('x', 'h')), s.endswith('lo'), s.startswith('world', 6), s.endswith('world', 0, 11), s.startswith(''), s.partition(' '), s.rpartition(' '), s.partition('zz'), s.rpartition('zz'), s.replace('hello', 'bye'), s.replace('hello', 'bye', 1), s.replace('l', ''), s.replace('', '.')[:8], s.split('o'), s.split('l', 2), s.rsplit('l', 2), s.title(), s.capitalize())
# expect: True False True True True True True True True True ('hello', ' ', 'world hello') ('hello world', ' ', 'hello') ('hello world hello', '', '') ('', '', 'hello world hello') bye world bye bye world hello heo word heo .h.e.l.l ['hell', ' w', 'rld hell', ''] ['he', '', 'o world hello'] ['hello world he', '', 'o'] Hello World Hello Hello world hello

print(','.join(['a', 'b', 'c']), ''.join('abc'), '-'.join(('x',)), ', '.join({'k': 1}), '|'.join(str(i) for i in range(3)), 'ab'.join(['1', '2', '3']), ''.join([]), ' '.join([]) == '')
# expect: a,b,c abc x k 0|1|2 1ab2ab3  True
print('a b c'.split(), 'a,b,,c'.split(','), ' a  b '.split(' '), 'abc'.split('b'), ''.split(), ''.split('x'), 'a-b-c'.split('-', 1), 'a-b-c'.rsplit('-', 1), 'aXXbXXc'.split('XX'), 'a\tb\nc'.split(), 'abc'.split('abc'), 'x'.split('x'), 'a b c d'.split(None, 2), 'one'.split(','))
# expect: ['a', 'b', 'c'] ['a', 'b', '', 'c'] ['', 'a', '', 'b', ''] ['a', 'c'] [] [''] ['a', 'b-c'] ['a-b', 'c'] ['a', 'b', 'c'] ['a', 'b', 'c'] ['', ''] ['', ''] ['a', 'b', 'c d'] ['one']
print('a=b=c'.partition('='), 'abc'.partition('x'), 'a=b=c'.rpartition('='), 'abc'.rpartition('x'), 'l1\nl2\r\nl3'.splitlines(), 'l1\nl2'.splitlines(True), '\n'.splitlines(), 'a\n\nb'.splitlines(), 'a\x0bb\x0cc\x1cd\u2028e'.splitlines())
# expect: ('a', '=', 'b=c') ('abc', '', '') ('a=b', '=', 'c') ('', '', 'abc') ['l1', 'l2', 'l3'] ['l1\n', 'l2'] [''] ['a', '', 'b'] ['a', 'b', 'c', 'd', 'e']
for f in (lambda: ','.join([1]), lambda: ','.join(5), lambda: ','.join(['a', None]), lambda: 'a'.split(''), lambda: 'a'.split(5), lambda: 'a'.partition(''), lambda: ','.join(), lambda: 'a'.split(None, 'x'), lambda: ','.join([b'a']), lambda: b','.join(['a'])):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: TypeError sequence item 0: expected str instance, int found
# expect: TypeError can only join an iterable
# expect: TypeError sequence item 1: expected str instance, NoneType found
# expect: ValueError empty separator
# expect: TypeError must be str or None, not int
# expect: ValueError empty separator
# expect: TypeError str.join() takes exactly one argument (0 given)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError sequence item 0: expected str instance, bytes found
# expect: TypeError sequence item 0: expected a bytes-like object, str found

a = 'abc'
print(a + 'def', a * 3, 2 * a, a * 0, a * -5, '' * 10)
# expect: abcdef abcabcabc abcabc
a += 'x'
a *= 2
print(a)
# expect: abcxabcx
try:
    a + 1
except TypeError as e:
    print(e)
# expect: can only concatenate str (not "int") to str
try:
    1 + a
except TypeError as e:
    print(e)
# expect: unsupported operand type(s) for +: 'int' and 'str'
try:
    a * 1.0
except TypeError as e:
    print(e)
# expect: can't multiply sequence by non-int of type 'float'
try:
    a * a
except TypeError as e:
    print(e)
# expect: can't multiply sequence by non-int of type 'str'
try:
    a - 'c'
except TypeError as e:
    print(e)
# expect: unsupported operand type(s) for -: 'str' and 'str'
try:
    a += 5
except TypeError as e:
    print(e)
# expect: can only concatenate str (not "int") to str
try:
    -a
except TypeError as e:
    print(e)
# expect: bad operand type for unary -: 'str'

for s in ('hello World', 'ABC', '', '123', 'ñandú', 'ǅ', 'ß', "it's", 'a1b', 'İ', 'ς', 'hello-world_x', 'ﬀ', 'i', 'ŉ'):
    print(ascii(s.upper()), ascii(s.lower()), ascii(s.title()), ascii(s.capitalize()), ascii(s.swapcase()), ascii(s.casefold()), s.isupper(), s.islower(), s.istitle(), s.isalpha(), s.isalnum(), s.isidentifier())
# expect: 'HELLO WORLD' 'hello world' 'Hello World' 'Hello world' 'HELLO wORLD' 'hello world' False False False False False False
# expect: 'ABC' 'abc' 'Abc' 'Abc' 'abc' 'abc' True False False True True True
# expect: '' '' '' '' '' '' False False False False False False
# expect: '123' '123' '123' '123' '123' '123' False False False False True False
# expect: '\xd1AND\xda' '\xf1and\xfa' '\xd1and\xfa' '\xd1and\xfa' '\xd1AND\xda' '\xf1and\xfa' False True False True True True
# expect: '\u01c4' '\u01c6' '\u01c5' '\u01c5' '\u01c5' '\u01c6' False False True True True True
# expect: 'SS' '\xdf' 'Ss' 'Ss' 'SS' 'ss' False True False True True True
# expect: "IT'S" "it's" "It'S" "It's" "IT'S" "it's" False True False False False False
# expect: 'A1B' 'a1b' 'A1B' 'A1b' 'A1B' 'a1b' False True False False True True
# expect: '\u0130' 'i\u0307' '\u0130' '\u0130' 'i\u0307' 'i\u0307' True False True True True True
# expect: '\u03a3' '\u03c2' '\u03a3' '\u03a3' '\u03a3' '\u03c3' False True False True True True
# expect: 'HELLO-WORLD_X' 'hello-world_x' 'Hello-World_X' 'Hello-world_x' 'HELLO-WORLD_X' 'hello-world_x' False True False False False False
# expect: 'FF' '\ufb00' 'Ff' 'Ff' 'FF' 'ff' False True False True True True
# expect: 'I' 'i' 'I' 'I' 'I' 'i' False True False True True True
# expect: '\u02bcN' '\u0149' '\u02bcN' '\u02bcN' '\u02bcN' '\u02bcn' False True False True True True

for s in ('', 'a', 'A', '1', ' ', '\n', 'a1', 'a b', '½', '²', '٣', '一', '_', 'é', '\u200b', '\xa0', 'ª', 'Ⅷ', '０', '\t', '!', 'aB', 'Ab', '\x00', '😀', '\u0301'):
    print(ascii(s), *[int(getattr(s, m)()) for m in ('isalpha', 'isdigit', 'isdecimal', 'isnumeric', 'isalnum', 'isspace', 'isupper', 'islower', 'istitle', 'isprintable', 'isascii', 'isidentifier')])
# expect: '' 0 0 0 0 0 0 0 0 0 1 1 0
# expect: 'a' 1 0 0 0 1 0 0 1 0 1 1 1
# expect: 'A' 1 0 0 0 1 0 1 0 1 1 1 1
# expect: '1' 0 1 1 1 1 0 0 0 0 1 1 0
# expect: ' ' 0 0 0 0 0 1 0 0 0 1 1 0
# expect: '\n' 0 0 0 0 0 1 0 0 0 0 1 0
# expect: 'a1' 0 0 0 0 1 0 0 1 0 1 1 1
# expect: 'a b' 0 0 0 0 0 0 0 1 0 1 1 0
# expect: '\xbd' 0 0 0 1 1 0 0 0 0 1 0 0
# expect: '\xb2' 0 1 0 1 1 0 0 0 0 1 0 0
# expect: '\u0663' 0 1 1 1 1 0 0 0 0 1 0 0
# expect: '\u4e00' 1 0 0 1 1 0 0 0 0 1 0 1
# expect: '_' 0 0 0 0 0 0 0 0 0 1 1 1
# expect: '\xe9' 1 0 0 0 1 0 0 1 0 1 0 1
# expect: '\u200b' 0 0 0 0 0 0 0 0 0 0 0 0
# expect: '\xa0' 0 0 0 0 0 1 0 0 0 0 0 0
# expect: '\xaa' 1 0 0 0 1 0 0 1 0 1 0 1
# expect: '\u2167' 0 0 0 1 1 0 1 0 1 1 0 1
# expect: '\uff10' 0 1 1 1 1 0 0 0 0 1 0 0
# expect: '\t' 0 0 0 0 0 1 0 0 0 0 1 0
# expect: '!' 0 0 0 0 0 0 0 0 0 1 1 0
# expect: 'aB' 1 0 0 0 1 0 0 0 0 1 1 1
# expect: 'Ab' 1 0 0 0 1 0 0 0 1 1 1 1
# expect: '\x00' 0 0 0 0 0 0 0 0 0 0 1 0
# expect: '\U0001f600' 0 0 0 0 0 0 0 0 0 1 0 0
# expect: '\u0301' 0 0 0 0 0 0 0 0 0 1 0 0

print(repr(chr(0xd800)), len(chr(0x10ffff)), ord('\ud83d'), '\ud83d\ude00' == '😀', len('\ud83d\ude00'), ascii('\ud83d\ude00'), '😀'.encode('utf-16-le'), '\ud83d'.isprintable(), repr('a\ud800b'))
# expect: '\ud800' 1 55357 False 2 '\ud83d\ude00' b'=\xd8\x00\xde' False 'a\ud800b'
try:
    print('\ud800'.encode())
except UnicodeEncodeError as e:
    print(e)
# expect: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
try:
    chr(0x110000)
except ValueError as e:
    print(e)
# expect: chr() arg not in range(0x110000)
print('\ud800'.encode('utf-8', 'surrogatepass'), b'\xed\xa0\x80'.decode('utf-8', 'surrogatepass') == '\ud800', '\ud800'.encode('utf-8', 'replace'), '\ud800'.encode('ascii', 'backslashreplace'), '\ud800x'.encode('utf-8', 'ignore'))
# expect: b'\xed\xa0\x80' True b'?' b'\\ud800' b'x'

