s = {1, 2, 3}; f = frozenset([1, 2])
print(s | f, s & f, s - f, s ^ {1, 9}, s <= {1, 2, 3, 4}, s < s, f <= s, s > f, s == {3, 2, 1}, f == {1, 2}, s.union([5], (6,)), s.intersection([1, 2], [2]), s.difference([1], [2]), s.symmetric_difference([1, 7]), s.issubset(range(5)), s.issuperset([1]), s.isdisjoint([7]), len(s), 2 in s, sorted(s), type(f | s), type(s | f), s.copy() == s, {frozenset([1]): 'a'}[frozenset([1])], set('hello') == set('ehlo'), {*s, 10}, set(), frozenset(), {1, 1.0, True}, hash(f) == hash(frozenset([2, 1])))
# expect: {1, 2, 3} {1, 2} {3} {2, 3, 9} True False True True True True {1, 2, 3, 5, 6} {2} {3} {2, 3, 7} True True True 3 True [1, 2, 3] <class 'frozenset'> <class 'set'> True a True {10, 1, 2, 3} set() frozenset() {1} True
s.add(4); s.discard(100); s.remove(1); s.update([7], {8}); s |= {9}; s &= {2, 3, 7, 9}; s -= {9}; s ^= {2, 11}; print(sorted(s)); s.intersection_update([3, 7]); s.difference_update([3]); s.symmetric_difference_update([5]); print(sorted(s), s.pop() in (5, 7), len(s)); s.clear(); print(s)
# expect: [3, 7, 11]
# expect: [5, 7] True 1
# expect: set()
for x in ('s.remove(99)', 's.pop()', 's.add([])', '{[]}', 's | [1]', 's & 5', 's < [1]', 's + s', 's[0]', 's.update(5)', 's.union(5)', 'hash(s)', 'f.add(1)', 's.foo', 'set(5)', 's.add()', 's.issubset(5)', '[] in s', '{1} in {frozenset([1])}', 's |= [1]', 's.intersection(5)', 'frozenset([[]])', '{{}}', 's.discard([])', 's.remove({1})', 'set(1, 2)', 's.add(1, 2)', 's <= 5', 's == 5', 's != {1}'):
    try: print(x, eval(x) if '|=' not in x else exec(x))
    except Exception as e: print(x, type(e).__name__, e)
# expect: s.remove(99) KeyError 99
# expect: s.pop() KeyError 'pop from an empty set'
# expect: s.add([]) TypeError unhashable type: 'list'
# expect: {[]} TypeError unhashable type: 'list'
# expect: s | [1] TypeError unsupported operand type(s) for |: 'set' and 'list'
# expect: s & 5 TypeError unsupported operand type(s) for &: 'set' and 'int'
# expect: s < [1] TypeError '<' not supported between instances of 'set' and 'list'
# expect: s + s TypeError unsupported operand type(s) for +: 'set' and 'set'
# expect: s[0] TypeError 'set' object is not subscriptable
# expect: s.update(5) TypeError 'int' object is not iterable
# expect: s.union(5) TypeError 'int' object is not iterable
# expect: hash(s) TypeError unhashable type: 'set'
# expect: f.add(1) AttributeError 'frozenset' object has no attribute 'add'
# expect: s.foo AttributeError 'set' object has no attribute 'foo'
# expect: set(5) TypeError 'int' object is not iterable
# expect: s.add() TypeError set.add() takes exactly one argument (0 given)
# expect: s.issubset(5) TypeError 'int' object is not iterable
# expect: [] in s TypeError unhashable type: 'list'
# expect: {1} in {frozenset([1])} True
# expect: s |= [1] TypeError unsupported operand type(s) for |=: 'set' and 'list'
# expect: s.intersection(5) TypeError 'int' object is not iterable
# expect: frozenset([[]]) TypeError unhashable type: 'list'
# expect: {{}} TypeError unhashable type: 'dict'
# expect: s.discard([]) TypeError unhashable type: 'list'
# expect: s.remove({1}) KeyError {1}
# expect: set(1, 2) TypeError set expected at most 1 argument, got 2
# expect: s.add(1, 2) TypeError set.add() takes exactly one argument (2 given)
# expect: s <= 5 TypeError '<=' not supported between instances of 'set' and 'int'
# expect: s == 5 False
# expect: s != {1} True
try:
    q = {1, 2, 3}
    for i in q: q.add(i + 10)
except RuntimeError as e: print(e)
# expect: Set changed size during iteration
class S(set): pass
print(S([1]) | {2}, type(S([1]) | {2}), repr(S()), repr(frozenset([1])), S([1]) == {1})
# expect: {1, 2} <class 'set'> S() frozenset({1}) True
