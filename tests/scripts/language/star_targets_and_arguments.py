a, *b = 1, 2, 3
*c, d = "xyz"
e, *f, g = range(2)
[h, [i, *j]] = [1, [2]]
(k), l = 5, 6
print(a, b, c, d, e, f, g, h, i, j, k, l)  # expect: 1 [2, 3] ['x', 'y'] z 0 [] 1 1 2 [] 5 6
for m, *n in [(1, 2, 3), "ab"]:
    print(m, n)
    # expect: 1 [2, 3]
    # expect: a ['b']
x = y = [z] = [7]
print(x, y, z, x is y)  # expect: [7] [7] 7 True
a, b = b, a
print(a, b)  # expect: [2, 3] 1
a, b, c = c, a, b
print(a, b, c)  # expect: ['x', 'y'] [2, 3] 1
i = 0
i, items = 1, [0, 0]
items[i], i = i, 5
print(items, i)  # expect: [0, 1] 5


def f(a, b=2, *args, c, d=4, **kwargs):
    return a, b, args, c, d, kwargs


print(f(1, c=3), f(1, 2, 3, c=4, e=5), f(*[1, 2], *(3,), **{"c": 1}, **{"x": 2}))
# expect: (1, 2, (), 3, 4, {}) (1, 2, (3,), 4, 4, {'e': 5}) (1, 2, (3,), 1, 4, {'x': 2})
print(f(*"ab", c=0), f(**{"a": 1, "c": 2}), (lambda *a, **k: (a, k))(1, *[2], k=3))  # expect: ('a', 'b', (), 0, 4, {}) (1, 2, (), 2, 4, {}) ((1, 2), {'k': 3})


def g(a, /, b, *, c):
    return a, b, c


print(g(1, 2, c=3), g(1, b=2, c=3))  # expect: (1, 2, 3) (1, 2, 3)
many = (lambda *a: len(a))(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9)
print(many)  # expect: 70
for call in (lambda: f(*5), lambda: f(**5), lambda: f(1, a=1, c=1), lambda: f(1, c=1, **{"c": 2}), lambda: g(1, 2, 3),
             lambda: f(1, *5), lambda: f(**{1: 2})):
    try:
        call()
    except TypeError as error:
        print(error)
        # expect: __main__.f() argument after * must be an iterable, not int
        # expect: __main__.f() argument after ** must be a mapping, not int
        # expect: f() got multiple values for argument 'a'
        # expect: __main__.f() got multiple values for keyword argument 'c'
        # expect: g() takes 2 positional arguments but 3 were given
        # expect: Value after * must be an iterable, not int
        # expect: keywords must be strings
