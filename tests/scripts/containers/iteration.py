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
print(list(enumerate('ab')), list(enumerate(count_to(2), start=5)), list(enumerate(Countdown(2), 1)))
print(list(zip('abc', [1, 2])), list(zip()), list(zip(count_to(3), Countdown(2), 'xyz')), dict(zip('ab', count_to(2))))
print(list(zip([1, 2], 'ab', strict=True)))
print(list(map(str, [1, 2])), list(map(lambda x, y: x * y, [1, 2, 3], count_to(3))), list(map(len, ['a', 'bb'])))
print(list(filter(None, [0, 1, '', 'a'])), list(filter(lambda x: x % 2, range(6))), list(filter(str.isdigit, 'a1b2')))
print(sorted('banana'), sorted([3, 1, 2], reverse=True), sorted(count_to(3), key=lambda x: -x), sorted({'b': 1, 'a': 2}))
print(min(3, 1, 2), max([1, 5, 3]), min('hello'), max(count_to(4)), min([], default='none'), max(['aa', 'b'], key=len), min(1.5, 1))
print(max([(1, 'b'), (1, 'a')]), min({'x': 1, 'y': 0}, key={'x': 1, 'y': 0}.get), max(-3, 2, key=abs))
print(sum([1, 2, 3]), sum(count_to(4)), sum([0.5, 1]), sum([[1], [2]], []), sum(range(100)), sum((True, False, True)), sum([], 5))
print(any([0, '', 3]), any([]), all([1, 'a']), all([]), all(x > 0 for x in [1, 2]), any(x > 5 for x in count_to(3)))
it = iter([1, 2, 3])
print(next(it), next(it), list(it), next(it, 'end'), list(it))
gen = count_to(2)
print(next(gen), next(gen), next(gen, None), next(gen, None))
steps = iter([1, 2, 0, 3])
print(list(iter(lambda: next(steps), 0)), list(steps))
shared = iter(range(6))
print(list(zip(shared, shared)), [next(shared, 'none')])
rest = iter([0, 0, 1, 2])
print(any(rest), list(rest))
print(2 in iter([1, 2, 3]), list(map(lambda p: p[0] + p[1], zip([1, 2], [3, 4]))), [*map(int, '1 2 3'.split())])
a, b, c = map(int, '4 5 6'.split())
print(a, b, c, ' '.join(map(str, (a, b, c))), [y for x in ([1], [2, 3]) for y in x])
print(type(iter([])).__name__, type(zip()).__name__, type(map(str, [])).__name__, type({}.keys()).__name__, type(iter({})).__name__,
      type(enumerate([])).__name__, type(filter(None, [])).__name__, type(reversed(())).__name__, type(range(1)).__name__)
print(isinstance(zip(), zip), isinstance(enumerate([]), enumerate), isinstance([], list), iter(it) is it)
it2 = [5, 6].__iter__()
print(it2.__next__(), it2.__next__())
attempt(lambda: next(iter([])))
attempt(lambda: next([]))
attempt(lambda: iter(5))
attempt(lambda: list(zip([1], [1, 2], strict=True)))
attempt(lambda: list(zip([1, 2], [1], strict=True)))
attempt(lambda: list(zip([1], [1], count_to(2), strict=True)))
attempt(lambda: zip(5))
attempt(lambda: list(map(lambda x: 1 // x, [1, 0])))
attempt(lambda: enumerate(5))
attempt(lambda: enumerate([], 'a'))
attempt(lambda: map(str))
attempt(lambda: reversed({1}))
attempt(lambda: reversed(5))
attempt(lambda: min([]))
attempt(lambda: max())
attempt(lambda: max(1, 'a'))
attempt(lambda: min([3, 'x', 1]))
attempt(lambda: sum(['a', 'b']))
attempt(lambda: sum(['a'], ''))
attempt(lambda: sum([1, None]))
attempt(lambda: sorted(5))
attempt(lambda: sorted([1, 'a', 2], key=lambda x: x))
attempt(lambda: any(5))
attempt(lambda: len(x for x in []))
attempt(lambda: zip()[0])
for n in 1, 2:
    for m in count_to(n):
        print(n, m, end=' ')
print()
