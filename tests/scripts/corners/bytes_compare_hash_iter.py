a = b"abc"
print(list(a), a[0], a[-1], a[1:], a[::-1], len(a), 97 in a, b"bc" in a, b"" in a, a == b"abc", a != b"abd", a < b"abd", a > b"ab", b"" < b"a", a + b"d", a * 2, 2 * a, a.hex(), bytes(reversed(a)), sorted(b"cab"), max(a), min(a), sum(a), hash(a) == hash(b"abc"), {a: 1}[b"abc"], a.decode(), str(a), repr(a), bytes(a) is a, a == "abc", a == bytearray(b"abc"), tuple(b"ab"), [hex(x) for x in a], dict(enumerate(b"ab")), a.find(b"c"), a.find(99), a.count(b""), a.split(b"b"), a.join([b"x", b"y"]), a.upper(), a.replace(b"b", b"BB"), a.startswith(b"a"), a.index(b"b"), b"%d" % 5, b"a,b".partition(b","), bytes([1, 2]), bytes(2), b"\x00\xff", b'"\'', b"\n\t\\", rb"\n", b"a" b"b")
# expect: [97, 98, 99] 97 99 b'bc' b'cba' 3 True True True True True True True True b'abcd' b'abcabc' b'abcabc' 616263 b'cba' [97, 98, 99] 99 97 294 True 1 abc b'abc' b'abc' True False True (97, 98) ['0x61', '0x62', '0x63'] {0: 97, 1: 98} 2 2 4 [b'a', b'c'] b'xabcy' b'ABC' b'aBBc' True 1 b'5' (b'a', b',', b'b') b'\x01\x02' b'\x00\x00' b'\x00\xff' b'"\'' b'\n\t\\' b'\\n' b'ab'
for s in ("a < 'abc'", "a + 'x'", "a[0] = 1", "a[5]", "a['x']", "'a' in a", "300 in a", "a.find('x')", "bytes('x')", "bytes([256])", "bytes(['a'])", "bytes(-1)", "b'' + 1", "a * 'x'", "a.join(['x'])", "a.decode('zz')", "b'\\xff'.decode()", "del a[0]", "a.foo", "int(b'12')", "int(b'x')", "float(b'1.5')", "a % 5", "b'%s' % 'x'", "b'%d' % 'x'", "b'%c' % 300", "b'%b' % b'z'", "a.index(b'z')", "ord(b'a')", "ord(b'ab')", "bytes.fromhex('6 1')", "bytes.fromhex('616')", "bytearray(a)[0]", "a.hex(5)", "hash(bytearray())", "a.translate(b'')", "bytes(a, 'utf8')", "b'é'", "eval(\"b'é'\")"):
    try:
        print(s, eval(s))
    except SyntaxError as e:
        try: exec(s)
        except SyntaxError as e: print(s, "SyntaxError", e.msg)
        except Exception as e: print(s, type(e).__name__, e)
    except Exception as e:
        print(s, type(e).__name__, e)
# expect: a < 'abc' TypeError '<' not supported between instances of 'bytes' and 'str'
# expect: a + 'x' TypeError can't concat str to bytes
# expect: a[0] = 1 TypeError 'bytes' object does not support item assignment
# expect: a[5] IndexError index out of range
# expect: a['x'] TypeError byte indices must be integers or slices, not str
# expect: 'a' in a TypeError a bytes-like object is required, not 'str'
# expect: 300 in a ValueError byte must be in range(0, 256)
# expect: a.find('x') TypeError argument should be integer or bytes-like object, not 'str'
# expect: bytes('x') TypeError string argument without an encoding
# expect: bytes([256]) ValueError bytes must be in range(0, 256)
# expect: bytes(['a']) TypeError 'str' object cannot be interpreted as an integer
# expect: bytes(-1) ValueError negative count
# expect: b'' + 1 TypeError can't concat int to bytes
# expect: a * 'x' TypeError can't multiply sequence by non-int of type 'str'
# expect: a.join(['x']) TypeError sequence item 0: expected a bytes-like object, str found
# expect: a.decode('zz') LookupError unknown encoding: zz
# expect: b'\xff'.decode() UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# expect: del a[0] TypeError 'bytes' object doesn't support item deletion
# expect: a.foo AttributeError 'bytes' object has no attribute 'foo'
# expect: int(b'12') 12
# expect: int(b'x') ValueError invalid literal for int() with base 10: b'x'
# expect: float(b'1.5') 1.5
# expect: a % 5 TypeError not all arguments converted during bytes formatting
# expect: b'%s' % 'x' TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
# expect: b'%d' % 'x' TypeError %d format: a real number is required, not str
# expect: b'%c' % 300 OverflowError %c arg not in range(256)
# expect: b'%b' % b'z' b'z'
# expect: a.index(b'z') ValueError subsection not found
# expect: ord(b'a') 97
# expect: ord(b'ab') TypeError ord() expected a character, but string of length 2 found
# expect: bytes.fromhex('6 1') ValueError non-hexadecimal number found in fromhex() arg at position 1
# expect: bytes.fromhex('616') ValueError non-hexadecimal number found in fromhex() arg at position 3
# expect: bytearray(a)[0] 97
# expect: a.hex(5) TypeError object of type 'int' has no len()
# expect: hash(bytearray()) TypeError unhashable type: 'bytearray'
# expect: a.translate(b'') ValueError translation table must be 256 characters long
# expect: bytes(a, 'utf8') TypeError encoding without a string argument
# expect: b'é' SyntaxError bytes can only contain ASCII literal characters
# expect: eval("b'é'") SyntaxError bytes can only contain ASCII literal characters
