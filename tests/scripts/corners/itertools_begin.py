# Iterators that are made of others ask for those at once; groupby asks for each key once.
from itertools import *
for make in (lambda: pairwise(5), lambda: takewhile(None, 5), lambda: dropwhile(None, 5), lambda: filterfalse(None, 5),
             lambda: compress([1], 5), lambda: groupby(5), lambda: starmap(pow, 5)):
    try:
        make()
    except TypeError as error:
        print(error)
        # expect: 'int' object is not iterable
        # expect: 'int' object is not iterable
        # expect: 'int' object is not iterable
        # expect: 'int' object is not iterable
        # expect: 'int' object is not iterable
        # expect: 'int' object is not iterable
        # expect: 'int' object is not iterable


def key(item):
    print('key of', item)
    return item


for letter, group in groupby('aab', key):  # expect: key of a
    print(letter, list(group))
    # expect: key of a
    # expect: key of b
    # expect: a ['a', 'a']
    # expect: b ['b']
print([list(group) for letter, group in groupby('aabbc')])  # expect: [['a', 'a'], ['b', 'b'], ['c']]
from functools import reduce
try:
    reduce(max, 5)
except TypeError as error:
    print(error)  # expect: reduce() arg 2 must support iteration
print(type(cycle('')), type(islice('', 1)), repr(cycle), isinstance(product(), product), type(next(groupby('a'))[1]))
# expect: <class 'itertools.cycle'> <class 'itertools.islice'> <class 'itertools.cycle'> True <class 'itertools._grouper'>


class Numbered(chain):
    def __next__(self):
        return 'no. ' + super().__next__()


print(list(Numbered('ab')), list(islice(Numbered.from_iterable(['ab']), 1)))  # expect: ['no. a', 'no. b'] ['no. a']
for wrong in (lambda: cycle(), lambda: takewhile(None), lambda: islice('a'), lambda: pairwise('a', 'b')):
    try:
        wrong()
    except TypeError as error:
        print(error)
        # expect: cycle expected 1 argument, got 0
        # expect: takewhile expected 2 arguments, got 1
        # expect: islice expected at least 2 arguments, got 1
        # expect: pairwise expected 1 argument, got 2
