for s in ('hello World', '', 'ABC', '123', 'a1b2', '  x ', 'é'):
    print(repr(s), s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.isalpha(), s.isdigit(), s.isspace(), s.isupper(), s.islower(), s.strip(), s.center(11, '*'), s.ljust(5) + '|', s.rjust(5), s.zfill(6), s.split(), s.partition(' '))
    # expect: 'hello World' HELLO WORLD hello world Hello World Hello world HELLO wORLD False False False False False hello World hello World hello World| hello World hello World ['hello', 'World'] ('hello', ' ', 'World')
    # expect: ''      False False False False False  ***********      |       000000 [] ('', '', '')
    # expect: 'ABC' ABC abc Abc Abc abc True False False True False ABC ****ABC**** ABC  |   ABC 000ABC ['ABC'] ('ABC', '', '')
    # expect: '123' 123 123 123 123 123 False True False False False 123 ****123**** 123  |   123 000123 ['123'] ('123', '', '')
    # expect: 'a1b2' A1B2 a1b2 A1B2 A1b2 A1B2 False False False False True a1b2 ****a1b2*** a1b2 |  a1b2 00a1b2 ['a1b2'] ('a1b2', '', '')
    # expect: '  x '   X    x    X    x    X  False False False False True x ****  x ***   x  |    x  00  x  ['x'] ('', ' ', ' x ')
    # expect: 'é' É é É É É True False False False True é *****é***** é    |     é 00000é ['é'] ('é', '', '')
print(','.join('abc'), 'a,b'.split(','), 'a b'.rsplit(' ', 1), 'x'.join([]), 'aXbX'.replace('X', '-', 1), 'tEST'.casefold(), 'a\tb'.expandtabs(2), 'abc'.translate({97: 'z'}), 'prefix_x'.removeprefix('prefix_'), 'line1\nline2'.splitlines(), 'abc'.endswith(('c', 'd')))
# expect: a,b,c ['a', 'b'] ['a', 'b']  a-bX test a b zbc x ['line1', 'line2'] True
for f in (lambda: ','.join([1]), lambda: 'a'.split(''), lambda: 'a'.center('x'), lambda: 'a'.startswith(1), lambda: 'a'.replace(1, 2), lambda: 'a'.index('b'), lambda: 'a'.nope(), lambda: 'a'.strip(1), lambda: 'a'.zfill(), lambda: 'a'.join(1), lambda: 'a'.partition('')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: TypeError sequence item 0: expected str instance, int found
    # expect: ValueError empty separator
    # expect: TypeError 'str' object cannot be interpreted as an integer
    # expect: TypeError startswith first arg must be str or a tuple of str, not int
    # expect: TypeError replace() argument 1 must be str, not int
    # expect: ValueError substring not found
    # expect: AttributeError 'str' object has no attribute 'nope'
    # expect: TypeError strip arg must be None or str
    # expect: TypeError str.zfill() takes exactly one argument (0 given)
    # expect: TypeError can only join an iterable
    # expect: ValueError empty separator
