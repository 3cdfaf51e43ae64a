# Methods of set and frozenset, in the order in which CPython walks (with PYTHONHASHSEED=0 for strings).
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


a = {3, 1, 2}
b = set([2, 3, 10, 20])
print(a, b, a | b, a & b, a - b, b - a, a ^ b)
print({'b', 'a', 'c'}, {'사과', '바나나', '체리'}, set('hello world'), {8, 16, 0, 24}, {-1, -2, 1000, 99})
a.add(40)
a.add(1)
a.discard(100)
a.remove(2)
a.update([5, 6], (7,), {8: 0})
print(a, len(a), 5 in a, 9 not in a)
print(a.union([1], 'x'), a.intersection([5, 6, 77]), a.difference([5], {6}), a.symmetric_difference([1, 2]))
c = a.copy()
c.intersection_update([1, 3, 5, 40])
print(c)
c.difference_update({1}, [3])
print(c)
c.symmetric_difference_update([5, 99])
print(c)
c |= {1}
c &= {1, 99}
c -= {99}
c ^= {7}
print(c, c.pop() in {1, 7}, len(c))
print({1, 2} <= {1, 2, 3}, {1} < {1}, {1, 2} >= {2}, {1, 2} > {1}, {1} == frozenset({1}), {1} != {1.0})
print({1}.issubset([1, 2]), {1, 2}.issuperset((1,)), {1}.isdisjoint({2}), {1}.isdisjoint([1]))
f = frozenset('ab')
print(f, f | {'c'}, f.copy() is f, frozenset(f) is f, {f: 1}, f in {f}, {'a', 'b'} in {f})
print(set(), frozenset(), bool(set()), {n % 3 for n in range(10)}, set({'k': 1}), set(x for x in range(3)))
print(sorted({'pear', 'fig', 'apple'}), sorted({3, 1, 2}, reverse=True), min({5, 2}), sum({1, 2, 3}))
print({0, False, 0.0}, {1, True}, {(1, 2), (1, 2)}, len({1, 1, 1}))
many = set(range(1000))
for n in range(0, 1000, 3):
    many.discard(n)
print(len(many), list(many)[:10], 999 in many, 998 in many)
grow = set()
for n in range(0, 70, 7):
    grow.add(n)
print(grow, {*grow, *'xy'} == grow | {'x', 'y'})
attempt(lambda: {1}.remove(5))
attempt(lambda: set().pop())
attempt(lambda: {[1]})
attempt(lambda: {1}.add([]))
attempt(lambda: set(5))
attempt(lambda: {1} | [1])
attempt(lambda: {1} + {2})
attempt(lambda: {1}[0])
attempt(lambda: frozenset().add(1))
attempt(lambda: {1} < [1])
attempt(lambda: hash({1}))
attempt(lambda: hash(frozenset({1, 2})))
attempt(lambda: set(1, 2))
attempt(lambda: {1}.union(5))
