s = 'héllo'
print(s[0], s[1], s[-1], s[1:3], s[::-1], s[10:], s[-3:-1], len(s), s.find('l'), s.rfind('l'), s.index('l'), s.count('l'), 'l' in s, s * 2, s + '!', s[::2], s[4:1:-1])
# expect: h é o él olléh  ll 5 2 3 2 2 True héllohéllo héllo! hlo oll
for e in ('s[5]', 's[-6]', 's["a"]', 's[1.5]', 's[None]', 's.index("z")', 's + 1', 's * "a"', 's < 1', '1 in s', 's[0] = "a"', 'del s[0]', 's.find(1)', 's.x', 's()', 's[::0]', 's - s'):
    try: print(eval(e))
    except SyntaxError:
        try: exec(e)
        except TypeError as x: print(x)
    except Exception as x: print(type(x).__name__, x)
# expect: IndexError string index out of range
# expect: IndexError string index out of range
# expect: TypeError string indices must be integers, not 'str'
# expect: TypeError string indices must be integers, not 'float'
# expect: TypeError string indices must be integers, not 'NoneType'
# expect: ValueError substring not found
# expect: TypeError can only concatenate str (not "int") to str
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError 'in <string>' requires string as left operand, not int
# expect: 'str' object does not support item assignment
# expect: 'str' object doesn't support item deletion
# expect: TypeError must be str, not int
# expect: AttributeError 'str' object has no attribute 'x'
# expect: TypeError 'str' object is not callable
# expect: ValueError slice step cannot be zero
# expect: TypeError unsupported operand type(s) for -: 'str' and 'str'
print('a' < 'b' < 'c', 'a' == "a", 'A' < 'a', 'abc' > 'abd', '' == '', 'a' in '', '' in '', ord(s[1]), chr(233), s.upper(), s.encode())
# expect: True True True False True False True 233 é HÉLLO b'h\xc3\xa9llo'
