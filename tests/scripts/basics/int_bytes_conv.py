print((1024).to_bytes(2, 'big'), (1024).to_bytes(4, 'little'), (-1).to_bytes(2, 'big', signed=True))  # expect: b'\x04\x00' b'\x00\x04\x00\x00' b'\xff\xff'
print((0).to_bytes(0, 'big'), (5).to_bytes(), (5).to_bytes(3))  # expect: b'' b'\x05' b'\x00\x00\x05'
print(int.from_bytes(b'\x01\x02', 'big'), int.from_bytes(b'\x01\x02', 'little'), int.from_bytes(b'\xff\xfe', 'big', signed=True), int.from_bytes(b'', 'big'))
# expect: 258 513 -2 0
print(int.from_bytes([1, 2, 3], 'big'), int.from_bytes(bytearray(b'\x80'), 'little', signed=True), int.from_bytes(range(4)))  # expect: 66051 -128 66051
print((2 ** 70).to_bytes(9, 'little'), int.from_bytes(b'\xff' * 10, 'little'), int.from_bytes(b'\xff' * 10, 'little', signed=True))
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x00@' 1208925819614629174706175 -1
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: (256).to_bytes(1, 'big'))  # expect: OverflowError int too big to convert
t(lambda: (-1).to_bytes(1, 'big'))  # expect: OverflowError can't convert negative int to unsigned
t(lambda: (128).to_bytes(1, 'big', signed=True))  # expect: OverflowError int too big to convert
t(lambda: (1).to_bytes(-1, 'big'))  # expect: ValueError length argument must be non-negative
t(lambda: (1).to_bytes(1, 'middle'))  # expect: ValueError byteorder must be either 'little' or 'big'
t(lambda: (1).to_bytes('a', 'big'))  # expect: TypeError 'str' object cannot be interpreted as an integer
t(lambda: (1).to_bytes(0, 'big'))  # expect: OverflowError int too big to convert
t(lambda: int.from_bytes('abc', 'big'))  # expect: TypeError cannot convert 'str' object to bytes
t(lambda: int.from_bytes(5, 'big'))  # expect: TypeError cannot convert 'int' object to bytes
t(lambda: int.from_bytes([256], 'big'))  # expect: ValueError bytes must be in range(0, 256)
t(lambda: int.from_bytes(b'1', 'middle'))  # expect: ValueError byteorder must be either 'little' or 'big'
t(lambda: int.from_bytes())  # expect: TypeError from_bytes() missing required argument 'bytes' (pos 1)
t(lambda: (1).to_bytes(length=2, byteorder='little', signed=False))  # expect: b'\x01\x00'
t(lambda: (2**64).to_bytes(8, 'big'))  # expect: OverflowError int too big to convert
t(lambda: (1).to_bytes(1, 'big', True))  # expect: TypeError to_bytes() takes at most 2 positional arguments (3 given)
