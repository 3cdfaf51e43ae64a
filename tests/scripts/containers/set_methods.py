# Methods of set and frozenset, in the order in which CPython walks (with PYTHONHASHSEED=0 for strings).
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


a = {3, 1, 2}
b = set([2, 3, 10, 20])
print(a, b, a | b, a & b, a - b, b - a, a ^ b)  # expect: {1, 2, 3} {10, 2, 3, 20} {1, 2, 3, 20, 10} {2, 3} {1} {10, 20} {1, 10, 20}
print({'b', 'a', 'c'}, {'사과', '바나나', '체리'}, set('hello world'), {8, 16, 0, 24}, {-1, -2, 1000, 99})
# expect: {'c', 'a', 'b'} {'바나나', '사과', '체리'} {' ', 'd', 'r', 'h', 'o', 'e', 'w', 'l'} {8, 16, 0, 24} {1000, 99, -1, -2}
a.add(40)
a.add(1)
a.discard(100)
a.remove(2)
a.update([5, 6], (7,), {8: 0})
print(a, len(a), 5 in a, 9 not in a)  # expect: {1, 3, 5, 6, 7, 40, 8} 7 True True
print(a.union([1], 'x'), a.intersection([5, 6, 77]), a.difference([5], {6}), a.symmetric_difference([1, 2]))
# expect: {1, 3, 'x', 5, 6, 7, 40, 8} {5, 6} {1, 3, 7, 40, 8} {2, 3, 5, 6, 7, 40, 8}
c = a.copy()
c.intersection_update([1, 3, 5, 40])
print(c)  # expect: {40, 1, 3, 5}
c.difference_update({1}, [3])
print(c)  # expect: {5, 40}
c.symmetric_difference_update([5, 99])
print(c)  # expect: {99, 40}
c |= {1}
c &= {1, 99}
c -= {99}
c ^= {7}
print(c, c.pop() in {1, 7}, len(c))  # expect: {7} True 1
print({1, 2} <= {1, 2, 3}, {1} < {1}, {1, 2} >= {2}, {1, 2} > {1}, {1} == frozenset({1}), {1} != {1.0})  # expect: True False True True True False
print({1}.issubset([1, 2]), {1, 2}.issuperset((1,)), {1}.isdisjoint({2}), {1}.isdisjoint([1]))  # expect: True True True False
f = frozenset('ab')
print(f, f | {'c'}, f.copy() is f, frozenset(f) is f, {f: 1}, f in {f}, {'a', 'b'} in {f})
# expect: frozenset({'a', 'b'}) frozenset({'c', 'a', 'b'}) True True {frozenset({'a', 'b'}): 1} True True
print(set(), frozenset(), bool(set()), {n % 3 for n in range(10)}, set({'k': 1}), set(x for x in range(3)))
# expect: set() frozenset() False {0, 1, 2} {'k'} {0, 1, 2}
print(sorted({'pear', 'fig', 'apple'}), sorted({3, 1, 2}, reverse=True), min({5, 2}), sum({1, 2, 3}))  # expect: ['apple', 'fig', 'pear'] [3, 2, 1] 2 6
print({0, False, 0.0}, {1, True}, {(1, 2), (1, 2)}, len({1, 1, 1}))  # expect: {0} {1} {(1, 2)} 1
many = set(range(1000))
for n in range(0, 1000, 3):
    many.discard(n)
print(len(many), list(many)[:10], 999 in many, 998 in many)  # expect: 666 [1, 2, 4, 5, 7, 8, 10, 11, 13, 14] False True
grow = set()
for n in range(0, 70, 7):
    grow.add(n)
print(grow, {*grow, *'xy'} == grow | {'x', 'y'})  # expect: {0, 35, 7, 42, 14, 49, 21, 56, 28, 63} True
attempt(lambda: {1}.remove(5))  # expect: KeyError: 5
attempt(lambda: set().pop())  # expect: KeyError: 'pop from an empty set'
attempt(lambda: {[1]})  # expect: TypeError: unhashable type: 'list'
attempt(lambda: {1}.add([]))  # expect: TypeError: unhashable type: 'list'
attempt(lambda: set(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: {1} | [1])  # expect: TypeError: unsupported operand type(s) for |: 'set' and 'list'
attempt(lambda: {1} + {2})  # expect: TypeError: unsupported operand type(s) for +: 'set' and 'set'
attempt(lambda: {1}[0])  # expect: TypeError: 'set' object is not subscriptable
attempt(lambda: frozenset().add(1))  # expect: AttributeError: 'frozenset' object has no attribute 'add'
attempt(lambda: {1} < [1])  # expect: TypeError: '<' not supported between instances of 'set' and 'list'
attempt(lambda: hash({1}))  # expect: TypeError: unhashable type: 'set'
attempt(lambda: hash(frozenset({1, 2})))  # expect: -1826646154956904602
attempt(lambda: set(1, 2))  # expect: TypeError: set expected at most 1 argument, got 2
attempt(lambda: {1}.union(5))  # expect: TypeError: 'int' object is not iterable
