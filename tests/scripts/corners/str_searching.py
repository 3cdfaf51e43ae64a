s = 'hello world'
print(s.find('o'), s.find('o', 5), s.find('o', 5, 6), s.find('', 3), s.find('', 20), s.rfind('o'), s.index('w'), s.count('l'), s.count(''), s.count('l', 3, 4), s.find('z'), s.rfind('', 0, 3), s.find('lo', -9), s.startswith('he'), s.startswith(('x', 'he')), s.startswith('lo', 3), s.endswith('d'), s.endswith(('x', 'ld')), s.startswith(''), s.startswith('', 20), s.endswith('', 11), s.startswith(()), s.startswith('hello', 0, 3))
# expect: 4 7 -1 3 -1 7 6 3 12 1 -1 3 3 True True True True True True False True False False
for f in (lambda: s.index('z'), lambda: s.rindex('z'), lambda: s.startswith(1), lambda: s.startswith((1,)), lambda: s.startswith(['a']), lambda: s.find(1), lambda: s.count(1), lambda: s.find(), lambda: s.find('a', 'b'), lambda: 'a' in 1, lambda: 1 in 'a', lambda: s.endswith(b'd'), lambda: s[1.5], lambda: s['a'], lambda: s[100], lambda: s.join(1), lambda: ','.join([1]), lambda: ','.join(['a', 2]), lambda: s.replace(1, 2), lambda: s.split(''), lambda: s.split(1), lambda: s.center('a'), lambda: s.center(20, 'ab'), lambda: s.zfill('a'), lambda: s.encode('xx'), lambda: s.upper(1), lambda: s.strip(1), lambda: s.partition(''), lambda: s.translate(1) if 0 else None, lambda: s * -1, lambda: s.expandtabs('a'), lambda: 'é'.encode('ascii'), lambda: s.foo):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# expect: ValueError substring not found
# expect: ValueError substring not found
# expect: TypeError startswith first arg must be str or a tuple of str, not int
# expect: TypeError tuple for startswith must only contain str, not int
# expect: TypeError startswith first arg must be str or a tuple of str, not list
# expect: TypeError must be str, not int
# expect: TypeError must be str, not int
# expect: TypeError find() takes at least 1 argument (0 given)
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError argument of type 'int' is not iterable
# expect: TypeError 'in <string>' requires string as left operand, not int
# expect: TypeError endswith first arg must be str or a tuple of str, not bytes
# expect: TypeError string indices must be integers, not 'float'
# expect: TypeError string indices must be integers, not 'str'
# expect: IndexError string index out of range
# expect: TypeError can only join an iterable
# expect: TypeError sequence item 0: expected str instance, int found
# expect: TypeError sequence item 1: expected str instance, int found
# expect: TypeError replace() argument 1 must be str, not int
# expect: ValueError empty separator
# expect: TypeError must be str or None, not int
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError The fill character must be exactly one character long
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: LookupError unknown encoding: xx
# expect: TypeError str.upper() takes no arguments (1 given)
# expect: TypeError strip arg must be None or str
# expect: ValueError empty separator
# expect: None
# expect: ''
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# expect: AttributeError 'str' object has no attribute 'foo'
