a = b = c = 1
del a, (b, [c])
print([n for n in "abc" if n in globals()])  # expect: []


class A:
    pass


o = A()
o.x, o.y = 1, 2
del o.x
print(o.__dict__)  # expect: {'y': 2}
d = {1: 1, 2: 2, 3: 3}
del d[1], d[3]
print(d)  # expect: {2: 2}
items = list(range(10))
del items[1:8:2], items[0]
print(items)  # expect: [2, 4, 6, 8, 9]


def f(x):
    del x
    x = 2
    return x


def g():
    global there
    there = 1
    del there
    return "there" in globals()


print(f(1), g())  # expect: 2 False
for delete in (lambda: d.pop(9), lambda: delattr(o, "zz")):
    try:
        delete()
    except (KeyError, AttributeError) as e:
        print(type(e).__name__, e)
        # expect: KeyError 9
        # expect: AttributeError 'A' object has no attribute 'zz'
try:
    del undefined
except NameError as e:
    print(e)  # expect: name 'undefined' is not defined
