s = {1, 2, 3}
print(s & {2, 9}, s | {4}, s - {1}, s ^ {1, 4}, s < {1, 2, 3, 4}, s <= s, s > {1}, s.issubset({1}), s.issuperset([1]), s.isdisjoint({9}), s == {3, 2, 1}, s != set())
# expect: {2} {1, 2, 3, 4} {2, 3} {2, 3, 4} True True True False True True True True
s.add(4); s.discard(10); s.remove(1); s.update([7], (8,)); s.difference_update([8]); s.intersection_update({2, 3, 4, 7}); s.symmetric_difference_update({2, 5}); print(sorted(s)); s -= {3}; s |= {1}; s &= {1, 4, 5}; s ^= {1}; print(sorted(s))
# expect: [3, 4, 5, 7]
# expect: [4, 5]
for e in ('s.remove(99)', 's | [1]', 's + s', 's < [1]', 'set().pop()', '{[]}', 's[0]', 'set(5)', 's.add()', 's.union(5)', 'hash(s)', 's.update(5)', 's.add([])'):
    try: print(eval(e))
    except Exception as x: print(type(x).__name__, x)
    # expect: KeyError 99
    # expect: TypeError unsupported operand type(s) for |: 'set' and 'list'
    # expect: TypeError unsupported operand type(s) for +: 'set' and 'set'
    # expect: TypeError '<' not supported between instances of 'set' and 'list'
    # expect: KeyError 'pop from an empty set'
    # expect: TypeError unhashable type: 'list'
    # expect: TypeError 'set' object is not subscriptable
    # expect: TypeError 'int' object is not iterable
    # expect: TypeError set.add() takes exactly one argument (0 given)
    # expect: TypeError 'int' object is not iterable
    # expect: TypeError unhashable type: 'set'
    # expect: TypeError 'int' object is not iterable
    # expect: TypeError unhashable type: 'list'
print(set('aab') == {'a', 'b'}, set(), {*[1, 1]}, set([1, True, 1.0]), len({1, 1.0}), {x % 2 for x in range(5)}, set(range(3)), frozenset({1}) | {2})
# expect: True set() {1} {1} 1 {0, 1} {0, 1, 2} frozenset({1, 2})
