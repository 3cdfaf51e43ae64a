f = frozenset([1, 2])
print(f, f | {3}, {f: "key"}[frozenset({2, 1})], f == {1, 2}, hash(f) == hash(frozenset({2, 1})))  # expect: frozenset({1, 2}) frozenset({1, 2, 3}) key True True
