b = b"abc\x00\xff"
print(b, len(b), b[0], b[1:3], b + b"!", b * 2, b"b" in b, 97 in b, list(b[:3]))
# expect: b'abc\x00\xff' 5 97 b'bc' b'abc\x00\xff!' b'abc\x00\xffabc\x00\xff' True True [97, 98, 99]
print(bytes([1, 2]), bytes(3), b"a,b".split(b","), b"AB".lower(), b"x".hex(), bytes.fromhex("0aff"), bytearray(b"hi"))
# expect: b'\x01\x02' b'\x00\x00\x00' [b'a', b'b'] b'ab' 78 b'\n\xff' bytearray(b'hi')
