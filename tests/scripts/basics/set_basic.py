s = {3, 1, 2}
print(s, set(), {1}, set('aab') == {'a', 'b'}, set([1, 1]), len(s), 1 in s, 9 in s, s | {9}, s & {1, 9}, s - {1}, s ^ {1, 9}, s == {1, 2, 3}, s < {1, 2, 3, 4}, s <= s, s > set(), s >= {5}, s != {1}, s.issubset([1, 2, 3, 4]), s.issuperset('a'), s.isdisjoint([7]), s.union([4], (5,)), s.union(), s.intersection([1, 2], [2]), s.difference([1], [2]), s.symmetric_difference([1, 7]), s.copy() is s)
# expect: {1, 2, 3} set() {1} True {1} 3 True False {1, 2, 3, 9} {1} {2, 3} {2, 3, 9} True True True True False True True False True {1, 2, 3, 4, 5} {1, 2, 3} {2} {3} {2, 3, 7} False
s.add(4); s.add(4); s.discard(9); s.discard(1); s.remove(2); print(s); s.update([5], {6: 0}); print(s); s.intersection_update([3, 5, 6]); s.difference_update([6]); print(s); s.symmetric_difference_update([3, 8]); print(s); s |= {1}; s &= {1, 8}; s -= {8}; s ^= {2}; print(s); print(s.pop() in (1, 2), len(s)); s.clear(); print(s)
# expect: {3, 4}
# expect: {3, 4, 5, 6}
# expect: {3, 5}
# expect: {8, 5}
# expect: {1, 2}
# expect: True 1
# expect: set()
f = frozenset([1, 2]); print(f, frozenset(), f == {1, 2}, {1, 2} == f, hash(f) == hash(frozenset([2, 1])), f | {3}, {3} | f, type(f | {3}), type({3} | f), f - {1}, f in {f}, {1, 2} in {f}, f.copy() is f, frozenset(f) is f, f < {1, 2, 3}, {f: 1}, {frozenset(): {1}})
# expect: frozenset({1, 2}) frozenset() True True True frozenset({1, 2, 3}) {1, 2, 3} <class 'frozenset'> <class 'set'> frozenset({2}) True True True True True {frozenset({1, 2}): 1} {frozenset(): {1}}
def t(src):
    global s
    s = {1, 2, 3}
    try: exec('r = ' + src, globals()); print(src, r)
    except SyntaxError:
        try: exec(src, globals()); print(src, s)
        except Exception as e: print(src, type(e).__name__, e)
    except Exception as e: print(src, type(e).__name__, e)
