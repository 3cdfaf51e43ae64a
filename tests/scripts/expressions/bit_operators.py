print(6 & 3, 6 | 3, 6 ^ 3, ~6)  # expect: 2 7 5 -7
print(1 << 10, 1024 >> 3, -1 >> 1, -8 >> 1)  # expect: 1024 128 -1 -4
print(True & False, True | False, True ^ True)  # expect: False True False
x = 12
x &= 10
x |= 1
x ^= 3
x <<= 2
x >>= 1
print(x)  # expect: 20
