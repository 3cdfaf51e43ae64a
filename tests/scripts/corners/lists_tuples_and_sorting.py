x = list(range(10))
x[2:4] = [20, 30, 40]
print(x)
# expect: [0, 1, 20, 30, 40, 4, 5, 6, 7, 8, 9]
x[:0] = 'ab'
print(x)
# expect: ['a', 'b', 0, 1, 20, 30, 40, 4, 5, 6, 7, 8, 9]
x[-3:] = ()
print(x)
# expect: ['a', 'b', 0, 1, 20, 30, 40, 4, 5, 6]
x[::2] = [0] * len(x[::2])
print(x)
# expect: [0, 'b', 0, 1, 0, 30, 0, 4, 0, 6]
x[5:2] = [99]
print(x)
# expect: [0, 'b', 0, 1, 0, 99, 30, 0, 4, 0, 6]
x[::-1] = range(len(x))
print(x)
# expect: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
del x[1::3]
print(x)
# expect: [10, 8, 7, 5, 4, 2, 1]
del x[-100:2], x[100:]
print(x)
# expect: [7, 5, 4, 2, 1]
for bad in (lambda: x.__setitem__(slice(None, None, 2), [1]), lambda: x.__setitem__(slice(0, 1), 5), lambda: x[::0], lambda: x['a'], lambda: x[1.0], lambda: x[None:'a'], lambda: x[100], lambda: x.__setitem__(100, 1), lambda: x.__delitem__(100), lambda: x.__setitem__(slice(None, None, -1), iter([1])), lambda: x.pop(50), lambda: [].pop(), lambda: x.insert('a', 1), lambda: x.extend(5), lambda: x + (1,), lambda: x * 'a', lambda: x.index(999), lambda: x.remove(999)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError attempt to assign sequence of size 1 to extended slice of size 3
# expect: TypeError can only assign an iterable
# expect: ValueError slice step cannot be zero
# expect: TypeError list indices must be integers or slices, not str
# expect: TypeError list indices must be integers or slices, not float
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: IndexError list index out of range
# expect: IndexError list assignment index out of range
# expect: IndexError list assignment index out of range
# expect: ValueError attempt to assign sequence of size 1 to extended slice of size 5
# expect: IndexError pop index out of range
# expect: IndexError pop from empty list
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'int' object is not iterable
# expect: TypeError can only concatenate list (not "tuple") to list
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: ValueError 999 is not in list
# expect: ValueError list.remove(x): x not in list
x += 'xy'
x *= 2
print(x, len(x))
# expect: [7, 5, 4, 2, 1, 'x', 'y', 7, 5, 4, 2, 1, 'x', 'y'] 14
y = [1, 2]
y.extend(y)
y += y
print(y, y[::-2], y[-1:-5:-1], y[slice(1, 3)])
# expect: [1, 2, 1, 2, 1, 2, 1, 2] [2, 2, 2, 2] [2, 1, 2, 1] [2, 1]

l = [3, 'a', 1]
try:
    l.sort()
except TypeError as e:
    print(e)
# expect: '<' not supported between instances of 'str' and 'int'
print(sorted(l, key=str), l)
# expect: [1, 3, 'a'] [3, 'a', 1]
for args, kw in [((1,), {}), ((), {'cmp': 1}), ((), {'key': 5}), ((), {'reverse': 'x'}), ((), {'reverse': None})]:
    try:
        print(sorted([2, 1], *args, **kw))
    except TypeError as e:
        print(e)
# expect: sorted expected 1 argument, got 2
# expect: 'cmp' is an invalid keyword argument for sort()
# expect: 'int' object is not callable
# expect: 'str' object cannot be interpreted as an integer
# expect: 'NoneType' object cannot be interpreted as an integer
try:
    [2, 1].sort(lambda x: x)
except TypeError as e:
    print(e)
# expect: sort() takes no positional arguments
print([1, 2].sort(), sorted('hello'), sorted({'b': 1, 'a': 2}), sorted((3, 1, 2), reverse=True))
# expect: None ['e', 'h', 'l', 'l', 'o'] ['a', 'b'] [3, 2, 1]
def key(x):
    if x == 3:
        raise ValueError('three')
    return -x
l = [1, 2, 3, 4]
try:
    l.sort(key=key)
except ValueError as e:
    print(e, l)
# expect: three [1, 2, 3, 4]
l = [3, 2, 1]
def k(x):
    l.append(9)
    return x
try:
    l.sort(key=k)
except ValueError as e:
    print(e, l)
# expect: list modified during sort [1, 2, 3]
print(sorted([(1, 'b'), (0, 'z'), (1, 'a'), (0, 'a')], key=lambda p: p[0]))
# expect: [(0, 'z'), (0, 'a'), (1, 'b'), (1, 'a')]
print(sorted([(1, 'b'), (0, 'z'), (1, 'a'), (0, 'a')], key=lambda p: p[0], reverse=True))
# expect: [(1, 'b'), (1, 'a'), (0, 'z'), (0, 'a')]
try:
    sorted(5)
except TypeError as e:
    print(e)
# expect: 'int' object is not iterable
try:
    sorted([1, None])
except TypeError as e:
    print(e)
# expect: '<' not supported between instances of 'NoneType' and 'int'
print(sorted([1.5, True, 0, -0.0, False]), sorted([[2], [1, 5], []]), sorted([float('inf'), -1, 10 ** 30]))
# expect: [0, -0.0, False, True, 1.5] [[], [1, 5], [2]] [-1, 1000000000000000000000000000000, inf]

print((1, 2) * 3, 2 * (1,), () * 5, (1,) * 0, (1,) * -3, (1, 2) + (3,), ((),) * 2)
# expect: (1, 2, 1, 2, 1, 2) (1, 1) () () () (1, 2, 3) ((), ())
print((1, 2) < (1, 3), (1,) < (1, 0), () == (), (1, 2) == [1, 2], (1, 'a') > (0, 5), (2,) >= (1, 'x'))
# expect: True True True False True True
t = 1, 2, 3
print(t[-1], t[::-1], t[5:], t.index(2), t.count(1), 2 in t, len(t), hash((1, 2)) == hash((1, 2)), tuple('ab'), tuple(), tuple([1]), tuple(t) is t)
# expect: 3 (3, 2, 1) () 1 1 True 3 True ('a', 'b') () (1,) True
t += (4,)
print(t, (t), (5,), ())
# expect: (1, 2, 3, 4) (1, 2, 3, 4) (5,) ()
for f in (lambda: t[9], lambda: t.__getitem__('a'), lambda: (1,) * 1.5, lambda: (1,) + [2], lambda: t.index(99), lambda: (1, 'a') < (1, 2), lambda: hash(([],)), lambda: tuple(5), lambda: t.append(1), lambda: tuple(1, 2), lambda: t[1.5], lambda: (1,) * (1 << 70), lambda: t < 5, lambda: t[::0]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: IndexError tuple index out of range
# expect: TypeError tuple indices must be integers or slices, not str
# expect: TypeError can't multiply sequence by non-int of type 'float'
# expect: TypeError can only concatenate tuple (not "list") to tuple
# expect: ValueError tuple.index(x): x not in tuple
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError unhashable type: 'list'
# expect: TypeError 'int' object is not iterable
# expect: AttributeError 'tuple' object has no attribute 'append'
# expect: TypeError tuple expected at most 1 argument, got 2
# expect: TypeError tuple indices must be integers or slices, not float
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: TypeError '<' not supported between instances of 'tuple' and 'int'
# expect: ValueError slice step cannot be zero
try:
    t[0] = 1
except TypeError as e:
    print(e)
# expect: 'tuple' object does not support item assignment
try:
    del t[0]
except TypeError as e:
    print(e)
# expect: 'tuple' object doesn't support item deletion
a, *b = t
*c, d = t
(e, f), g = (1, 2), 3
print(a, b, c, d, e, f, g)
# expect: 1 [2, 3, 4] [1, 2, 3] 4 1 2 3

t = (1, 2, 3, 2)
print(t.count(2), t.index(3), t.index(2, 2), t + (5,), t * 2, t[1:], t[::-1], 3 in t, t < (2,), t == (1, 2, 3, 2), hash(()) == hash(()), len(t), max(t), sorted(t), tuple('ab'), (), (1,), tuple([]), ((1, 2), [3]), t.__len__(), t.__getitem__(0), t.__contains__(5), t.__add__((9,)), t.__mul__(2), t.__eq__([1]), t.__ne__((1,)), t.__lt__((2,)), t.__hash__() == hash(t), tuple(x * 2 for x in t), t[-1:], t[0:0])
# expect: 2 2 3 (1, 2, 3, 2, 5) (1, 2, 3, 2, 1, 2, 3, 2) (2, 3, 2) (2, 3, 2, 1) True True True True 4 3 [1, 2, 2, 3] ('a', 'b') () (1,) () ((1, 2), [3]) 4 1 False (1, 2, 3, 2, 9) (1, 2, 3, 2, 1, 2, 3, 2) NotImplemented True True True (2, 4, 6, 4) (2,) ()
for f in (lambda: t.index(9), lambda: t.index(), lambda: t.count(), lambda: t[9], lambda: t['a'], lambda: t + [1], lambda: t + None, lambda: t * 'a', lambda: t < [1], lambda: t.append, lambda: t(), lambda: tuple(1), lambda: tuple(1, 2), lambda: t.index(1, 2), lambda: hash((1, [])), lambda: (1, 'a') < (1, 1), lambda: t[1:2:0], lambda: -t, lambda: t - t, lambda: t.__setitem__, lambda: t['a':], lambda: t.sort(), lambda: (None,) < (None,), lambda: (None,) < (1,), lambda: (1, None) < (2, 5), lambda: tuple(iterable=[]), lambda: t[1.5:], lambda: t % 2, lambda: t | t, lambda: t @ t, lambda: t and (), lambda: not t):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError tuple.index(x): x not in tuple
# expect: TypeError index expected at least 1 argument, got 0
# expect: TypeError tuple.count() takes exactly one argument (0 given)
# expect: IndexError tuple index out of range
# expect: TypeError tuple indices must be integers or slices, not str
# expect: TypeError can only concatenate tuple (not "list") to tuple
# expect: TypeError can only concatenate tuple (not "NoneType") to tuple
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: TypeError '<' not supported between instances of 'tuple' and 'list'
# expect: AttributeError 'tuple' object has no attribute 'append'
# expect: TypeError 'tuple' object is not callable
# expect: TypeError 'int' object is not iterable
# expect: TypeError tuple expected at most 1 argument, got 2
# expect: ValueError tuple.index(x): x not in tuple
# expect: TypeError unhashable type: 'list'
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: ValueError slice step cannot be zero
# expect: TypeError bad operand type for unary -: 'tuple'
# expect: TypeError unsupported operand type(s) for -: 'tuple' and 'tuple'
# expect: AttributeError 'tuple' object has no attribute '__setitem__'
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: AttributeError 'tuple' object has no attribute 'sort'
# expect: False
# expect: TypeError '<' not supported between instances of 'NoneType' and 'int'
# expect: True
# expect: TypeError tuple() takes no keyword arguments
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError unsupported operand type(s) for %: 'tuple' and 'int'
# expect: TypeError unsupported operand type(s) for |: 'tuple' and 'tuple'
# expect: TypeError unsupported operand type(s) for @: 'tuple' and 'tuple'
# expect: ()
# expect: False
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
x = T(1, 2)
print(x, type(x), type(x + (3,)), type(x[:]), x == (1, 2), hash(x) == hash((1, 2)), x[0], isinstance(x, tuple), repr(x), type(x * 1), {(1, 2): 'v'}[x])
# expect: (1, 2) <class '__main__.T'> <class 'tuple'> <class 'tuple'> True True 1 True (1, 2) <class 'tuple'> v
l = [1]
t = (l, 2)
t[0].append(5)
print(t)
# expect: ([1, 5], 2)
try:
    t[0] += [6]
except TypeError as e:
    print(e, t)
# expect: 'tuple' object does not support item assignment ([1, 5, 6], 2)

a = [0] * 3
a[1] = 5
print(a, [[]] * 2, [1, 2] * 0, 3 * ['a'], [None] * 2)
# expect: [0, 5, 0] [[], []] [] ['a', 'a', 'a'] [None, None]
g = [[0] * 2] * 2
g[0][0] = 1
print(g)
# expect: [[1, 0], [1, 0]]
h = [[0] * 2 for _ in range(2)]
h[0][0] = 1
print(h, h[1][-1], h[-1])
# expect: [[1, 0], [0, 0]] 0 [0, 0]
a *= 2
print(a, a[2], a[-2], a[True], a[-len(a)])
# expect: [0, 5, 0, 0, 5, 0] 0 5 5 0
print([1, 2, 3].index(2), [1, 2, 1].index(1, 1), [1, 1.0, True].index(True), ['a', 'b'].index('b', -1))
# expect: 1 2 0 1
for args in ((4,), (1, 2), (1, 1, 1), ('a',), (3, -1, -5)):
    try:
        print([1, 2, 3].index(*args))
    except ValueError as e:
        print(e)
# expect: 4 is not in list
# expect: 1 is not in list
# expect: 1 is not in list
# expect: 'a' is not in list
# expect: 3 is not in list
print([1, 2, 3, 2].count(2), [[1], [1]].count([1]), [].count(1), [1, True, 1.0].count(1), [float('nan')].count(float('nan')))
# expect: 2 2 0 3 0
b = [3, 1, 2]
print(b.sort(), b, b.sort(reverse=True), b, b.reverse(), b)
# expect: None [1, 2, 3] None [1, 2, 3] None [1, 2, 3]
b.insert(1, 'x'); b.insert(-10, 'first'); b.insert(100, 'last')
print(b)
# expect: ['first', 1, 'x', 2, 3, 'last']
print(b.pop(), b.pop(0), b.pop(-2), b)
# expect: last first 2 [1, 'x', 3]
c = b
c.clear()
print(b, c is b)
# expect: [] True

print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [0], [2] > [1, 9], [1, 2] <= [1, 2], [1] >= [1, 0], [1, [2]] == [1, [2]], [1, 2] != [2, 1], [1.0] == [1], ['a'] < ['b'], [[1], 2] < [[1], 3], [None] == [None], [True] == [1])
# expect: True True True True True False True True True True True True True
for f in (lambda: [1] < ['a'], lambda: [None] < [None], lambda: [1, None] < [1, 2], lambda: [1] < (1,), lambda: [1] < 1, lambda: [1, 'x'] < [2, 3], lambda: [{}] < [{}], lambda: [1j] < [2j]):
    try:
        print(f())
    except TypeError as e:
        print(e)
# expect: '<' not supported between instances of 'int' and 'str'
# expect: False
# expect: '<' not supported between instances of 'NoneType' and 'int'
# expect: '<' not supported between instances of 'list' and 'tuple'
# expect: '<' not supported between instances of 'list' and 'int'
# expect: True
# expect: False
# expect: '<' not supported between instances of 'complex' and 'complex'
a = [1]; a.append(a)
b = [1]; b.append(b)
print(a == a, a != a, a[1] is a)
# expect: True False True
try:
    print(a == b)
except RecursionError as e:
    print(e)
# expect: maximum recursion depth exceeded in comparison
class E:
    def __eq__(self, o): return True
print([E()] == [1], [1] == [E()], E() in [5], [5].index(E()), [1, 2].count(E()), (E(),) == (2,))
# expect: True True True 0 2 True

data = [('b', 2), ('a', 2), ('c', 1), ('a', 1)]
print(sorted(data, key=lambda t: t[1]), sorted(data, key=lambda t: t[0], reverse=True), sorted(data), sorted(data, key=lambda t: (-t[1], t[0])))
# expect: [('c', 1), ('a', 1), ('b', 2), ('a', 2)] [('c', 1), ('b', 2), ('a', 2), ('a', 1)] [('a', 1), ('a', 2), ('b', 2), ('c', 1)] [('a', 2), ('b', 2), ('a', 1), ('c', 1)]
print(sorted([3, 1, 2], key=lambda x: -x), sorted('bAc', key=str.lower), sorted(['aa', 'b', 'ccc'], key=len, reverse=True), sorted([True, False, 0, 1]), sorted({'b': 1, 'a': 0}), sorted([[2, 1], [1, 2]]), sorted(range(5), key=lambda x: x % 2), sorted([1.5, 1, 2]), sorted(['B', 'a', 'C']), sorted('hello world'.split(), key=lambda w: w[-1]))
# expect: [3, 2, 1] ['A', 'b', 'c'] ['ccc', 'aa', 'b'] [False, 0, True, 1] ['a', 'b'] [[1, 2], [2, 1]] [0, 2, 4, 1, 3] [1, 1.5, 2] ['B', 'C', 'a'] ['world', 'hello']
l = [5, 2, 8]
print(l.sort(key=None, reverse=False), l, l.sort(reverse=True), l, sorted(l) is l)
# expect: None [8, 5, 2] None [8, 5, 2] False
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f'K{self.v}'
print(sorted([K(3), K(1), K(2)]), min([K(3), K(1)]), sorted([K(1), K(2)], reverse=True))
# expect: [K1, K2, K3] K1 [K2, K1]
try:
    max([K(3), K(1)])
    print('max works')
except TypeError as e:
    print(e)
# expect: max works
from functools import cmp_to_key
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
# expect: [3, 2, 1]
calls = []
sorted([3, 1, 2], key=lambda x: calls.append(x) or x)
print(calls)
# expect: [3, 1, 2]

words = ['banana', 'Apple', 'cherry', 'apple', 'Banana']
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=lambda w: (len(w), w)), sorted(words, reverse=True), sorted(words, key=str.lower, reverse=True))
# expect: ['Apple', 'Banana', 'apple', 'banana', 'cherry'] ['Apple', 'apple', 'banana', 'Banana', 'cherry'] ['Apple', 'apple', 'Banana', 'banana', 'cherry'] ['cherry', 'banana', 'apple', 'Banana', 'Apple'] ['cherry', 'banana', 'Banana', 'Apple', 'apple']
print(sorted([3, -1, 2], key=abs), sorted([(1, 'b'), (1, 'a'), (0, 'c')]), sorted({'x': 2, 'y': 1}.items(), key=lambda p: p[1]), sorted('hello', key='hello'.index), sorted([[3], [1, 2], []]), sorted([True, 2, 0.5]), sorted([], key=len), sorted([None, None]) if False else '', sorted(map(str, range(11))), sorted([1, 10, 2], key=str))
# expect: [-1, 2, 3] [(0, 'c'), (1, 'a'), (1, 'b')] [('y', 1), ('x', 2)] ['h', 'e', 'l', 'l', 'o'] [[], [1, 2], [3]] [0.5, True, 2] []  ['0', '1', '10', '2', '3', '4', '5', '6', '7', '8', '9'] [1, 10, 2]
class P:
    def __init__(self, n, a): self.n, self.a = n, a
    def __repr__(self): return f'{self.n}{self.a}'
