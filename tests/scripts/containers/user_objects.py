# Objects with operators of their own inside built-in containers.
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f'Point({self.x}, {self.y})'


class Version:
    def __init__(self, text):
        self.parts = [int(part) for part in text.split('.')]

    def __lt__(self, other):
        return self.parts < other.parts

    def __repr__(self):
        return '.'.join(str(part) for part in self.parts)


class Unhashable:
    def __eq__(self, other):
        return True


class Plain:
    pass


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


p, q = Point(1, 2), Point(1, 2)
print(p == q, p != q, p is q, [p] == [q], (p, 1) == (q, 1), {'k': p} == {'k': q}, [p] != [Point(0, 0)])  # expect: True False False True True True True
print(q in [p], q in (p,), q in {p}, q in {p: 1}, [p].index(q), [p, q, 3].count(p), p in [1, 'a', None])  # expect: True True True True 0 2 False
d = {p: 'first'}
d[q] = 'second'
print(d, len(d), d[Point(1, 2)], d.get(Point(9, 9), 'none'), d.setdefault(q, 'x'))  # expect: {Point(1, 2): 'second'} 1 second none second
d[Point(3, 4)] = 'third'
del d[Point(1, 2)]
print(d, d.pop(Point(3, 4)), d.pop(Point(3, 4), 'gone'))  # expect: {} third gone
s = {p, q, Point(5, 6)}
print(len(s), q in s, s == {Point(5, 6), Point(1, 2)}, s & {q}, len(s | {q}), s - {q}, len(s ^ {q, Point(7, 7)}))
# expect: 2 True True {Point(1, 2)} 2 {Point(5, 6)} 2
s.add(Point(5, 6))
s.discard(Point(5, 6))
s.remove(q)
print(s, {p}.issubset([q]), {p, 1}.union([q, 2]) == {q, 1, 2}, {p: 1, q: 2}, frozenset([p, q]) == frozenset([q]))
# expect: set() True True {Point(1, 2): 2} True
tupled = {(p, 1): 'pair'}
print(tupled[q, 1], (q, 1) in tupled, hash((p, 1)) == hash((q, 1)), dict([(p, 1), (q, 2)]), dict.fromkeys([p, q]))
# expect: pair True True {Point(1, 2): 2} {Point(1, 2): None}
versions = [Version('1.10'), Version('1.2'), Version('1.9.1'), Version('0.5')]
print(sorted(versions), sorted(versions, reverse=True), min(versions), max(versions, key=lambda v: len(v.parts)))
# expect: [0.5, 1.2, 1.9.1, 1.10] [1.10, 1.9.1, 1.2, 0.5] 0.5 1.9.1
versions.sort()
print(versions, (Version('1.0'), 1) < (Version('1.1'), 0), [Version('2')] < [Version('1')])  # expect: [0.5, 1.2, 1.9.1, 1.10] True False
numbered = [(Version('1.1'), 'b'), (Version('1.0'), 'a')]
print(sorted(numbered))  # expect: [(1.0, 'a'), (1.1, 'b')]
values = [p, 3, q]
values.remove(q)
print(values, list(map(lambda point: point.x, [p, q])), max([p, q], key=lambda point: point.y))  # expect: [3, Point(1, 2)] [1, 1] Point(1, 2)
attempt(lambda: {Unhashable()})  # expect: TypeError: unhashable type: 'Unhashable'
attempt(lambda: hash(Unhashable()))  # expect: TypeError: unhashable type: 'Unhashable'
attempt(lambda: sorted([Plain(), Plain()]))  # expect: TypeError: '<' not supported between instances of 'Plain' and 'Plain'
attempt(lambda: [Plain()] < [Plain()])  # expect: TypeError: '<' not supported between instances of 'Plain' and 'Plain'
attempt(lambda: {p: 1}[Point(8, 8)])  # expect: KeyError: Point(8, 8)
attempt(lambda: {p}.remove(Point(8, 8)))  # expect: KeyError: Point(8, 8)
attempt(lambda: [p].remove(Point(8, 8)))  # expect: ValueError: list.remove(x): x not in list
attempt(lambda: [p].index(Point(8, 8)))  # expect: ValueError: Point(8, 8) is not in list
plain = Plain()
print(plain in [plain], plain in {plain}, [plain] == [plain], plain == Plain(), {plain: 1}[plain])  # expect: True True True False 1


class Flag:
    def __init__(self, on):
        self.on = on

    def __bool__(self):
        return self.on


class Money:
    def __init__(self, won):
        self.won = won

    def __add__(self, other):
        return Money(self.won + (other.won if isinstance(other, Money) else other))

    __radd__ = __add__


print(any([Flag(False), Flag(True)]), all([Flag(True), Flag(False)]), list(filter(None, [Flag(True)]))[0].on)  # expect: True False True
print(sum([Money(100), Money(250)]).won, len([Flag(False)]))  # expect: 350 1


class Stack(list):
    def __init__(self, name):
        super().__init__()
        self.name = name

    def push(self, value):
        self.append(value)

    def __getitem__(self, index):
        return ('item', super().__getitem__(index))


stack = Stack('s')
stack.push(1)
stack.push(2)
print(stack, stack.name, len(stack), stack[0], stack[-1], list(stack), isinstance(stack, list), stack == [1, 2])
# expect: [1, 2] s 2 ('item', 1) ('item', 2) [1, 2] True True


class Default(dict):
    def __missing__(self, key):
        self[key] = value = f'no {key}'
        return value


class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


default = Default(a=1)
print(default['a'], default['b'], default, default.get('c'), len(default))  # expect: 1 no b {'a': 1, 'b': 'no b'} None 2
upper = Upper()
upper['abc'] = 1
print(upper, 'ABC' in upper, type(upper).__name__)  # expect: {'ABC': 1} True Upper


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def total(self):
        return self[0] + self[1]


pair = Pair(3, 4)
print(pair, pair.total(), pair == (3, 4), len(pair), [*pair], {pair: 1}[3, 4])  # expect: (3, 4) 7 True 2 [3, 4] 1


class Index:
    def __index__(self):
        return 1


print([10, 20][Index()], (1, 2, 3)[Index():], 'abc'[Index()], list(range(Index())))  # expect: 20 (2, 3) b [0]
