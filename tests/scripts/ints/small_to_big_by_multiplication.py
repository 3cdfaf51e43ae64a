x = 1
for _ in range(10):
    x *= 1000
print(x)  # expect: 1000000000000000000000000000000
print(x // 1000 ** 9)  # expect: 1000
