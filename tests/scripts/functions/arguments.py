def f(a, b=2, *args, c, d=4, **kwargs):
    return a, b, args, c, d, kwargs

print(f(1, c=3))  # expect: (1, 2, (), 3, 4, {})
print(f(1, 5, 6, 7, c=8, z=9))  # expect: (1, 5, (6, 7), 8, 4, {'z': 9})
print(f(*[1, 2, 3], **{"c": 4, "e": 5}))  # expect: (1, 2, (3,), 4, 4, {'e': 5})
print(f(a=1, c=2))  # expect: (1, 2, (), 2, 4, {})
