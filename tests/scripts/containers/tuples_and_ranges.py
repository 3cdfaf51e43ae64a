# tuple, range, slice.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


t = (1, 2, 3, 2)
print(t, t[0], t[-1], t[1:3], t[::-1], t + (4,), t * 2, 2 * (0,), len(t), t.index(2), t.count(2), 3 in t)
# expect: (1, 2, 3, 2) 1 2 (2, 3) (2, 3, 2, 1) (1, 2, 3, 2, 4) (1, 2, 3, 2, 1, 2, 3, 2) (0, 0) 4 1 2 True
print((), (1,), tuple('ab'), tuple([1, 2]), tuple(range(3)), tuple(x for x in 'xy'), tuple(t) is t)
# expect: () (1,) ('a', 'b') (1, 2) (0, 1, 2) ('x', 'y') True
print((1, 2) < (1, 3), (1, 2) == (1, 2), (1, 2) != [1, 2], (2,) > (1, 9), hash((1, 2, 3)), {(1, 2): 'x'}[1, 2])
# expect: True True True True 529344067295497451 x
a, b = b, a = 1, 2
print(a, b)  # expect: 2 1
first, *rest = 'abcd'
*start, end = range(4)
x, (y, z) = 1, [2, 3]
print(first, rest, start, end, x, y, z)  # expect: a ['b', 'c', 'd'] [0, 1, 2] 3 1 2 3
r = range(0, 20, 3)
print(r, list(r), len(r), r[2], r[-1], r[1:4], r[::-1], 9 in r, 10 in r, r.index(9), r.count(4), r.start, r.stop, r.step)
# expect: range(0, 20, 3) [0, 3, 6, 9, 12, 15, 18] 7 6 18 range(3, 12, 3) range(18, -3, -3) True False 3 0 0 20 3
print(range(5) == range(0, 5, 1), range(0) == range(2, 1), range(3) != range(4), list(range(5, 0, -2)), hash(range(5)) == hash(range(0, 5)))
# expect: True True True [5, 3, 1] True
print(list(range(10**18, 10**18 + 3)), len(range(-5, 5)), 10**18 + 1 in range(10**18, 10**19), range(10)[2:8:3])
# expect: [1000000000000000000, 1000000000000000001, 1000000000000000002] 10 True range(2, 8, 3)
print(list(reversed(range(5))), list(reversed((1, 2))), list(reversed('abc')), list(reversed([1, 2, 3])))
# expect: [4, 3, 2, 1, 0] [2, 1] ['c', 'b', 'a'] [3, 2, 1]
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(6), [0, 1, 2, 3, 4, 5][s], slice(3) == slice(None, 3, None))
# expect: slice(1, 10, 2) 1 10 2 (1, 6, 2) [1, 3, 5] True
print('한글 문자열'[1:4], '한글'[-1], 'abcdef'[::2], 'abcdef'[4:1:-1], b'abc'[1], b'abc'[1:])  # expect: 글 문 글 ace edc 98 b'bc'
attempt(lambda: (1,)[5])  # expect: IndexError: tuple index out of range
attempt(lambda: (1,)['a'])  # expect: TypeError: tuple indices must be integers or slices, not str
attempt(lambda: (1,) + [1])  # expect: TypeError: can only concatenate tuple (not "list") to tuple
attempt(lambda: (1, 2).index(5))  # expect: ValueError: tuple.index(x): x not in tuple
attempt(lambda: range(5)[10])  # expect: IndexError: range object index out of range
attempt(lambda: range(1.5))  # expect: TypeError: 'float' object cannot be interpreted as an integer
attempt(lambda: range())  # expect: TypeError: range expected at least 1 argument, got 0
attempt(lambda: range(1, 2, 0))  # expect: ValueError: range() arg 3 must not be zero
attempt(lambda: range(5).index(9))  # expect: ValueError: 9 is not in range
attempt(lambda: 'abc'[10])  # expect: IndexError: string index out of range
attempt(lambda: 'abc'['x'])  # expect: TypeError: string indices must be integers, not 'str'
attempt(lambda: tuple(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: hash((1, [])))  # expect: TypeError: unhashable type: 'list'
attempt(lambda: (1,) < (None,))  # expect: TypeError: '<' not supported between instances of 'int' and 'NoneType'
attempt(lambda: len(range(10**20)))  # expect: OverflowError: Python int too large to convert to C ssize_t
attempt(lambda: list(range(10**12)))  # expect: MemoryError:


def unpack(values):
    a, b = values
    return a, b


attempt(lambda: unpack((1, 2, 3)))  # expect: ValueError: too many values to unpack (expected 2)
attempt(lambda: unpack([1]))  # expect: ValueError: not enough values to unpack (expected 2, got 1)
attempt(lambda: unpack(5))  # expect: TypeError: cannot unpack non-iterable int object
attempt(lambda: unpack(x for x in range(3)))  # expect: ValueError: too many values to unpack (expected 2)
