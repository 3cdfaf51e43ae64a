def f(a, b, /, c, *, d):
    return a, b, c, d

print(f(1, 2, c=3, d=4))  # expect: (1, 2, 3, 4)
print(f(1, 2, 3, d=4))  # expect: (1, 2, 3, 4)
f(a=1, b=2, c=3, d=4)  # expect error: TypeError: f() got some positional-only arguments passed as keyword arguments: 'a, b'
