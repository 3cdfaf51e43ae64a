# Sums and multiples of literal texts are constants, and equal constants are one object
import sys
a, b, c = 'hello', 'hel' + 'lo', ''.join(['hel', 'lo'])
print(a is b, a is c, sys.intern(c) is a, c == a)  # expect: True False True True
print('-' * 5 is '-----', 2 * 'ab' is 'abab', 'x' * -1 == '', 'é' + 'a' * 3)  # expect: True True True éaaa
print(b'a' + b'b' is b'ab', b'-' * 3, len('=' * 5000), len(b'=' * 10 ** 4))  # expect: True b'---' 5000 10000
for make in (lambda: 'a' + b'b', lambda: 'a' + 1, lambda: 'a' * 1.5, lambda: 'a' * 'b'):
    try: make()
    except TypeError as error: print(error)
# expect: can only concatenate str (not "bytes") to str
# expect: can only concatenate str (not "int") to str
# expect: can't multiply sequence by non-int of type 'float'
# expect: can't multiply sequence by non-int of type 'str'
def f(): 'a' + 'b'
print(f.__doc__, f())  # expect: None None
print('%s-' % 'a' * 2, 'a' 'b' * 2 + 'c', f'{1}' + 'x' * 2)  # expect: a-a- ababc 1xx
x = sys.intern('two words'); print(sys.intern(' '.join(['two', 'words'])) is x)  # expect: True
