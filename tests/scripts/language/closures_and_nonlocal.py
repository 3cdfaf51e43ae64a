def counter():
    n = 0

    def up():
        nonlocal n
        n += 1
        return n

    def reset():
        nonlocal n
        del n

    return up, reset


up, reset = counter()
print(up(), up())  # expect: 1 2
reset()
try:
    up()
except NameError as e:
    print(type(e).__name__, e)  # expect: NameError cannot access free variable 'n' where it is not associated with a value in enclosing scope


def deep(a):
    def one(b):
        def two(c):
            nonlocal a, b
            a, b, c = a + 1, b + 1, c + 1
            return a, b, c
        return two(10), b
    return one(100), a


print(deep(1000))  # expect: (((1001, 101, 11), 101), 1001)


def parameters(a, /, b, *c, d, **e):
    def inner():
        nonlocal a, d
        a, d = d, a
        return a, b, c, d, e
    return inner(), a, d


print(parameters(1, 2, 3, 4, d=5, f=6))  # expect: ((5, 2, (3, 4), 1, {'f': 6}), 5, 1)


def loop():
    fs = [lambda: i for i in range(3)]
    gs = [lambda i=i: i for i in range(3)]
    hs = []
    for i in range(3):
        hs.append(lambda: i)
    return [f() for f in fs], [g() for g in gs], [h() for h in hs]


print(loop())  # expect: ([2, 2, 2], [0, 1, 2], [2, 2, 2])


def recursive(n):
    def down(k):
        return [k] + down(k - 1) if k else []
    return down(n)


print(recursive(3))  # expect: [3, 2, 1]


def shadowed(x):
    def inner():
        x = 2
        def innermost():
            return x
        return innermost()
    return inner(), x


print(shadowed(1))  # expect: (2, 1)


def global_inside():
    made = 1
    def inner():
        global made
        made = 2
    inner()
    return made


print(global_inside(), made)  # expect: 1 2


def later():
    def inner():
        return value
    try:
        inner()
    except NameError as e:
        print(e)
    value = 1
    return inner()


print(later())
# expect: cannot access free variable 'value' where it is not associated with a value in enclosing scope
# expect: 1


def comprehension_in_closure(k):
    return [[k * i + j for j in range(2)] for i in range(2)]


print(comprehension_in_closure(10))  # expect: [[0, 1], [10, 11]]
print([(lambda a, b=n: a + b)(1) for n in range(3)])  # expect: [1, 2, 3]
