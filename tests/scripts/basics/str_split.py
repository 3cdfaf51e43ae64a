print('a b  c '.split(), 'a b  c '.split(' '), ''.split(), ''.split(','), ' '.split(), 'a,b,,c,'.split(','), 'a,b,c'.split(',', 1), 'a b c'.split(None, 1), '  a b '.split(None, 0), 'a,b'.split(',', 0), 'abc'.split('abc'), 'a--b--c'.split('--'), 'a b c'.split(maxsplit=1), 'a,b'.split(sep=','), ' a  b  c '.split(None, 1))
# expect: ['a', 'b', 'c'] ['a', 'b', '', 'c', ''] [] [''] [] ['a', 'b', '', 'c', ''] ['a', 'b,c'] ['a', 'b c'] ['a b '] ['a,b'] ['', ''] ['a', 'b', 'c'] ['a', 'b c'] ['a', 'b'] ['a', 'b  c ']
print('a b  c '.rsplit(), 'a,b,c'.rsplit(',', 1), ' a b c '.rsplit(None, 1), 'a,b,,c'.rsplit(',', 2), ''.rsplit(), ''.rsplit(','), 'aaa'.rsplit('aa'), 'a b c '.rsplit(None, 0))
# expect: ['a', 'b', 'c'] ['a,b', 'c'] [' a b', 'c'] ['a,b', '', 'c'] [] [''] ['a', ''] ['a b c']
print('a\nb\r\nc\rd'.splitlines(), 'a\nb\n'.splitlines(True), ''.splitlines(), '\n'.splitlines(), 'a\x0bb\x0cc\x1cd\x85e\u2028f'.splitlines(), 'a\n\nb'.splitlines(keepends=True))
# expect: ['a', 'b', 'c', 'd'] ['a\n', 'b\n'] [] [''] ['a', 'b', 'c', 'd', 'e', 'f'] ['a\n', '\n', 'b']
print('a=b=c'.partition('='), 'abc'.partition('='), 'a=b=c'.rpartition('='), 'abc'.rpartition('='), ''.partition('x'), 'xx'.partition('x'))
# expect: ('a', '=', 'b=c') ('abc', '', '') ('a=b', '=', 'c') ('', '', 'abc') ('', '', '') ('', 'x', 'x')
print(','.join(['a', 'b']), ''.join(()), ','.join('abc'), '-'.join({'k': 1}), ','.join(c for c in 'xy'), ', '.join(['one']))  # expect: a,b  a,b,c k x,y one
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: 'a'.split('')); t(lambda: 'a'.split(1)); t(lambda: 'a'.split(',', 'x')); t(lambda: 'a'.split(',', 1.0)); t(lambda: 'a'.rsplit('')); t(lambda: 'a'.partition('')); t(lambda: 'a'.partition(1)); t(lambda: 'a'.partition()); t(lambda: 'a'.rpartition('')); t(lambda: ','.join([1])); t(lambda: ','.join(['a', b'b'])); t(lambda: ','.join(1)); t(lambda: ','.join()); t(lambda: ','.join('a', 'b')); t(lambda: ','.join(['a', None, 1])); t(lambda: 'a'.split(',', 1, 2)); t(lambda: 'a'.splitlines(1, 2)); t(lambda: 'a'.split(b',')); t(lambda: 'a'.split(x=1)); t(lambda: 'a'.join(None)); t(lambda: 'a,b'.split(',', -5))
# expect: ValueError empty separator
# expect: TypeError must be str or None, not int
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: ValueError empty separator
# expect: ValueError empty separator
# expect: TypeError must be str, not int
# expect: TypeError str.partition() takes exactly one argument (0 given)
# expect: ValueError empty separator
# expect: TypeError sequence item 0: expected str instance, int found
# expect: TypeError sequence item 1: expected str instance, bytes found
# expect: TypeError can only join an iterable
# expect: TypeError str.join() takes exactly one argument (0 given)
# expect: TypeError str.join() takes exactly one argument (2 given)
# expect: TypeError sequence item 1: expected str instance, NoneType found
# expect: TypeError split() takes at most 2 arguments (3 given)
# expect: TypeError splitlines() takes at most 1 argument (2 given)
# expect: TypeError must be str or None, not bytes
# expect: TypeError 'x' is an invalid keyword argument for split()
# expect: TypeError can only join an iterable
# expect: ['a', 'b']
