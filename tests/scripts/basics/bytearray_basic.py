b = bytearray(b'hello')
b[0] = 72; print(b); b[1:3] = b'EEE'; print(b); b[::2] = b'xxx'; print(b); del b[0]; print(b); del b[1:3]; print(b); b[1:1] = [1, 2]; print(b); b += b'zz'; print(b); b *= 2; print(b); b[:] = b''; print(b)
# expect: bytearray(b'Hello')
# expect: bytearray(b'HEEElo')
# expect: bytearray(b'xExExo')
# expect: bytearray(b'ExExo')
# expect: bytearray(b'Exo')
# expect: bytearray(b'E\x01\x02xo')
# expect: bytearray(b'E\x01\x02xozz')
# expect: bytearray(b'E\x01\x02xozzE\x01\x02xozz')
# expect: bytearray(b'')
b.append(65); b.extend(b'BC'); b.extend([68, 69]); b.insert(0, 64); b.insert(100, 70); b.insert(-1, 33); print(b); print(b.pop(), b.pop(0), b); b.remove(66); print(b); b.reverse(); print(b); c = b.copy(); b.clear(); print(b, c)
# expect: bytearray(b'@ABCDE!F')
# expect: 70 64 bytearray(b'ABCDE!')
# expect: bytearray(b'ACDE!')
# expect: bytearray(b'!EDCA')
# expect: bytearray(b'') bytearray(b'!EDCA')
b = bytearray(range(10)); del b[::2]; print(b); b[1:4:2] = b'ab'; print(b); b[-1:] = bytearray(3); print(b); b[5:2] = b'Q'; print(b); b[:2] = range(3); print(b)
# expect: bytearray(b'\x01\x03\x05\x07\t')
# expect: bytearray(b'\x01a\x05b\t')
# expect: bytearray(b'\x01a\x05b\x00\x00\x00')
# expect: bytearray(b'\x01a\x05b\x00Q\x00\x00')
# expect: bytearray(b'\x00\x01\x02\x05b\x00Q\x00\x00')
print(bytearray(), bytearray(2), bytearray([1]), bytearray('é', 'utf8'), bytearray(b'a') == b'a', b'a' == bytearray(b'a'), bytearray(b'a') + b'b', b'a' + bytearray(b'b'), type(b'a' + bytearray(b'b')), type(bytearray(b'a') + b'b'), bytearray(b'a') < b'b', bytearray(b'x') in (b'x',), 97 in bytearray(b'a'), bytearray(b'ab') * 2, bytearray(b'%d') % 3, str(bytearray(b"'")), bytearray(b'ab').hex(), bytearray(b'a').upper(), bytearray(b'a,b').split(b','), bytearray(b',').join([b'a', b'b']), bytearray(b'abc').find(b'c'), bytearray(b'a').decode())
# expect: bytearray(b'') bytearray(b'\x00\x00') bytearray(b'\x01') bytearray(b'\xc3\xa9') True True bytearray(b'ab') b'ab' <class 'bytes'> <class 'bytearray'> True True True bytearray(b'abab') bytearray(b'3') bytearray(b"\'") 6162 bytearray(b'A') [bytearray(b'a'), bytearray(b'b')] bytearray(b'a,b') 2 a
b = bytearray(b'abc')
def t(s):
    try: exec(s, globals()); print(s, b)
    except Exception as e: print(s, type(e).__name__, e)
