print((5).bit_length(), (255).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "little"), (10).bit_count())  # expect: 3 b'\x00\xff' 1 2
print((7).numerator, (7).denominator, (7).real, (7).imag, (5).conjugate(), (6).as_integer_ratio())  # expect: 7 1 7 0 5 (6, 1)
