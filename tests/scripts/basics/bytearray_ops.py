a = bytearray([1, 2, 200])
print(type(a), a[0], a[2], a[-1])  # expect: <class 'bytearray'> 1 200 200
a[2] = 255
a.append(10)
print(a, len(a))  # expect: bytearray(b'\x01\x02\xff\n') 4
s = 0
for i in a:
    s += i
print(s)  # expect: 268
print(a[1:], a[:-1], a[2:3])  # expect: bytearray(b'\x02\xff\n') bytearray(b'\x01\x02\xff') bytearray(b'\xff')
print(bytearray(3), bytearray('ab', 'ascii'), bytearray(b'abc') + b'd', bytearray(b'x') == b'x')
# expect: bytearray(b'\x00\x00\x00') bytearray(b'ab') bytearray(b'abcd') True
try:
    a[0] = 'x'
except TypeError as e:
    print('TypeError', e)  # expect: TypeError 'str' object cannot be interpreted as an integer
try:
    a[10] = 1
except IndexError as e:
    print(e)  # expect: bytearray index out of range
b = bytearray(4)
b[0:2] = bytearray(1)
print(b)  # expect: bytearray(b'\x00\x00\x00')
b[1:1] = b'12345'
print(b)  # expect: bytearray(b'\x0012345\x00\x00')
b[2:] = b''
print(b, bool(b), bool(bytearray()))  # expect: bytearray(b'\x001') True False
del b[:]
print(b)  # expect: bytearray(b'')
