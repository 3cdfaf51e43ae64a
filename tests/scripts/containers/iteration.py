# iter, next, enumerate, zip, map, filter, reversed, sorted, min, max, sum, any, all.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


def count_to(n):
    for i in range(1, n + 1):
        yield i


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 0:
            raise StopIteration
        self.start -= 1
        return self.start + 1


class Squares:
    def __len__(self):
        return 4

    def __getitem__(self, index):
        if index >= 4:
            raise IndexError(index)
        return index * index


print(list(Countdown(3)), list(Squares()), list(reversed(Squares())), len(Squares()), 9 in Squares(), 5 in Countdown(3))
# expect: [3, 2, 1] [0, 1, 4, 9] [9, 4, 1, 0] 4 True False
print(list(enumerate('ab')), list(enumerate(count_to(2), start=5)), list(enumerate(Countdown(2), 1)))
# expect: [(0, 'a'), (1, 'b')] [(5, 1), (6, 2)] [(1, 2), (2, 1)]
print(list(zip('abc', [1, 2])), list(zip()), list(zip(count_to(3), Countdown(2), 'xyz')), dict(zip('ab', count_to(2))))
# expect: [('a', 1), ('b', 2)] [] [(1, 2, 'x'), (2, 1, 'y')] {'a': 1, 'b': 2}
print(list(zip([1, 2], 'ab', strict=True)))  # expect: [(1, 'a'), (2, 'b')]
print(list(map(str, [1, 2])), list(map(lambda x, y: x * y, [1, 2, 3], count_to(3))), list(map(len, ['a', 'bb'])))  # expect: ['1', '2'] [1, 4, 9] [1, 2]
print(list(filter(None, [0, 1, '', 'a'])), list(filter(lambda x: x % 2, range(6))), list(filter(str.isdigit, 'a1b2')))  # expect: [1, 'a'] [1, 3, 5] ['1', '2']
print(sorted('banana'), sorted([3, 1, 2], reverse=True), sorted(count_to(3), key=lambda x: -x), sorted({'b': 1, 'a': 2}))
# expect: ['a', 'a', 'a', 'b', 'n', 'n'] [3, 2, 1] [3, 2, 1] ['a', 'b']
print(min(3, 1, 2), max([1, 5, 3]), min('hello'), max(count_to(4)), min([], default='none'), max(['aa', 'b'], key=len), min(1.5, 1))  # expect: 1 5 e 4 none aa 1
print(max([(1, 'b'), (1, 'a')]), min({'x': 1, 'y': 0}, key={'x': 1, 'y': 0}.get), max(-3, 2, key=abs))  # expect: (1, 'b') y -3
print(sum([1, 2, 3]), sum(count_to(4)), sum([0.5, 1]), sum([[1], [2]], []), sum(range(100)), sum((True, False, True)), sum([], 5))
# expect: 6 10 1.5 [1, 2] 4950 2 5
print(any([0, '', 3]), any([]), all([1, 'a']), all([]), all(x > 0 for x in [1, 2]), any(x > 5 for x in count_to(3)))  # expect: True False True True True False
it = iter([1, 2, 3])
print(next(it), next(it), list(it), next(it, 'end'), list(it))  # expect: 1 2 [3] end []
gen = count_to(2)
print(next(gen), next(gen), next(gen, None), next(gen, None))  # expect: 1 2 None None
steps = iter([1, 2, 0, 3])
print(list(iter(lambda: next(steps), 0)), list(steps))  # expect: [1, 2] [3]
shared = iter(range(6))
print(list(zip(shared, shared)), [next(shared, 'none')])  # expect: [(0, 1), (2, 3), (4, 5)] ['none']
rest = iter([0, 0, 1, 2])
print(any(rest), list(rest))  # expect: True [2]
print(2 in iter([1, 2, 3]), list(map(lambda p: p[0] + p[1], zip([1, 2], [3, 4]))), [*map(int, '1 2 3'.split())])  # expect: True [4, 6] [1, 2, 3]
a, b, c = map(int, '4 5 6'.split())
print(a, b, c, ' '.join(map(str, (a, b, c))), [y for x in ([1], [2, 3]) for y in x])  # expect: 4 5 6 4 5 6 [1, 2, 3]
print(type(iter([])).__name__, type(zip()).__name__, type(map(str, [])).__name__, type({}.keys()).__name__, type(iter({})).__name__,
      type(enumerate([])).__name__, type(filter(None, [])).__name__, type(reversed(())).__name__, type(range(1)).__name__)
# expect: list_iterator zip map dict_keys dict_keyiterator enumerate filter reversed range
print(isinstance(zip(), zip), isinstance(enumerate([]), enumerate), isinstance([], list), iter(it) is it)  # expect: True True True True
it2 = [5, 6].__iter__()
print(it2.__next__(), it2.__next__())  # expect: 5 6
attempt(lambda: next(iter([])))  # expect: StopIteration:
attempt(lambda: next([]))  # expect: TypeError: 'list' object is not an iterator
attempt(lambda: iter(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: list(zip([1], [1, 2], strict=True)))  # expect: ValueError: zip() argument 2 is longer than argument 1
attempt(lambda: list(zip([1, 2], [1], strict=True)))  # expect: ValueError: zip() argument 2 is shorter than argument 1
attempt(lambda: list(zip([1], [1], count_to(2), strict=True)))  # expect: ValueError: zip() argument 3 is longer than arguments 1-2
attempt(lambda: zip(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: list(map(lambda x: 1 // x, [1, 0])))  # expect: ZeroDivisionError: integer division or modulo by zero
attempt(lambda: enumerate(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: enumerate([], 'a'))  # expect: TypeError: 'str' object cannot be interpreted as an integer
attempt(lambda: map(str))  # expect: TypeError: map() must have at least two arguments.
attempt(lambda: reversed({1}))  # expect: TypeError: 'set' object is not reversible
attempt(lambda: reversed(5))  # expect: TypeError: 'int' object is not reversible
attempt(lambda: min([]))  # expect: ValueError: min() arg is an empty sequence
attempt(lambda: max())  # expect: TypeError: max expected at least 1 argument, got 0
attempt(lambda: max(1, 'a'))  # expect: TypeError: '>' not supported between instances of 'str' and 'int'
attempt(lambda: min([3, 'x', 1]))  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
attempt(lambda: sum(['a', 'b']))  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'str'
attempt(lambda: sum(['a'], ''))  # expect: TypeError: sum() can't sum strings [use ''.join(seq) instead]
attempt(lambda: sum([1, None]))  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
attempt(lambda: sorted(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: sorted([1, 'a', 2], key=lambda x: x))  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
attempt(lambda: any(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: len(x for x in []))  # expect: TypeError: object of type 'generator' has no len()
attempt(lambda: zip()[0])  # expect: TypeError: 'zip' object is not subscriptable
for n in 1, 2:
    for m in count_to(n):
        print(n, m, end=' ')
print()  # expect: 1 1 2 1 2 2
