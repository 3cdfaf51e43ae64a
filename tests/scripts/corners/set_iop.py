s = {1, 2, 3}
t = s
s |= {4}
s &= {1, 2, 4, 9}
s ^= {1, 7}
s -= {2}
print(sorted(s), t is s)  # expect: [4, 7] True
print(sorted(s | {1}), sorted(s & {4}), sorted(s - {4}), sorted(s ^ {4, 5}))  # expect: [1, 4, 7] [4] [7] [5, 7]
s.update([1], (2,), "a" if False else [])
s.intersection_update([1, 2, 4], {1, 2})
s.difference_update([1])
s.symmetric_difference_update([2, 3])
print(sorted(s))  # expect: [3]
print(sorted(s.union([5], [6])), sorted({1, 2}.intersection([2], (2, 3))), sorted({1, 2}.difference([1])), sorted({1}.symmetric_difference([2])), {1}.isdisjoint([2]), {1}.issubset([1, 2]), {1, 2}.issuperset([1]), {1} < {1, 2}, {1} <= {1}, {1} > set(), {1} == frozenset([1]), {1, 2} >= {3})
# expect: [3, 5, 6] [2] [2] [1, 2] True True True True True True True False
for e in ("s | [1]", "s & 'a'", "s - 1", "s ^ None", "s |= [1]", "s &= 5", "s -= 'a'", "s < [1]", "s.update(1)", "s.add([])", "s.remove(99)", "s.remove([])", "s.discard([])", "set().pop()", "set(1)", "set([[]])", "{[]}", "{{}}", "s[0]", "s + s", "s.union(1)", "hash(s)", "set(1, 2)", "s.add()", "s.add(1, 2)", "s.pop(1)", "s.foo", "frozenset([1]).add(2)", "s.symmetric_difference([1], [2])", "s.issubset(5)", "[] in s", "s.isdisjoint(5)", "{1: 2} | s", "s.x = 1", "s()", "set(x=1)", "frozenset(x=1)"):
    try:
        exec(e)
        print(e, "ok")
    except Exception as x:
        print(e, type(x).__name__, x)
        # expect: s | [1] TypeError unsupported operand type(s) for |: 'set' and 'list'
        # expect: s & 'a' TypeError unsupported operand type(s) for &: 'set' and 'str'
        # expect: s - 1 TypeError unsupported operand type(s) for -: 'set' and 'int'
        # expect: s ^ None TypeError unsupported operand type(s) for ^: 'set' and 'NoneType'
        # expect: s |= [1] TypeError unsupported operand type(s) for |=: 'set' and 'list'
        # expect: s &= 5 TypeError unsupported operand type(s) for &=: 'set' and 'int'
        # expect: s -= 'a' TypeError unsupported operand type(s) for -=: 'set' and 'str'
        # expect: s < [1] TypeError '<' not supported between instances of 'set' and 'list'
        # expect: s.update(1) TypeError 'int' object is not iterable
        # expect: s.add([]) TypeError unhashable type: 'list'
        # expect: s.remove(99) KeyError 99
        # expect: s.remove([]) TypeError unhashable type: 'list'
        # expect: s.discard([]) TypeError unhashable type: 'list'
        # expect: set().pop() KeyError 'pop from an empty set'
        # expect: set(1) TypeError 'int' object is not iterable
        # expect: set([[]]) TypeError unhashable type: 'list'
        # expect: {[]} TypeError unhashable type: 'list'
        # expect: {{}} TypeError unhashable type: 'dict'
        # expect: s[0] TypeError 'set' object is not subscriptable
        # expect: s + s TypeError unsupported operand type(s) for +: 'set' and 'set'
        # expect: s.union(1) TypeError 'int' object is not iterable
        # expect: hash(s) TypeError unhashable type: 'set'
        # expect: set(1, 2) TypeError set expected at most 1 argument, got 2
        # expect: s.add() TypeError set.add() takes exactly one argument (0 given)
        # expect: s.add(1, 2) TypeError set.add() takes exactly one argument (2 given)
        # expect: s.pop(1) TypeError set.pop() takes no arguments (1 given)
        # expect: s.foo AttributeError 'set' object has no attribute 'foo'
        # expect: frozenset([1]).add(2) AttributeError 'frozenset' object has no attribute 'add'
        # expect: s.symmetric_difference([1], [2]) TypeError set.symmetric_difference() takes exactly one argument (2 given)
        # expect: s.issubset(5) TypeError 'int' object is not iterable
        # expect: [] in s TypeError unhashable type: 'list'
        # expect: s.isdisjoint(5) TypeError 'int' object is not iterable
        # expect: {1: 2} | s TypeError unsupported operand type(s) for |: 'dict' and 'set'
        # expect: s.x = 1 AttributeError 'set' object has no attribute 'x'
        # expect: s() TypeError 'set' object is not callable
        # expect: set(x=1) TypeError set() takes no keyword arguments
        # expect: frozenset(x=1) TypeError frozenset() takes no keyword arguments
f = frozenset([1, 2])
g = f
f |= {3}
print(sorted(f), sorted(g), f is g, frozenset() is frozenset() or 1, type({1} | frozenset([2])), type(frozenset([1]) | {2}), frozenset(f) is f, f.copy() is f, {frozenset([1]): 2}, repr(set()), repr(frozenset()), {1} in {frozenset([1])}, hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
# expect: [1, 2, 3] [1, 2] False 1 <class 'set'> <class 'frozenset'> True True {frozenset({1}): 2} set() frozenset() True True
