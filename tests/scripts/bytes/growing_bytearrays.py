# Bytearrays that grow at their end and parts of them that are replaced in place.
b = bytearray(b'ab')
c = b
b += bytes(b)
b += b'cd'
b += bytearray()
b.extend([1, 2]); b.extend(b); b.append(255)
print(b, c is b, len(b))
for i in range(1000): b += b'xyz'
print(len(b), b[-4:], b[:3], bytes(b)[17:20], b[5::-2], b[3:3])
b[1:4] = b'ABC'; b[-3:] = b''; b[0:2] = b[:2] * 2; b[5:6] = b
print(b[:12], len(b), b == c)
e = bytearray(); e += b''; e[0:0] = b'q'; e += bytes(e); e += memoryview(b'zz'); print(e)
try: e += 'text'
except TypeError as error: print(error)
d = b'x' * 100000
print(sum(len(d[i:i + 4]) for i in range(0, 100000, 4)), d[99998:], d[5:2])
# expect: bytearray(b'ababcd\x01\x02ababcd\x01\x02\xff') True 17
# expect: 3017 bytearray(b'zxyz') bytearray(b'aba') b'xyz' bytearray(b'dbb') bytearray(b'')
# expect: bytearray(b'aAaABaAaABCc') 6031 True
# expect: bytearray(b'qqzz')
# expect: can't concat str to bytearray
# expect: 100000 b'xx' b''
