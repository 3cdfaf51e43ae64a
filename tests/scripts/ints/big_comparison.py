a, b = 10 ** 30, 10 ** 30 + 1
print(a < b, a == b, a + 1 == b, a > 5, -a < 5, a != b)  # expect: True False True True True True
print(sorted([b, -b, 0, a, -a]))
# expect: [-1000000000000000000000000000001, -1000000000000000000000000000000, 0, 1000000000000000000000000000000, 1000000000000000000000000000001]
print(max(a, b) - min(a, b))  # expect: 1
