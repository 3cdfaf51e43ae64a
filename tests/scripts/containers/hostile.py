# Containers that hold themselves, change under their own iteration, or ask for too much.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


a = []
a.append(a)
b = []
b.append(b)
attempt(lambda: a == b)
print(a, a == a, a in a)
d = {}
d['self'] = d
e = {}
e['self'] = e
attempt(lambda: d == e)
print(d)
attempt(lambda: [0] * 10**12)
attempt(lambda: (0,) * 10**15)
attempt(lambda: list(range(10**15)))


class Moody:
    def __init__(self, target):
        self.target = target

    def __lt__(self, other):
        self.target.append(1)
        return False


target = []
target.extend([Moody(target), Moody(target)])
attempt(lambda: target.sort())
print(len(target))


class Clearing:
    def __init__(self, table):
        self.table = table

    def __hash__(self):
        return 1

    def __eq__(self, other):
        self.table.clear()
        return False


table = {}
table[Clearing(table)] = 1
table[Clearing(table)] = 2
print(len(table))
numbers = [1, 2, 3, 4]
for n in numbers:
    if n % 2:
        numbers.remove(n)
print(numbers)
growing = [1]
for n in growing:
    if n < 5:
        growing.append(n + 1)
print(growing)
nan = float('nan')
print(sorted([3, 1, 2.5, -1]), nan in [nan], [nan] == [nan], len(sorted([nan, 1, nan, 0])))
nest = ()
for _ in range(100000):
    nest = (nest,)
attempt(lambda: len(nest))
del nest
