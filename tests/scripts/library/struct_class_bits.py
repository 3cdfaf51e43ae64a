import struct
class Header:
    fmt = struct.Struct('<4sHBxI')
    def __init__(self, magic, ver, flags, size): self.v = (magic, ver, flags, size)
    def pack(self): return self.fmt.pack(*self.v)
    @classmethod
    def unpack(cls, b): return cls(*cls.fmt.unpack(b))
h = Header(b'WEFT', 3, 7, 1024); b = h.pack(); print(b, len(b), Header.fmt.size, Header.unpack(b).v)
# expect: b'WEFT\x03\x00\x07\x00\x00\x04\x00\x00' 12 12 (b'WEFT', 3, 7, 1024)
print(int.from_bytes(b[4:6], 'little'), (258).to_bytes(2, 'big'), bin(0b1011 & 0x6), f'{10:08b}', hex(255), oct(8), ~5, 5 ^ 3, 1 << 10, -17 >> 2, (5).bit_length(), int('ff', 16), int('0b101', 0))
# expect: 3 b'\x01\x02' 0b10 00001010 0xff 0o10 -6 6 1024 -5 3 255 5
for fmt, vals in (('>bBhH', (-1, 255, -2, 65535)), ('<iIqQ', (-1, 1, -2, 2)), ('>fd', (0.5, -1.25)), ('3s5s', (b'ab', b'cdefgh')), ('?c', (1, b'z'))):
    p = struct.pack(fmt, *vals); print(fmt, p.hex(), struct.unpack(fmt, p))
    # expect: >bBhH fffffffeffff (-1, 255, -2, 65535)
    # expect: <iIqQ ffffffff01000000feffffffffffffff0200000000000000 (-1, 1, -2, 2)
    # expect: >fd 3f000000bff4000000000000 (0.5, -1.25)
    # expect: 3s5s 6162006364656667 (b'ab\x00', b'cdefg')
    # expect: ?c 017a (True, b'z')
