import struct
print(struct.calcsize('<bI'), struct.calcsize('bI'), struct.pack('<h', 1), struct.pack('>h', 1), struct.unpack('<I', b'\x01\x00\x00\x00'), struct.pack('<10s', b'abc'), struct.pack('bB', -1, 255), struct.unpack('>hh', b'\x00\x01\xff\xff'), struct.pack('<q', -5), struct.pack('<f', 0.5), struct.unpack('<d', struct.pack('<d', 1.25)), struct.pack('3B', 1, 2, 3))
# expect: 5 8 b'\x01\x00' b'\x00\x01' (1,) b'abc\x00\x00\x00\x00\x00\x00\x00' b'\xff\xff' (1, -1) b'\xfb\xff\xff\xff\xff\xff\xff\xff' b'\x00\x00\x00?' (1.25,) b'\x01\x02\x03'
buf = bytearray(5); struct.pack_into('<H', buf, 1, 0x1234); print(buf, struct.unpack_from('<H', buf, 1))  # expect: bytearray(b'\x004\x12\x00\x00') (4660,)
for f in (lambda: struct.pack('b', 200), lambda: struct.pack('h'), lambda: struct.unpack('h', b'a'), lambda: struct.pack('1'), lambda: struct.pack('Z', 1), lambda: struct.unpack_from('<I', b'ab'), lambda: struct.pack_into('<I', buf, 3, 1), lambda: struct.pack('<I', -1), lambda: struct.pack('i', 'a'), lambda: struct.pack('s', 1)):
    try: print(f())
    except struct.error as e: print('error', e)
    # expect: error byte format requires -128 <= number <= 127
    # expect: error pack expected 1 items for packing (got 0)
    # expect: error unpack requires a buffer of 2 bytes
    # expect: error repeat count given without format specifier
    # expect: error bad char in struct format
    # expect: error unpack_from requires a buffer of at least 4 bytes for unpacking 4 bytes at offset 0 (actual buffer size is 2)
    # expect: error pack_into requires a buffer of at least 7 bytes for packing 4 bytes at offset 3 (actual buffer size is 5)
    # expect: error argument out of range
    # expect: error required argument is not an integer
    # expect: error argument for 's' must be a bytes object
