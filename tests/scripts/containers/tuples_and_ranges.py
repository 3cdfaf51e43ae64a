# tuple, range, slice.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


t = (1, 2, 3, 2)
print(t, t[0], t[-1], t[1:3], t[::-1], t + (4,), t * 2, 2 * (0,), len(t), t.index(2), t.count(2), 3 in t)
print((), (1,), tuple('ab'), tuple([1, 2]), tuple(range(3)), tuple(x for x in 'xy'), tuple(t) is t)
print((1, 2) < (1, 3), (1, 2) == (1, 2), (1, 2) != [1, 2], (2,) > (1, 9), hash((1, 2, 3)), {(1, 2): 'x'}[1, 2])
a, b = b, a = 1, 2
print(a, b)
first, *rest = 'abcd'
*start, end = range(4)
x, (y, z) = 1, [2, 3]
print(first, rest, start, end, x, y, z)
r = range(0, 20, 3)
print(r, list(r), len(r), r[2], r[-1], r[1:4], r[::-1], 9 in r, 10 in r, r.index(9), r.count(4), r.start, r.stop, r.step)
print(range(5) == range(0, 5, 1), range(0) == range(2, 1), range(3) != range(4), list(range(5, 0, -2)), hash(range(5)) == hash(range(0, 5)))
print(list(range(10**18, 10**18 + 3)), len(range(-5, 5)), 10**18 + 1 in range(10**18, 10**19), range(10)[2:8:3])
print(list(reversed(range(5))), list(reversed((1, 2))), list(reversed('abc')), list(reversed([1, 2, 3])))
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(6), [0, 1, 2, 3, 4, 5][s], slice(3) == slice(None, 3, None))
print('한글 문자열'[1:4], '한글'[-1], 'abcdef'[::2], 'abcdef'[4:1:-1], b'abc'[1], b'abc'[1:])
attempt(lambda: (1,)[5])
attempt(lambda: (1,)['a'])
attempt(lambda: (1,) + [1])
attempt(lambda: (1, 2).index(5))
attempt(lambda: range(5)[10])
attempt(lambda: range(1.5))
attempt(lambda: range())
attempt(lambda: range(1, 2, 0))
attempt(lambda: range(5).index(9))
attempt(lambda: 'abc'[10])
attempt(lambda: 'abc'['x'])
attempt(lambda: tuple(5))
attempt(lambda: hash((1, [])))
attempt(lambda: (1,) < (None,))
attempt(lambda: len(range(10**20)))
attempt(lambda: list(range(10**12)))


def unpack(values):
    a, b = values
    return a, b


attempt(lambda: unpack((1, 2, 3)))
attempt(lambda: unpack([1]))
attempt(lambda: unpack(5))
attempt(lambda: unpack(x for x in range(3)))
