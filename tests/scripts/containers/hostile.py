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
attempt(lambda: a == b)  # expect: RecursionError: maximum recursion depth exceeded in comparison
print(a, a == a, a in a)  # expect: [[...]] True True
d = {}
d['self'] = d
e = {}
e['self'] = e
attempt(lambda: d == e)  # expect: RecursionError: maximum recursion depth exceeded in comparison
print(d)  # expect: {'self': {...}}
attempt(lambda: [0] * 10**12)  # expect: MemoryError:
attempt(lambda: (0,) * 10**15)  # expect: MemoryError:
attempt(lambda: list(range(10**15)))  # expect: MemoryError:


class Moody:
    def __init__(self, target):
        self.target = target

    def __lt__(self, other):
        self.target.append(1)
        return False


target = []
target.extend([Moody(target), Moody(target)])
attempt(lambda: target.sort())  # expect: ValueError: list modified during sort
print(len(target))  # expect: 2


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
print(len(table))  # expect: 1
numbers = [1, 2, 3, 4]
for n in numbers:
    if n % 2:
        numbers.remove(n)
print(numbers)  # expect: [2, 4]
growing = [1]
for n in growing:
    if n < 5:
        growing.append(n + 1)
print(growing)  # expect: [1, 2, 3, 4, 5]
nan = float('nan')
print(sorted([3, 1, 2.5, -1]), nan in [nan], [nan] == [nan], len(sorted([nan, 1, nan, 0])))  # expect: [-1, 1, 2.5, 3] True True 4
nest = ()
for _ in range(100000):
    nest = (nest,)
attempt(lambda: len(nest))  # expect: 1
del nest
