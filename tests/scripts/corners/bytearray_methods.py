b = bytearray(b"hello")
print(b, len(b), b[0], b[-1], b[1:3], b == b"hello", b"ell" in b, 104 in b, list(b)[:2], b + b"x", b * 2, b.upper(), b.find(b"l"), b.count(b"l"), b.decode(), b.hex(), bytes(b), str(b), repr(b), b < b"hf", sorted(b)[0])
# expect: bytearray(b'hello') 5 104 111 bytearray(b'el') True True True [104, 101] bytearray(b'hellox') bytearray(b'hellohello') bytearray(b'HELLO') 2 2 hello 68656c6c6f b'hello' bytearray(b'hello') bytearray(b'hello') True 101
b[0] = 72; print(b)
# expect: bytearray(b'Hello')
b[1:3] = b"EY!"; print(b)
# expect: bytearray(b'HEY!lo')
b.append(33); b.extend(b"ab"); b.extend([99]); b += b"d"; b.insert(0, 62); print(b)
# expect: bytearray(b'>HEY!lo!abcd')
print(b.pop(), b.pop(0), b); b.remove(33); print(b)
# expect: 100 62 bytearray(b'HEY!lo!abc')
# expect: bytearray(b'HEYlo!abc')
b.reverse(); print(b); del b[0]; del b[1:3]; print(b)
# expect: bytearray(b'cba!olYEH')
# expect: bytearray(b'bolYEH')
b *= 2; print(b); b.clear(); print(b, bool(b))
# expect: bytearray(b'bolYEHbolYEH')
# expect: bytearray(b'') False
print(bytearray(3), bytearray([1, 2]), bytearray("hi", "utf-8"), bytearray(b"x"), bytearray(range(3)), bytearray(), bytearray(b"a").copy(), bytearray(b"ab").translate(bytes(range(256))), bytearray.fromhex("0aff"), bytearray(b"a b").split(), bytearray(b",").join([b"1", b"2"]), bytearray(b" x ").strip(), bytearray(b"ab").replace(b"a", b"z"), bytearray(b"ab").startswith(b"a"), bytearray(b"%d") % 5, bytearray(b"abc").partition(b"b"), bytearray(b"a").isalpha(), bytearray(b"x").zfill(3), bytearray(b"Ab").swapcase())
# expect: bytearray(b'\x00\x00\x00') bytearray(b'\x01\x02') bytearray(b'hi') bytearray(b'x') bytearray(b'\x00\x01\x02') bytearray(b'') bytearray(b'a') bytearray(b'ab') bytearray(b'\n\xff') [bytearray(b'a'), bytearray(b'b')] bytearray(b'1,2') bytearray(b'x') bytearray(b'zb') True bytearray(b'5') (bytearray(b'a'), bytearray(b'b'), bytearray(b'c')) True bytearray(b'00x') bytearray(b'aB')
x = y = bytearray(b"q")
x += b"w"; print(y, x is y)
# expect: bytearray(b'qw') True
for s in ("bytearray('a')", "bytearray([256])", "bytearray(-1)", "x[9]", "x[0] = 999", "x[0] = 'a'", "x.append('a')", "x.append(256)", "x.remove(1)", "x.pop(9)", "bytearray().pop()", "x.extend('a')", "x + 'a'", "hash(x)", "{x: 1}", "x['a']", "x.index(b'z')", "x.insert(0, 'a')", "x < 'a'", "x.foo", "x[0:1] = 1", "del x[9]", "x.join([1])", "bytearray(1.5)", "bytearray(None)", "x.extend(5)", "x.extend([300])", "bytearray([1, 'a'])"):
    try: print(s, eval(s))
    except SyntaxError:
        try: exec(s)
        except Exception as e: print(s, type(e).__name__, e)
    except Exception as e: print(s, type(e).__name__, e)
# expect: bytearray('a') TypeError string argument without an encoding
# expect: bytearray([256]) ValueError byte must be in range(0, 256)
# expect: bytearray(-1) ValueError negative count
# expect: x[9] IndexError bytearray index out of range
# expect: x[0] = 999 ValueError byte must be in range(0, 256)
# expect: x[0] = 'a' TypeError 'str' object cannot be interpreted as an integer
# expect: x.append('a') TypeError 'str' object cannot be interpreted as an integer
# expect: x.append(256) ValueError byte must be in range(0, 256)
# expect: x.remove(1) ValueError value not found in bytearray
# expect: x.pop(9) IndexError pop index out of range
# expect: bytearray().pop() IndexError pop from empty bytearray
# expect: x.extend('a') TypeError 'str' object cannot be interpreted as an integer
# expect: x + 'a' TypeError can't concat str to bytearray
# expect: hash(x) TypeError unhashable type: 'bytearray'
# expect: {x: 1} TypeError unhashable type: 'bytearray'
# expect: x['a'] TypeError bytearray indices must be integers or slices, not str
# expect: x.index(b'z') ValueError subsection not found
# expect: x.insert(0, 'a') TypeError 'str' object cannot be interpreted as an integer
# expect: x < 'a' TypeError '<' not supported between instances of 'bytearray' and 'str'
# expect: x.foo AttributeError 'bytearray' object has no attribute 'foo'
# expect: x[0:1] = 1 TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
# expect: del x[9] IndexError bytearray index out of range
# expect: x.join([1]) TypeError sequence item 0: expected a bytes-like object, int found
# expect: bytearray(1.5) TypeError cannot convert 'float' object to bytearray
# expect: bytearray(None) TypeError cannot convert 'NoneType' object to bytearray
# expect: x.extend(5) TypeError can't extend bytearray with int
# expect: x.extend([300]) ValueError byte must be in range(0, 256)
# expect: bytearray([1, 'a']) TypeError 'str' object cannot be interpreted as an integer
