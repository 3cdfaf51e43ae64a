def e(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as x: print(type(x).__name__ + ':', x)


# --- list_slices ---
l = list(range(10))
print(l[2:5], l[:3], l[7:], l[:], l[::2], l[::-1], l[5:2], l[5:2:-1], l[-3:], l[:-3], l[100:], l[-100:2], l[::3], l[8:1:-3], l[None:None], l[-1:-4:-1], l[10:0:-1], l[:-100:-1], l[3:3], l[10**20:], l[:10**20], l[-10**20:3], l[::10**20], l[::-10**20])
# expect: [2, 3, 4] [0, 1, 2] [7, 8, 9] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [0, 2, 4, 6, 8] [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [] [5, 4, 3] [7, 8, 9] [0, 1, 2, 3, 4, 5, 6] [] [0, 1] [0, 3, 6, 9] [8, 5, 2] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [9, 8, 7] [9, 8, 7, 6, 5, 4, 3, 2, 1] [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [] [] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [0, 1, 2] [0] [9]
e(lambda: l[::0]); e(lambda: l['a':]); e(lambda: l[1.0:]); l[2:4] = 'xyz'; print(l); l[1:1] = [9, 9]; print(l); l[:] = range(6); print(l); l[::2] = 'abc'; print(l)
# expect: ValueError: slice step cannot be zero
# expect: TypeError: slice indices must be integers or None or have an __index__ method
# expect: TypeError: slice indices must be integers or None or have an __index__ method
# expect: [0, 1, 'x', 'y', 'z', 4, 5, 6, 7, 8, 9]
# expect: [0, 9, 9, 1, 'x', 'y', 'z', 4, 5, 6, 7, 8, 9]
# expect: [0, 1, 2, 3, 4, 5]
# expect: ['a', 1, 'b', 3, 'c', 5]
def s(a, v):
    l[a] = v
e(s, slice(None, None, 2), [1]); e(s, slice(0, 2), 5); e(s, slice(None, None, -1), 'ab'); e(s, slice(None, None, 0), []); e(s, slice(3, 1), 'Q'); print(l); l[::-1] = list(l); print(l); del l[1:3]; print(l); del l[::2]; print(l); l = list(range(10)); del l[::-3]; print(l); del l[100:]; del l[-2:]; print(l); l[5:] = []; print(l); l[len(l):] = [7]; print(l); l[:0] = [0]; print(l); l[1:3] = (x for x in 'gen'); print(l); l[2:3] = l; print(l)
# expect: ValueError: attempt to assign sequence of size 1 to extended slice of size 3
# expect: TypeError: can only assign an iterable
# expect: ValueError: attempt to assign sequence of size 2 to extended slice of size 6
# expect: ValueError: slice step cannot be zero
# expect: None
# expect: ['a', 1, 'b', 'Q', 3, 'c', 5]
# expect: [5, 'c', 3, 'Q', 'b', 1, 'a']
# expect: [5, 'Q', 'b', 1, 'a']
# expect: ['Q', 1]
# expect: [1, 2, 4, 5, 7, 8]
# expect: [1, 2, 4, 5]
# expect: [1, 2, 4, 5]
# expect: [1, 2, 4, 5, 7]
# expect: [0, 1, 2, 4, 5, 7]
# expect: [0, 'g', 'e', 'n', 4, 5, 7]
# expect: [0, 'g', 0, 'g', 'e', 'n', 4, 5, 7, 'n', 4, 5, 7]
e(lambda: l.__delitem__('a')); e(lambda: l.__setitem__('a', 1)); e(lambda: l.__delitem__(slice(0, 0)));
# expect: TypeError: list indices must be integers or slices, not str
# expect: TypeError: list indices must be integers or slices, not str
# expect: None


# --- set_methods ---
s = {1, 2, 3}
e(s.add, 4); e(s.add, []); e(s.discard, 9); e(s.remove, 9); e(s.remove, [1]); e(s.pop); e(set().pop); e(s.union, [9], 'a'); e(s.union, 5); e(s.intersection, [2, 3, 5]); e(s.intersection); e(s.difference, [2], [3]); e(s.symmetric_difference, [2, 9]); e(s.issubset, [2, 3, 4, 5]); e(s.issuperset, [2]); e(s.isdisjoint, [7]); e(s.update, [5], (6,)); print(s); e(s.intersection_update, {5, 6, 2}); print(s); e(s.difference_update, [5]); print(s); e(s.symmetric_difference_update, [2, 8]); print(s); e(s.copy); e(s.clear); print(s); e(s.symmetric_difference, 1, 2); e(s.add); e({1}.remove, 2); e({'a'}.remove, 'zz'); e({(1, 2)}.remove, (3, 4)); e(set, 5); e(set, 'hello' and 'a'); e(set, [[]]); e(set, 1, 2); e(s.__contains__, []); e(lambda: {1} == frozenset([1])); e(lambda: {frozenset()} == {frozenset()})
# expect: None
# expect: TypeError: unhashable type: 'list'
# expect: None
# expect: KeyError: 9
# expect: TypeError: unhashable type: 'list'
# expect: 1
# expect: KeyError: 'pop from an empty set'
# expect: {2, 3, 4, 9, 'a'}
# expect: TypeError: 'int' object is not iterable
# expect: {2, 3}
# expect: {2, 3, 4}
# expect: {4}
# expect: {9, 3, 4}
# expect: True
# expect: True
# expect: True
# expect: None
# expect: {2, 3, 4, 5, 6}
# expect: None
# expect: {2, 5, 6}
# expect: None
# expect: {2, 6}
# expect: None
# expect: {8, 6}
# expect: {8, 6}
# expect: None
# expect: set()
# expect: TypeError: set.symmetric_difference() takes exactly one argument (2 given)
# expect: TypeError: set.add() takes exactly one argument (0 given)
# expect: KeyError: 2
# expect: KeyError: 'zz'
# expect: KeyError: (3, 4)
# expect: TypeError: 'int' object is not iterable
# expect: {'a'}
# expect: TypeError: unhashable type: 'list'
# expect: TypeError: set expected at most 1 argument, got 2
# expect: TypeError: unhashable type: 'list'
# expect: True
# expect: True


# --- set_ops ---
a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a < b, a <= a, a < a, a > {1}, a >= {1, 2}, a == {3, 2, 1}, a != b, 1 in a, len(a), not a, {} == set())
# expect: {1, 2, 3, 4} {3} {1, 2} {1, 2, 4} False True False True True True True True 3 False False
e(lambda: a | [1]); e(lambda: a - [1]); e(lambda: [1] - a); e(lambda: a + b); e(lambda: a < [1]); e(lambda: a[0]); e(hash, a); e(lambda: {a}); a |= {7}; a &= {1, 7, 2}; a -= {1}; a ^= {2, 5}; print(a); e(lambda: {*a, *[1]} == {1, 5, 7}); e(lambda: {x % 2 for x in range(5)}); e(lambda: a.foo); e(repr, set()); e(repr, {frozenset({1})}); e(repr, frozenset())
# expect: TypeError: unsupported operand type(s) for |: 'set' and 'list'
# expect: TypeError: unsupported operand type(s) for -: 'set' and 'list'
# expect: TypeError: unsupported operand type(s) for -: 'list' and 'set'
# expect: TypeError: unsupported operand type(s) for +: 'set' and 'set'
# expect: TypeError: '<' not supported between instances of 'set' and 'list'
# expect: TypeError: 'set' object is not subscriptable
# expect: TypeError: unhashable type: 'set'
# expect: TypeError: unhashable type: 'set'
# expect: {5, 7}
# expect: True
# expect: {0, 1}
# expect: AttributeError: 'set' object has no attribute 'foo'
# expect: 'set()'
# expect: '{frozenset({1})}'
# expect: 'frozenset()'
try: a |= [1]
except TypeError as x: print(x)  # expect: unsupported operand type(s) for |=: 'set' and 'list'
def w():
    s = {1, 2}
    for x in s: s.add(x + 10)
