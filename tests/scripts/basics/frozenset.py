s = frozenset([1, 2, 2])
print(s, len(s), 1 in s, s | {3}, s & {1}, s - {1}, s ^ {1, 5}, s == {1, 2}, s <= {1, 2, 3}, s.union([9]), s.copy(), hash(s) == hash(frozenset([2, 1])))
# expect: frozenset({1, 2}) 2 True frozenset({1, 2, 3}) frozenset({1}) frozenset({2}) frozenset({2, 5}) True True frozenset({1, 2, 9}) frozenset({1, 2}) True
for m in ('add', 'remove', 'update', 'pop', 'clear', 'discard'):
    try: getattr(s, m)
    except AttributeError as e: print(e)
    # expect: 'frozenset' object has no attribute 'add'
    # expect: 'frozenset' object has no attribute 'remove'
    # expect: 'frozenset' object has no attribute 'update'
    # expect: 'frozenset' object has no attribute 'pop'
    # expect: 'frozenset' object has no attribute 'clear'
    # expect: 'frozenset' object has no attribute 'discard'
try: s |= [1]
except TypeError as e: print(e)  # expect: unsupported operand type(s) for |=: 'frozenset' and 'list'
print({s: 1}[frozenset([1, 2])], frozenset(), frozenset('a'), frozenset({'k': 1}), {frozenset([1])}, set([frozenset()]))
# expect: 1 frozenset() frozenset({'a'}) frozenset({'k'}) {frozenset({1})} {frozenset()}
try: frozenset(1)
except TypeError as e: print(e)  # expect: 'int' object is not iterable
try: frozenset([1], [2])
except TypeError as e: print(e)  # expect: frozenset expected at most 1 argument, got 2
