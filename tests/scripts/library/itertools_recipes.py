from itertools import *
import operator
def take(n, it): return list(islice(it, n))
def flatten(l): return list(chain.from_iterable(l))
def pairs(it): a, b = tee(it); next(b, None); return list(zip(a, b))
def grouper(it, n, fill=None): return list(zip_longest(*[iter(it)] * n, fillvalue=fill))
def powerset(s): s = list(s); return list(chain.from_iterable(combinations(s, r) for r in range(len(s) + 1)))
def unique(it):
    seen = set()
    for x in filterfalse(seen.__contains__, it): seen.add(x); yield x
print(take(3, count(10, -2)), flatten([[1], [2, 3]]), pairs('abc'), grouper('abcde', 2, 'x'), powerset([1, 2]), list(unique('abracadabra')))
# expect: [10, 8, 6] [1, 2, 3] [('a', 'b'), ('b', 'c')] [('a', 'b'), ('c', 'd'), ('e', 'x')] [(), (1,), (2,), (1, 2)] ['a', 'b', 'r', 'c', 'd']
print([(k, len(list(g))) for k, g in groupby('aaabbc')], {k: list(g) for k, g in groupby(sorted(['bb', 'a', 'cc', 'd'], key=len), key=len)}, list(accumulate([3, 1, 2], max)), list(accumulate('abc')), list(accumulate([1, 2], initial=10)), list(starmap(operator.add, [(1, 2)])), list(compress('abc', [1, 0, 1])), list(takewhile(str.isalpha, 'ab1c')), list(dropwhile(str.isalpha, 'ab1c')), list(islice('abcdef', 1, 5, 2)), take(5, cycle('ab')), list(repeat('x', 2)), list(product('ab', [1, 2])), list(permutations([1, 2, 3], 2))[:3], list(combinations_with_replacement('ab', 2)), list(pairwise([1, 2, 3])), sum(1 for _ in combinations(range(5), 3)))
# expect: [('a', 3), ('b', 2), ('c', 1)] {1: ['a', 'd'], 2: ['bb', 'cc']} [3, 3, 3] ['a', 'ab', 'abc'] [10, 11, 13] [3] ['a', 'c'] ['a', 'b'] ['1', 'c'] ['b', 'd'] ['a', 'b', 'a', 'b', 'a'] ['x', 'x'] [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [(1, 2), (1, 3), (2, 1)] [('a', 'a'), ('a', 'b'), ('b', 'b')] [(1, 2), (2, 3)] 10
a, b = tee(iter([1, 2, 3])); print(next(a), list(b), list(a)); c = chain('a', 'b'); print(next(c), list(c)); it = iter(range(5)); print(list(islice(it, 2)), list(it)); print(list(zip(count(), 'ab')), next(count(1.5, .5)), list(map(pow, [2, 3], repeat(2))), dict(zip('ab', count(1))), list(zip_longest([1], [2, 3])))
# expect: 1 [1, 2, 3] [2, 3]
# expect: a ['b']
# expect: [0, 1] [2, 3, 4]
# expect: [(0, 'a'), (1, 'b')] 1.5 [4, 9] {'a': 1, 'b': 2} [(1, 2), (None, 3)]