for x in ('s.remove(9)', 's.remove("x")', 'set().pop()', 's.add([])', 's.add()', '{[]}', '{{}}', 'set(1)', 'set(1, 2)', 'set([[]])', 's | [1]', 's & 1', 's - "a"', 's ^ None', 's + s', 's * 2', 's < 1', 's < [1]', 's == [1, 2, 3]', 's |= [4]', 's[0]', 's[0] = 1', 'del s[0]', 'hash(s)', '{s}', 's.foo', 'f.add(1)', 'f.pop()', 'f |= {9}', 's.update(1)', 's.update([[]])', 's.union(1)', 's.issubset(1)', 's.isdisjoint(1)', 's.discard([])', 's.remove([])', '[] in s', '{1} in s', 's.remove({1})', 's.intersection(1)', 's.symmetric_difference([1], [2])', 's.symmetric_difference()', 's.copy(1)', 'set(x=1)', 'frozenset(1)', 'frozenset([[]])', 's.x = 1', 'f.x = 1', 's()', '-s', 's.difference("abc")', 'min(s), max(s), sum(s)', 'sorted(s, reverse=True)', 's.pop(1)', 's.clear(1)', 'set(None)', 's.intersection_update()', 's.intersection()', 'frozenset("a").union([1]) == {"a", 1}'):
    t(x)
    # expect: s.remove(9) KeyError 9
    # expect: s.remove("x") KeyError 'x'
    # expect: set().pop() KeyError 'pop from an empty set'
    # expect: s.add([]) TypeError unhashable type: 'list'
    # expect: s.add() TypeError set.add() takes exactly one argument (0 given)
    # expect: {[]} TypeError unhashable type: 'list'
    # expect: {{}} TypeError unhashable type: 'dict'
    # expect: set(1) TypeError 'int' object is not iterable
    # expect: set(1, 2) TypeError set expected at most 1 argument, got 2
    # expect: set([[]]) TypeError unhashable type: 'list'
    # expect: s | [1] TypeError unsupported operand type(s) for |: 'set' and 'list'
    # expect: s & 1 TypeError unsupported operand type(s) for &: 'set' and 'int'
    # expect: s - "a" TypeError unsupported operand type(s) for -: 'set' and 'str'
    # expect: s ^ None TypeError unsupported operand type(s) for ^: 'set' and 'NoneType'
    # expect: s + s TypeError unsupported operand type(s) for +: 'set' and 'set'
    # expect: s * 2 TypeError unsupported operand type(s) for *: 'set' and 'int'
    # expect: s < 1 TypeError '<' not supported between instances of 'set' and 'int'
    # expect: s < [1] TypeError '<' not supported between instances of 'set' and 'list'
    # expect: s == [1, 2, 3] False
    # expect: s |= [4] TypeError unsupported operand type(s) for |=: 'set' and 'list'
    # expect: s[0] TypeError 'set' object is not subscriptable
    # expect: s[0] = 1 TypeError 'set' object does not support item assignment
    # expect: del s[0] TypeError 'set' object doesn't support item deletion
    # expect: hash(s) TypeError unhashable type: 'set'
    # expect: {s} TypeError unhashable type: 'set'
    # expect: s.foo AttributeError 'set' object has no attribute 'foo'
    # expect: f.add(1) AttributeError 'frozenset' object has no attribute 'add'
    # expect: f.pop() AttributeError 'frozenset' object has no attribute 'pop'
    # expect: f |= {9} {1, 2, 3}
    # expect: s.update(1) TypeError 'int' object is not iterable
    # expect: s.update([[]]) TypeError unhashable type: 'list'
    # expect: s.union(1) TypeError 'int' object is not iterable
    # expect: s.issubset(1) TypeError 'int' object is not iterable
    # expect: s.isdisjoint(1) TypeError 'int' object is not iterable
    # expect: s.discard([]) TypeError unhashable type: 'list'
    # expect: s.remove([]) TypeError unhashable type: 'list'
    # expect: [] in s TypeError unhashable type: 'list'
    # expect: {1} in s False
    # expect: s.remove({1}) KeyError {1}
    # expect: s.intersection(1) TypeError 'int' object is not iterable
    # expect: s.symmetric_difference([1], [2]) TypeError set.symmetric_difference() takes exactly one argument (2 given)
    # expect: s.symmetric_difference() TypeError set.symmetric_difference() takes exactly one argument (0 given)
    # expect: s.copy(1) TypeError set.copy() takes no arguments (1 given)
    # expect: set(x=1) TypeError set() takes no keyword arguments
    # expect: frozenset(1) TypeError 'int' object is not iterable
    # expect: frozenset([[]]) TypeError unhashable type: 'list'
    # expect: s.x = 1 AttributeError 'set' object has no attribute 'x'
    # expect: f.x = 1 AttributeError 'frozenset' object has no attribute 'x'
    # expect: s() TypeError 'set' object is not callable
    # expect: -s TypeError bad operand type for unary -: 'set'
    # expect: s.difference("abc") {1, 2, 3}
    # expect: min(s), max(s), sum(s) (1, 3, 6)
    # expect: sorted(s, reverse=True) [3, 2, 1]
    # expect: s.pop(1) TypeError set.pop() takes no arguments (1 given)
    # expect: s.clear(1) TypeError set.clear() takes no arguments (1 given)
    # expect: set(None) TypeError 'NoneType' object is not iterable
    # expect: s.intersection_update() None
    # expect: s.intersection() {1, 2, 3}
    # expect: frozenset("a").union([1]) == {"a", 1} True
class S(set): pass
class F(frozenset): pass
print(S([1]), F([1]), S([1]) | {2}, type(S([1]) | {2}).__name__, type(S().copy()).__name__, F() == set(), [S()], {S: 1} and S())
# expect: S({1}) F({1}) {1, 2} set set True [S()] S()
