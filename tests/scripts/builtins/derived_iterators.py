# Classes derived from enumerate, zip, map and filter make instances of their own, which hold a plain iterator.
class Tens(enumerate):
    def __next__(self):
        index, value = super().__next__()
        return index * 10, value


print(list(Tens('ab')), type(Tens('a')).__name__, isinstance(Tens('a'), enumerate))  # expect: [(0, 'a'), (10, 'b')] Tens True
print(dict(Tens('xy', start=3)), next(Tens('q', 7)))  # expect: {30: 'x', 40: 'y'} (70, 'q')


class Pairs(zip):
    pass


pairs = Pairs('ab', 'cd')
pairs.tag = 1
print(list(pairs), pairs.tag, list(pairs), pairs.__dict__)  # expect: [('a', 'c'), ('b', 'd')] 1 [] {'tag': 1}
try:
    list(Pairs('a', 'bc', strict=True))
except ValueError as error:
    print(error)  # expect: zip() argument 2 is longer than argument 1
try:
    Pairs(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable


class Mapped(map):
    def __init__(self, *args):
        self.args = args


print(Mapped(abs, [3]).args, sum(Mapped(abs, [-1, -2])))  # expect: (<built-in function abs>, [3]) 3


class Told(filter):
    def __iter__(self):
        print('iter')
        return super().__iter__()


print([each for each in Told(None, [0, 2])])  # expect: iter
# expect: [2]


class Deeper(Tens):
    def __new__(cls, values, tag):
        made = super().__new__(cls, values, 1)
        made.tag = tag
        return made


deeper = Deeper('ab', 't')
print(deeper.tag, iter(deeper) is deeper, *deeper)  # expect: t True (10, 'a') (20, 'b')
first, second = Tens('xy')
print(first, second)  # expect: (0, 'x') (10, 'y')