e(w); e(lambda: {1, 1.0, True}); e(lambda: {[]: 1}); e(lambda: {{}}); e(lambda: a == 5); e(lambda: a <= 5)
# expect: RuntimeError: Set changed size during iteration
# expect: {1}
# expect: TypeError: unhashable type: 'list'
# expect: TypeError: unhashable type: 'dict'
# expect: False
# expect: TypeError: '<=' not supported between instances of 'set' and 'int'


# --- tuple ---
t = (1, 2, 3)
print(t, t + (4,), t * 2, t[0], t[-1], t[1:], t[::-1], len(t), 2 in t, t == (1, 2, 3), t < (1, 3), (1,), (), (1, (2,)), t.count(1), t.index(3), tuple('ab'), tuple([1]), tuple(), hash(t) == hash((1, 2, 3)))
# expect: (1, 2, 3) (1, 2, 3, 4) (1, 2, 3, 1, 2, 3) 1 3 (2, 3) (3, 2, 1) 3 True True True (1,) () (1, (2,)) 1 2 ('a', 'b') (1,) () True
e(t.index, 9); e(t.index, 1, 1); e(lambda: t[3]); e(lambda: t['a']); e(lambda: t + [1]); e(tuple, 5); e(lambda: t.append(1)); e(lambda: t < 5); e(lambda: t[1.0]); e(lambda: t * 'a'); e(tuple, 1, 2); e(lambda: (1, 'a') < (1, 2)); e(lambda: t() if 0 else t.x); e(setattr, t, 'x', 1)
# expect: ValueError: tuple.index(x): x not in tuple
# expect: ValueError: tuple.index(x): x not in tuple
# expect: IndexError: tuple index out of range
# expect: TypeError: tuple indices must be integers or slices, not str
# expect: TypeError: can only concatenate tuple (not "list") to tuple
# expect: TypeError: 'int' object is not iterable
# expect: AttributeError: 'tuple' object has no attribute 'append'
# expect: TypeError: '<' not supported between instances of 'tuple' and 'int'
# expect: TypeError: tuple indices must be integers or slices, not float
# expect: TypeError: can't multiply sequence by non-int of type 'str'
# expect: TypeError: tuple expected at most 1 argument, got 2
# expect: TypeError: '<' not supported between instances of 'str' and 'int'
# expect: AttributeError: 'tuple' object has no attribute 'x'
# expect: AttributeError: 'tuple' object has no attribute 'x'
try: t[0] = 1
except TypeError as x: print(x)  # expect: 'tuple' object does not support item assignment
try: del t[0]
except TypeError as x: print(x)  # expect: 'tuple' object doesn't support item deletion
a = ([],)
try: a[0] += [1]
except TypeError as x: print(x, a)  # expect: 'tuple' object does not support item assignment ([1],)
t += (9,); print(t); e(lambda: tuple(t) is t); e(lambda: (1, 2) > (1,)); e(lambda: ((1, 2), 3) == ((1, 2), 3))
# expect: (1, 2, 3, 9)
# expect: True
# expect: True
# expect: True
