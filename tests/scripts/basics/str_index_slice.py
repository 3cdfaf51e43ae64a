s = 'hello world'
print(s[0], s[-1], s[2:5], s[:3], s[-3:], s[::2], s[::-1], s[5:2], s[5:2:-1], s[-1:-5:-2], s[100:], s[:100], s[-100:3], s[:], s[3:3])
# expect: h d llo hel rld hlowrd dlrow olleh   ol dr  hello world hel hello world
print(s[None:None:None], s[True], s[slice(1, 4)], s[slice(None, None, -3)], ''[:], ''[1:2], ''[::-1])
# expect: hello world e ell dooe
for e in ('s[11]', 's[-12]', '""[0]', 's["a"]', 's[1.0]', 's[None]', 's[::0]', 's["a":]', 's[1:2.0]', 's[0] = "a"', 'del s[0]', 's[1, 2]', 's[()]', 's.x = 1', 's[10**30]', 's[:10**30]', 's[-10**30:]', 's[::10**30]', 's()', 'del s.upper', 's[0:1] = "x"', 's += 1', 's - "a"', 's * "a"', 's * -1', '-1 * s', 's * 0', 's + b"a"', 's < 1', 's == 1', 's in 1', '1 in s', '"" in s', '"wor" in s', 'None in s', 's % 1', '"a" "b"', 's * 1.5', 's * (10**30)', 's and 1', '+s', '~s', 's ** 2', 's @ s', 's / 2'):
    try: print(e, '->', eval(e))
    except SyntaxError:
        try: exec(e); print(e, 'done', s)
        except Exception as x: print(e, type(x).__name__, x)
    except Exception as x: print(e, type(x).__name__, x)
# expect: s[11] IndexError string index out of range
# expect: s[-12] IndexError string index out of range
# expect: ""[0] IndexError string index out of range
# expect: s["a"] TypeError string indices must be integers, not 'str'
# expect: s[1.0] TypeError string indices must be integers, not 'float'
# expect: s[None] TypeError string indices must be integers, not 'NoneType'
# expect: s[::0] ValueError slice step cannot be zero
# expect: s["a":] TypeError slice indices must be integers or None or have an __index__ method
# expect: s[1:2.0] TypeError slice indices must be integers or None or have an __index__ method
# expect: s[0] = "a" TypeError 'str' object does not support item assignment
# expect: del s[0] TypeError 'str' object doesn't support item deletion
# expect: s[1, 2] TypeError string indices must be integers, not 'tuple'
# expect: s[()] TypeError string indices must be integers, not 'tuple'
# expect: s.x = 1 AttributeError 'str' object has no attribute 'x'
# expect: s[10**30] IndexError cannot fit 'int' into an index-sized integer
# expect: s[:10**30] -> hello world
# expect: s[-10**30:] -> hello world
# expect: s[::10**30] -> h
# expect: s() TypeError 'str' object is not callable
# expect: del s.upper AttributeError 'str' object attribute 'upper' is read-only
# expect: s[0:1] = "x" TypeError 'str' object does not support item assignment
# expect: s += 1 TypeError can only concatenate str (not "int") to str
# expect: s - "a" TypeError unsupported operand type(s) for -: 'str' and 'str'
# expect: s * "a" TypeError can't multiply sequence by non-int of type 'str'
# expect: s * -1 ->
# expect: -1 * s ->
# expect: s * 0 ->
# expect: s + b"a" TypeError can only concatenate str (not "bytes") to str
# expect: s < 1 TypeError '<' not supported between instances of 'str' and 'int'
# expect: s == 1 -> False
# expect: s in 1 TypeError argument of type 'int' is not iterable
# expect: 1 in s TypeError 'in <string>' requires string as left operand, not int
# expect: "" in s -> True
# expect: "wor" in s -> True
# expect: None in s TypeError 'in <string>' requires string as left operand, not NoneType
# expect: s % 1 TypeError not all arguments converted during string formatting
# expect: "a" "b" -> ab
# expect: s * 1.5 TypeError can't multiply sequence by non-int of type 'float'
# expect: s * (10**30) OverflowError cannot fit 'int' into an index-sized integer
# expect: s and 1 -> 1
# expect: +s TypeError bad operand type for unary +: 'str'
# expect: ~s TypeError bad operand type for unary ~: 'str'
# expect: s ** 2 TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
# expect: s @ s TypeError unsupported operand type(s) for @: 'str' and 'str'
# expect: s / 2 TypeError unsupported operand type(s) for /: 'str' and 'int'
print('a' < 'b', 'a' < 'B', 'abc' < 'abd', 'ab' < 'abc', '' < 'a', 'é' > 'z', 'a' <= 'a', 'b' >= 'c', 'x' != 'y', '\x00' < '')
# expect: True False True True True True True False True False
