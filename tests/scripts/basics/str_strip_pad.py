print(['  a '.strip(), '  a '.lstrip(), '  a '.rstrip(), 'xxaxx'.strip('x'), 'xyaxy'.strip('yx'), 'abc'.strip(''), ''.strip(), 'abc'.strip('abc'), '\t\na\x0b\x1c'.strip(), ' a '.strip(None), 'mississippi'.rstrip('ip'), 'www.x'.lstrip('w.'), '\xa0a\u3000'.strip()])
# expect: ['a', 'a ', '  a', 'a', 'a', 'abc', '', '', 'a', 'a', 'mississ', 'x', 'a']
print(['a'.center(5), 'ab'.center(5), 'a'.center(4), 'ab'.center(5, '*'), 'a'.ljust(3, '.'), 'a'.rjust(3, '.'), 'abc'.center(2), 'abc'.ljust(-1), '5'.zfill(3), '-5'.zfill(4), '+5'.zfill(4), '--5'.zfill(5), ''.zfill(2), 'abc'.zfill(2), '한'.center(4, '글')])
# expect: ['  a  ', '  ab ', ' a  ', '**ab*', 'a..', '..a', 'abc', 'abc', '005', '-005', '+005', '-00-5', '00', 'abc', '글한글글']
print('a\tb'.expandtabs(), 'a\tb\tc'.expandtabs(4), '\t'.expandtabs(0), 'a\n\tb'.expandtabs(2), 'ab\tc'.expandtabs(tabsize=2), 'a\tb'.expandtabs(-1))
# expect: a       b a   b   c  a
# expect:   b ab  c ab
print('abcabc'.replace('a', 'X'), 'abcabc'.replace('a', 'X', 1), 'abc'.replace('', '-'), 'abc'.replace('', '-', 2), 'aaa'.replace('aa', 'b'), 'abc'.replace('x', 'y'), 'abc'.replace('a', ''), ''.replace('', 'x'), 'abc'.replace('b', 'B', 0), 'aaa'.replace('a', 'b', -1))
# expect: XbcXbc Xbcabc -a-b-c- -a-bc ba abc bc x abc bbb
print('TestHook'.removeprefix('Test'), 'TestHook'.removeprefix('x'), 'TestHook'.removesuffix('Hook'), 'a'.removesuffix(''), 'abab'.removeprefix('ab'))
# expect: Hook TestHook Test a ab
print('abc'.translate({97: 'A', 98: None, 99: 0x43}), 'abc'.translate(str.maketrans('ab', 'xy')), 'abc'.translate(str.maketrans('ab', 'xy', 'c')), str.maketrans({'a': 1, 98: 'x'}), 'abc'.translate({}), 'aé'.translate({233: 'long'}))
# expect: AC xyc xy {97: 1, 98: 'x'} abc along
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: 'a'.strip(1)); t(lambda: 'a'.center()); t(lambda: 'a'.center('x')); t(lambda: 'a'.center(3, 'ab')); t(lambda: 'a'.ljust(3, '')); t(lambda: 'a'.rjust(3, 1)); t(lambda: 'a'.zfill('x')); t(lambda: 'a'.replace('a')); t(lambda: 'a'.replace(1, 'b')); t(lambda: 'a'.replace('a', None)); t(lambda: 'a'.replace('a', 'b', 'c')); t(lambda: 'a'.expandtabs('x')); t(lambda: 'a'.removeprefix(1)); t(lambda: str.maketrans('a', 'bc')); t(lambda: str.maketrans('a')); t(lambda: str.maketrans({'ab': 1})); t(lambda: str.maketrans(1, 2)); t(lambda: 'a'.translate(1)); t(lambda: 'a'.translate({97: -1})); t(lambda: 'a'.translate({97: 1.5})); t(lambda: 'a'.strip('a', 'b')); t(lambda: str.maketrans({1.5: 2})); t(lambda: 'a'.translate({97: 0x110000})); t(lambda: 'a'.translate(['x'] * 97 + ['B'])); t(lambda: 'a'.center(5, b' ')); t(lambda: 'a'.removesuffix()); t(lambda: str.maketrans('a', 'b', 1)); t(lambda: 'a'.replace('a', 'b', 1.0)); t(lambda: 'a'.zfill())
# expect: TypeError strip arg must be None or str
# expect: TypeError center expected at least 1 argument, got 0
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError The fill character must be exactly one character long
# expect: TypeError The fill character must be exactly one character long
# expect: TypeError The fill character must be a unicode character, not int
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError replace expected at least 2 arguments, got 1
# expect: TypeError replace() argument 1 must be str, not int
# expect: TypeError replace() argument 2 must be str, not None
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError removeprefix() argument must be str, not int
# expect: ValueError the first two maketrans arguments must have equal length
# expect: TypeError if you give only one argument to maketrans it must be a dict
# expect: ValueError string keys in translate table must be of length 1
# expect: TypeError maketrans() argument 2 must be str, not int
# expect: TypeError 'int' object is not subscriptable
# expect: ValueError character mapping must be in range(0x110000)
# expect: TypeError character mapping must return integer, None or str
# expect: TypeError strip expected at most 1 argument, got 2
# expect: TypeError keys in translate table must be strings or integers
# expect: ValueError character mapping must be in range(0x110000)
# expect: B
# expect: TypeError The fill character must be a unicode character, not bytes
# expect: TypeError str.removesuffix() takes exactly one argument (0 given)
# expect: TypeError maketrans() argument 3 must be str, not int
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError str.zfill() takes exactly one argument (0 given)
