def f(x):
    print(x, end=" ")
    return x

f(1) + f(2) * f(3)
print()  # expect: 1 2 3
f(4) if f(5) else f(6)
print()  # expect: 5 4
d = {f(7): f(8), f(9): f(10)}
print()  # expect: 7 8 9 10
[f(11), f(12)][f(0)]
print()  # expect: 11 12 0
print(f(1) < f(2) < f(3))  # expect: 1 2 3 True
