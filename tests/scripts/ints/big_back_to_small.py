x = 2 ** 100
print(x - 2 ** 100 + 1)  # expect: 1
print(x >> 98)  # expect: 4
print(x // 2 ** 90)  # expect: 1024
