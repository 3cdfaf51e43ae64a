def f(x):
    y = x + (x := 5) + x
    return x, y


def g(x):
    items = [0, 1, 2, 3]
    items[(x := 2)] = x
    return items, x


def h(x):
    x += (x := 10)
    return x


def k(items):
    items[(items := 1)] = 7
    return items


def compare(x):
    return x < (x := 3) < x + 1, x


def index(x):
    return x[(x := 1)], x


class Box:
    value = 1


def member(box):
    keep = box
    box.value += (box := 4)
    return keep.value, box


def nested(x):
    return (x, (x := 2), x, (x := x + 1), x)


print(f(1), g(0), h(1), compare(2), index("abc"), member(Box()), nested(1))  # expect: (5, 11) ([0, 1, 0, 3], 2) 11 (True, 3) ('b', 1) (5, 4) (1, 2, 2, 3, 3)
items = [0, 0]
try:
    print(k(items), items)  # expect: 1 [0, 7]
except TypeError as e:
    print(e)
print([y := 1, y**2], y)  # expect: [1, 1] 1
print([last := n for n in range(4)], last)  # expect: [0, 1, 2, 3] 3


def scope():
    total = 0
    print([total := total + n for n in range(5)], total)
    if any((hit := n) > 2 for n in range(10)):
        return hit


print(scope())
# expect: [0, 1, 3, 6, 10] 10
# expect: 3