ps = [P('a', 3), P('b', 1), P('c', 3)]
print(sorted(ps, key=lambda p: p.a), sorted(ps, key=lambda p: p.a, reverse=True), max(ps, key=lambda p: p.a), min(ps, key=lambda p: p.a))
# expect: [b1, a3, c3] [a3, c3, b1] a3 b1
from operator import itemgetter, attrgetter
print(sorted([{'k': 2}, {'k': 1}], key=itemgetter('k')), sorted(ps, key=attrgetter('a', 'n')), sorted([(1, 2), (0, 3)], key=itemgetter(1), reverse=True))
# expect: [{'k': 1}, {'k': 2}] [b1, a3, c3] [(0, 3), (1, 2)]
for f in (lambda: sorted([1, 'a']), lambda: sorted(5), lambda: sorted(ps), lambda: sorted([1], key=1), lambda: sorted([1, 2], key=lambda: 0), lambda: sorted([{}, {}]), lambda: sorted([None, 1]), lambda: sorted([1j, 2j]), lambda: sorted(), lambda: sorted([], []), lambda: sorted([1], foo=1), lambda: [1, 'a'].sort(), lambda: [].sort(1), lambda: max([1, 'a']), lambda: min(ps), lambda: max(), lambda: sorted([3, 1], reverse='yes'), lambda: sorted([3, 1], reverse=None), lambda: sorted([(1, {}), (1, {})]), lambda: sorted([[1], (1,)])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError 'int' object is not iterable
# expect: TypeError '<' not supported between instances of 'P' and 'P'
# expect: TypeError 'int' object is not callable
# expect: TypeError <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
# expect: TypeError '<' not supported between instances of 'dict' and 'dict'
# expect: TypeError '<' not supported between instances of 'int' and 'NoneType'
# expect: TypeError '<' not supported between instances of 'complex' and 'complex'
# expect: TypeError sorted expected 1 argument, got 0
# expect: TypeError sorted expected 1 argument, got 2
# expect: TypeError 'foo' is an invalid keyword argument for sort()
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError sort() takes no positional arguments
# expect: TypeError '>' not supported between instances of 'str' and 'int'
# expect: TypeError '<' not supported between instances of 'P' and 'P'
# expect: TypeError max expected at least 1 argument, got 0
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: [(1, {}), (1, {})]
# expect: TypeError '<' not supported between instances of 'tuple' and 'list'
l = [3, 1, 2]
r = l.sort()
print(r, l, l is sorted(l), l.sort(key=lambda x: -x), l)
# expect: None [3, 2, 1] False None [3, 2, 1]
a = [5, 3, 9, 1]
b = sorted(a)
print(a, b, sorted(a)[::-1], list(reversed(sorted(a))), sorted(set([3, 1, 3])), sorted(range(3), key=lambda i: [2, 0, 1][i]))
# expect: [5, 3, 9, 1] [1, 3, 5, 9] [9, 5, 3, 1] [9, 5, 3, 1] [1, 3] [1, 2, 0]

