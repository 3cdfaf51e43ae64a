# struct: C values as bytes, in both byte orders and with C's alignment
import struct

print(struct.pack('>hIf', 1, 2, 0.5), struct.pack('<q', -2), struct.pack('=d', 1.5))
# expect: b'\x00\x01\x00\x00\x00\x02?\x00\x00\x00' b'\xfe\xff\xff\xff\xff\xff\xff\xff' b'\x00\x00\x00\x00\x00\x00\xf8?'
print(struct.unpack('<2sB', b'ab\x05'), struct.unpack('>3H', b'\0\1\0\2\0\3'))  # expect: (b'ab', 5) (1, 2, 3)
print(struct.calcsize('iq'), struct.calcsize('<iq'), struct.calcsize('bi'), struct.calcsize('3xh'), struct.calcsize('@l'))  # expect: 16 12 8 6 8
print(struct.pack('5s', b'abc'), struct.pack('4p', b'abcdef'), struct.unpack('4p', b'\2abc'))  # expect: b'abc\x00\x00' b'\x03abc' (b'ab',)
print(struct.pack('?c', True, b'x'), struct.unpack('?c', b'\0y'))  # expect: b'\x01x' (False, b'y')
print(struct.unpack('<f', struct.pack('<f', 0.1)), struct.unpack('<e', struct.pack('<e', 1.1)), struct.pack('<f', 1e-45))
# expect: (0.10000000149011612,) (1.099609375,) b'\x01\x00\x00\x00'
print(struct.unpack('>f', b'\x7f\x80\0\0'), struct.unpack('>d', struct.pack('>d', float('-inf'))))  # expect: (inf,) (-inf,)
buffer = bytearray(12)
struct.pack_into('<HI', buffer, 2, 7, 0xdeadbeef)
print(buffer.hex(), hex(struct.unpack_from('<I', buffer, 4)[0]))  # expect: 00000700efbeadde00000000 0xdeadbeef
header = struct.Struct('!4sBH')
print(header.size, header.format, header.unpack(header.pack(b'DATA', 3, 515)))  # expect: 7 !4sBH (b'DATA', 3, 515)
print(list(struct.iter_unpack('<H', b'\1\0\2\0')))  # expect: [(1,), (2,)]


def fails(call, *arguments):
    try:
        call(*arguments)
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


fails(struct.pack, 'h', 70000)  # expect: error: short format requires -32768 <= number <= 32767
fails(struct.pack, 'B', -1)  # expect: error: ubyte format requires 0 <= number <= 255
fails(struct.pack, 'i', 2 ** 40)  # expect: error: 'i' format requires -2147483648 <= number <= 2147483647
fails(struct.pack, 'i', 'x')  # expect: error: required argument is not an integer
fails(struct.pack, 'i')  # expect: error: pack expected 1 items for packing (got 0)
fails(struct.unpack, '<i', b'ab')  # expect: error: unpack requires a buffer of 4 bytes
fails(struct.pack, 'y', 1)  # expect: error: bad char in struct format
fails(struct.pack, 's', 'text')  # expect: error: argument for 's' must be a bytes object
fails(struct.pack, 'd', 'text')  # expect: error: required argument is not a float
fails(struct.unpack_from, '<I', b'abcde', 3)
# expect: error: unpack_from requires a buffer of at least 7 bytes for unpacking 4 bytes at offset 3 (actual buffer size is 5)
fails(struct.pack_into, '<I', bytearray(2), 0, 1)
# expect: error: pack_into requires a buffer of at least 4 bytes for packing 4 bytes at offset 0 (actual buffer size is 2)
