import itertools
print(list(itertools.islice(itertools.count(5), 3)), list(itertools.chain([1], "a")), list(itertools.product("ab", [1, 2])))
# expect: [5, 6, 7] [1, 'a'] [('a', 1), ('a', 2), ('b', 1), ('b', 2)]
print(list(itertools.permutations([1, 2, 3], 2)), list(itertools.combinations("abc", 2)), list(itertools.accumulate([1, 2, 3])), list(itertools.repeat(7, 2)))
# expect: [(1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2)] [('a', 'b'), ('a', 'c'), ('b', 'c')] [1, 3, 6] [7, 7]
print([(k, list(g)) for k, g in itertools.groupby("aabb")], list(itertools.zip_longest([1], [2, 3])), list(itertools.takewhile(lambda x: x < 3, [1, 2, 3, 1])))
# expect: [('a', ['a', 'a']), ('b', ['b', 'b'])] [(1, 2), (None, 3)] [1, 2]
