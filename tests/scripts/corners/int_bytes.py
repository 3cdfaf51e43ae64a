print((5).to_bytes(2, 'big'), (-5).to_bytes(2, 'little', signed=True), (0).to_bytes(0, 'big'), (255).to_bytes())  # expect: b'\x00\x05' b'\xfb\xff' b'' b'\xff'
for args in ((256, 1, 'big'), (-1, 1, 'big'), (1, -1, 'big'), (1, 1, 'x')):
    try: print(args[0].to_bytes(*args[1:]))
    except Exception as e: print(type(e).__name__, e)
    # expect: OverflowError int too big to convert
    # expect: OverflowError can't convert negative int to unsigned
    # expect: ValueError length argument must be non-negative
    # expect: ValueError byteorder must be either 'little' or 'big'
print(int.from_bytes(b'\xff\x00', 'big'), int.from_bytes(b'\xff\x00', 'little', signed=True), int.from_bytes([1,2,3], 'big'), int.from_bytes(b'\x01'))
# expect: 65280 255 66051 1
try: int.from_bytes('a', 'big')
except TypeError as e: print(e)  # expect: cannot convert 'str' object to bytes
print((10).bit_length(), (-1).bit_length(), (0).bit_count(), (255).bit_count(), (7).as_integer_ratio(), (3).conjugate(), (3).real, (3).imag, (3).numerator, (3).denominator)
# expect: 4 1 0 8 (7, 1) 3 3 0 3 1
