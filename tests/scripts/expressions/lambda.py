square = lambda x: x * x
print(square(5))  # expect: 25
print((lambda *a, **k: (a, k))(1, 2, x=3))  # expect: ((1, 2), {'x': 3})
print(sorted([3, 1, 2], key=lambda x: -x))  # expect: [3, 2, 1]
