print(2 + 3 * 4)  # expect: 14
print((2 + 3) * 4)  # expect: 20
print(2 ** 3 ** 2)  # expect: 512
print(-2 ** 2)  # expect: -4
print(10 - 4 - 3)  # expect: 3
print(2 + 3 << 1)  # expect: 10
print(7 & 3 | 8 ^ 1)  # expect: 11
print(not 1 == 2)  # expect: True
print(1 < 2 == True)  # expect: False
