s = "a\u00e9\u4e2d\U0001f600z"
print(len(s), [ascii(c) for c in s], ascii(s[1]), ascii(s[-2]), ascii(s[::-1]), ascii(s[1:4]), ascii(s[::2]), s.index("z"), s.find("\u4e2d"), s.encode(), [ord(c) for c in s], ascii(max(s)), s.count(""), ascii(s.upper()), ascii(s.replace("\u00e9", "e")), s.isascii(), "abc"[1:2], "abc"[5:], "abc"[-5:2], "abc"[2:1], "abc"[::-2], "abc"[:-4:-1], "abc"[None:None], "abcdef"[-4:-1:2], "abc"[True:])
# expect: 5 ["'a'", "'\\xe9'", "'\\u4e2d'", "'\\U0001f600'", "'z'"] '\xe9' '\U0001f600' 'z\U0001f600\u4e2d\xe9a' '\xe9\u4e2d\U0001f600' 'a\u4e2dz' 4 2 b'a\xc3\xa9\xe4\xb8\xad\xf0\x9f\x98\x80z' [97, 233, 20013, 128512, 122] '\U0001f600' 6 'A\xc9\u4e2d\U0001f600Z' 'ae\u4e2d\U0001f600z' False b  ab  ca cba abc ce bc
for i in ("'abc'[3]", "'abc'[-4]", "'abc'['0']", "'abc'[1.0]", "'abc'[None]", "'abc'[0:1:0]", "'abc'['a':]", "'abc'[(0,)]", "'abc'[[0]]", "''[0]", "'abc'[1 << 70]", "'abc'[:1 << 70]", "'abc'[-(1 << 70):]", "'abc'[::1 << 70]", "'abc'.__getitem__(0)", "'abc'[...]", "'a' 'b'[0]", "'abc'[0][0][0]"):
    try:
        print(i, repr(eval(i)))
    except Exception as e:
        print(i, type(e).__name__, e)
# expect: 'abc'[3] IndexError string index out of range
# expect: 'abc'[-4] IndexError string index out of range
# expect: 'abc'['0'] TypeError string indices must be integers, not 'str'
# expect: 'abc'[1.0] TypeError string indices must be integers, not 'float'
# expect: 'abc'[None] TypeError string indices must be integers, not 'NoneType'
# expect: 'abc'[0:1:0] ValueError slice step cannot be zero
# expect: 'abc'['a':] TypeError slice indices must be integers or None or have an __index__ method
# expect: 'abc'[(0,)] TypeError string indices must be integers, not 'tuple'
# expect: 'abc'[[0]] TypeError string indices must be integers, not 'list'
# expect: ''[0] IndexError string index out of range
# expect: 'abc'[1 << 70] IndexError cannot fit 'int' into an index-sized integer
# expect: 'abc'[:1 << 70] 'abc'
# expect: 'abc'[-(1 << 70):] 'abc'
# expect: 'abc'[::1 << 70] 'a'
# expect: 'abc'.__getitem__(0) 'a'
# expect: 'abc'[...] TypeError string indices must be integers, not 'ellipsis'
# expect: 'a' 'b'[0] 'a'
# expect: 'abc'[0][0][0] 'a'
it = iter("ab")
print(next(it), next(it), next(it, None), list("ab"), tuple("ab"), set("a"), [x + y for x in "ab" for y in "12"], "".join(sorted("hello")), dict(enumerate("ab")), list(zip("ab", "cd")), *"xy")
# expect: a b None ['a', 'b'] ('a', 'b') {'a'} ['a1', 'a2', 'b1', 'b2'] ehllo {0: 'a', 1: 'b'} [('a', 'c'), ('b', 'd')] x y
a, b = "pq"
print(a, b, "x" in "xyz", "xz" in "xyz", "" in "", "a" not in "b", "abc" > "abb", "abc" == "ab" + "c", "a" * 0 == "", min("hello"), "hello".count("l"), "ab" < "abc")
# expect: p q True False True True True True True e 2 True
