log = []


class Box:
    def __init__(self):
        self.items = [1, 2]
        self.n = 1

    def __getitem__(self, key):
        log.append(("get", key))
        return self.items[key]

    def __setitem__(self, key, value):
        log.append(("set", key, value))
        self.items[key] = value


def box():
    log.append("box")
    return b


def key():
    log.append("key")
    return 1


b = Box()
box()[key()] += 5
box().n *= 3
print(log, b.items, b.n)  # expect: ['box', 'key', ('get', 1), ('set', 1, 7), 'box'] [1, 7] 3
n = 5
n += 1; n -= 2; n *= 3; n //= 2; n **= 2; n %= 7; n <<= 3; n >>= 1; n |= 8; n &= 12; n ^= 5
print(n)  # expect: 9
n /= 4
print(n)  # expect: 2.25


class Vector:
    def __iadd__(self, other):
        return "replaced " + str(other)

    def __imatmul__(self, other):
        return "matmul"


v = Vector()
v += 1
print(v)  # expect: replaced 1
v = Vector()
v @= 1
print(v)  # expect: matmul
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)  # expect: 'tuple' object does not support item assignment ([1, 2],)


def f():
    words = []
    alias = words
    words += "ab"
    words = words + ["c"]
    return words, alias


print(f())  # expect: (['a', 'b', 'c'], ['a', 'b'])
