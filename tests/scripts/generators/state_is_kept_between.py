def g():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b

f1, f2 = g(), g()
print([next(f1) for _ in range(8)], [next(f2) for _ in range(3)], next(f1))  # expect: [0, 1, 1, 2, 3, 5, 8, 13] [0, 1, 1] 21