for s in ('b[3] = 1', 'b[0] = 256', 'b[0] = -1', 'b[0] = "a"', 'b[0] = b"a"', 'b["a"] = 1', 'b[0] = 1.5', 'b[0:1] = "a"', 'b[0:1] = 5', 'b[0:1] = [256]', 'b[0:1] = ["a"]', 'b[::2] = b"a"', 'del b[5]', 'del b["a"]', 'b.append(256)', 'b.append("a")', 'b.append(b"a")', 'b.extend("a")', 'b.extend(1)', 'b.extend([256])', 'b.extend(["a"])', 'b.insert("a", 1)', 'b.insert(0, 256)', 'b.pop(10)', 'b.pop("a")', 'b.remove(1)', 'b.remove(256)', 'b.remove("a")', 'b += "a"', 'b += 1', 'b + 1', 'hash(b)', '{b: 1}', 'bytearray().pop()', 'bytearray(-1)', 'bytearray("a")', 'bytearray([256])', 'bytearray(1.5)', 'b[::0]', 'b[::0] = b""', 'b.sort()', 'b.index(b"z")', 'bytearray(10**30)', 'b *= "a"', 'b.x = 1', 'b[1:2] = None', 'bytearray(1, "a")', 'bytearray([None])', 'b.extend(None)'):
    t(s)
    # expect: b[3] = 1 IndexError bytearray index out of range
    # expect: b[0] = 256 ValueError byte must be in range(0, 256)
    # expect: b[0] = -1 ValueError byte must be in range(0, 256)
    # expect: b[0] = "a" TypeError 'str' object cannot be interpreted as an integer
    # expect: b[0] = b"a" TypeError 'bytes' object cannot be interpreted as an integer
    # expect: b["a"] = 1 TypeError bytearray indices must be integers or slices, not str
    # expect: b[0] = 1.5 TypeError 'float' object cannot be interpreted as an integer
    # expect: b[0:1] = "a" TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
    # expect: b[0:1] = 5 TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
    # expect: b[0:1] = [256] ValueError byte must be in range(0, 256)
    # expect: b[0:1] = ["a"] TypeError 'str' object cannot be interpreted as an integer
    # expect: b[::2] = b"a" ValueError attempt to assign bytes of size 1 to extended slice of size 2
    # expect: del b[5] IndexError bytearray index out of range
    # expect: del b["a"] TypeError bytearray indices must be integers or slices, not str
    # expect: b.append(256) ValueError byte must be in range(0, 256)
    # expect: b.append("a") TypeError 'str' object cannot be interpreted as an integer
    # expect: b.append(b"a") TypeError 'bytes' object cannot be interpreted as an integer
    # expect: b.extend("a") TypeError 'str' object cannot be interpreted as an integer
    # expect: b.extend(1) TypeError can't extend bytearray with int
    # expect: b.extend([256]) ValueError byte must be in range(0, 256)
    # expect: b.extend(["a"]) TypeError 'str' object cannot be interpreted as an integer
    # expect: b.insert("a", 1) TypeError 'str' object cannot be interpreted as an integer
    # expect: b.insert(0, 256) ValueError byte must be in range(0, 256)
    # expect: b.pop(10) IndexError pop index out of range
    # expect: b.pop("a") TypeError 'str' object cannot be interpreted as an integer
    # expect: b.remove(1) ValueError value not found in bytearray
    # expect: b.remove(256) ValueError byte must be in range(0, 256)
    # expect: b.remove("a") TypeError 'str' object cannot be interpreted as an integer
    # expect: b += "a" TypeError can't concat str to bytearray
    # expect: b += 1 TypeError can't concat int to bytearray
    # expect: b + 1 TypeError can't concat int to bytearray
    # expect: hash(b) TypeError unhashable type: 'bytearray'
    # expect: {b: 1} TypeError unhashable type: 'bytearray'
    # expect: bytearray().pop() IndexError pop from empty bytearray
    # expect: bytearray(-1) ValueError negative count
    # expect: bytearray("a") TypeError string argument without an encoding
    # expect: bytearray([256]) ValueError byte must be in range(0, 256)
    # expect: bytearray(1.5) TypeError cannot convert 'float' object to bytearray
    # expect: b[::0] ValueError slice step cannot be zero
    # expect: b[::0] = b"" ValueError slice step cannot be zero
    # expect: b.sort() AttributeError 'bytearray' object has no attribute 'sort'
    # expect: b.index(b"z") ValueError subsection not found
    # expect: bytearray(10**30) OverflowError cannot fit 'int' into an index-sized integer
    # expect: b *= "a" TypeError can't multiply sequence by non-int of type 'str'
    # expect: b.x = 1 AttributeError 'bytearray' object has no attribute 'x'
    # expect: b[1:2] = None TypeError cannot convert 'NoneType' object to bytearray
    # expect: bytearray(1, "a") TypeError encoding without a string argument
    # expect: bytearray([None]) TypeError 'NoneType' object cannot be interpreted as an integer
    # expect: b.extend(None) TypeError can't extend bytearray with NoneType
