s = 'abcabcabc'
print(s.find('c'), s.find('c', 3), s.find('c', 3, 5), s.find('x'), s.find(''), s.find('', 9), s.find('', 10), s.find('b', -3), s.find('b', -3, -1), s.find('abc', None, None), s.find('a', 100), s.find('', 5, 3))
# expect: 2 5 -1 -1 0 9 -1 7 7 0 -1 -1
print(s.rfind('c'), s.rfind('a', 0, 6), s.rfind('x'), s.rfind(''), s.rfind('', 2, 5), s.rfind('bc', -6, -1))  # expect: 8 3 -1 9 5 4
print(s.index('b'), s.rindex('b'), s.count('a'), s.count(''), s.count('abc', 1), s.count('', 3), s.count('', 10), s.count('aa'), 'aaaa'.count('aa'), s.count('c', 0, 3))
# expect: 1 7 3 10 2 7 0 0 2 1
print(s.startswith('ab'), s.startswith('b', 1), s.startswith(('x', 'a')), s.startswith(()), s.startswith('', 9), s.startswith('', 10), s.endswith('bc'), s.endswith('b', 0, 2), s.endswith(('c', 1)), s.endswith('', 20), s.startswith('abc', 0, 2))
# expect: True True True False True False True True True False False
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: s.index('x')); t(lambda: s.rindex('x')); t(lambda: s.find(1)); t(lambda: s.find()); t(lambda: s.find('a', 'b')); t(lambda: s.find('a', 1.0)); t(lambda: s.count(1)); t(lambda: s.count()); t(lambda: s.startswith(1)); t(lambda: s.startswith(['a'])); t(lambda: s.startswith((1,))); t(lambda: s.endswith(None)); t(lambda: s.startswith()); t(lambda: s.find('a', 1, 2, 3)); t(lambda: s.find(b'a')); t(lambda: s.index(None)); t(lambda: 1 in s); t(lambda: s.endswith('c', 'x')); t(lambda: s.find(sub='a'))
# expect: ValueError substring not found
# expect: ValueError substring not found
# expect: TypeError must be str, not int
# expect: TypeError find() takes at least 1 argument (0 given)
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError must be str, not int
# expect: TypeError count() takes at least 1 argument (0 given)
# expect: TypeError startswith first arg must be str or a tuple of str, not int
# expect: TypeError startswith first arg must be str or a tuple of str, not list
# expect: TypeError tuple for startswith must only contain str, not int
# expect: TypeError endswith first arg must be str or a tuple of str, not NoneType
# expect: TypeError startswith() takes at least 1 argument (0 given)
# expect: TypeError find() takes at most 3 arguments (4 given)
# expect: TypeError must be str, not bytes
# expect: TypeError must be str, not NoneType
# expect: TypeError 'in <string>' requires string as left operand, not int
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError str.find() takes no keyword arguments
