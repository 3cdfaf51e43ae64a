s = {3, 1, 2}
print(sorted(s), len(s), 1 in s, 5 not in s)  # expect: [1, 2, 3] 3 True True
s.add(4); s.add(4); print(sorted(s))  # expect: [1, 2, 3, 4]
s.discard(9); s.discard(4); print(sorted(s))  # expect: [1, 2, 3]
s.remove(3); print(sorted(s))  # expect: [1, 2]
try: s.remove(99)
except KeyError as e: print(repr(e))  # expect: KeyError(99)
print(s.pop() in (1, 2), len(s))  # expect: True 1
s.clear(); print(s)  # expect: set()
try: s.pop()
except KeyError as e: print(e)  # expect: 'pop from an empty set'
a, b = {1, 2, 3}, {2, 3, 4}
print(a | b, a & b, a - b, a ^ b, a.union(b), a.intersection(b), a.difference(b), a.symmetric_difference(b))
# expect: {1, 2, 3, 4} {2, 3} {1} {1, 4} {1, 2, 3, 4} {2, 3} {1} {1, 4}
print(a.issubset(b), {2} <= a, {2} < a, a < a, a >= {1}, a > {1}, a.isdisjoint({9}), a == {3, 2, 1}, a != b, {1} == {1.0})
# expect: False True True False True True True True True True
c = a.copy(); c.add(10); print(sorted(a), sorted(c))  # expect: [1, 2, 3] [1, 2, 3, 10]
a |= {7}; a &= {1, 7, 2}; a -= {2}; a ^= {1, 5}; print(sorted(a))  # expect: [5, 7]
a.update([8], (9,), {10: 1}, "z"); print(len(a), "z" in a)  # expect: 6 True
print({x % 3 for x in range(10)}, set("hello") == set("olleh"), set([1, 1, 2]), set(), {1, 1}, set(range(3)), {*[1], *(2,)}, len({1, 1.0, True}), type({}), type({1}))
# expect: {0, 1, 2} True {1, 2} set() {1} {0, 1, 2} {1, 2} 1 <class 'dict'> <class 'set'>
f = frozenset([1, 2])
print(f, f | {3}, {3} | f, f & {1}, f == {1, 2}, hash(f) == hash(frozenset([2, 1])), f in {f}, frozenset(), frozenset("a"), {f: 1}, f - {1}, f.union([5]), isinstance(f, set))
# expect: frozenset({1, 2}) frozenset({1, 2, 3}) {1, 2, 3} frozenset({1}) True True True frozenset() frozenset({'a'}) {frozenset({1, 2}): 1} frozenset({2}) frozenset({1, 2, 5}) False
try: f.add(1)
except AttributeError as e: print(e)  # expect: 'frozenset' object has no attribute 'add'
try: {[]}
except TypeError as e: print(e)  # expect: unhashable type: 'list'
try: {1} + {2}
except TypeError as e: print(e)  # expect: unsupported operand type(s) for +: 'set' and 'set'
try: {1} | [2]
except TypeError as e: print(e)  # expect: unsupported operand type(s) for |: 'set' and 'list'
try: {1}[0]
except TypeError as e: print(e)  # expect: 'set' object is not subscriptable
try: set(5)
except TypeError as e: print(e)  # expect: 'int' object is not iterable
try: hash({1})
except TypeError as e: print(e)  # expect: unhashable type: 'set'
try: {1} < [1]
except TypeError as e: print(e)  # expect: '<' not supported between instances of 'set' and 'list'
print(sorted({"b", "a"}), max({1, 5}), min({1, 5}), sum({1, 2}), any({0}), all(set()), list({7}), tuple({7}), bool(set()), bool({0}), repr({1}), str({"a"}), {None}, {(1, 2)}, {1: {2}}, [{3}])
# expect: ['a', 'b'] 5 1 3 False True [7] (7,) False True {1} {'a'} {None} {(1, 2)} {1: {2}} [{3}]
