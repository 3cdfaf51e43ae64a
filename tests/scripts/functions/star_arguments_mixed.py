def f(*args, **kwargs):
    return len(args), sorted(kwargs)

print(f(1, *[2, 3], 4, *"ab", x=1, **{"y": 2}))  # expect: (6, ['x', 'y'])
