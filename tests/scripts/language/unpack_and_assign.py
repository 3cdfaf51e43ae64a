a, b = 1, 2; a, b = b, a; print(a, b)
# expect: 2 1
(a, b), c = [1, 2], 3; [d, [e, f]] = 'xy' , 'z' if False else ('x', ('y', 'z')); print(a, b, c, d, e, f)
# expect: 1 2 3 xy x ('y', 'z')
a = b = c = []; a.append(1); print(b, c is a)
# expect: [1] True
*a, = 'abc'; print(a); a, *b, c = range(5); print(a, b, c); a, (b, *c), *d = 1, 'xyz', 3, 4; print(a, b, c, d)
# expect: ['a', 'b', 'c']
# expect: 0 [1, 2, 3] 4
# expect: 1 x ['y', 'z'] [3, 4]
for x, (y, z) in [(1, (2, 3)), (4, (5, 6))]: print(x, y, z)
# expect: 1 2 3
# expect: 4 5 6
for i, *r in [(1, 2, 3), (4,)]: print(i, r)
# expect: 1 [2, 3]
# expect: 4 []
for src, val in (('a, b = v', [1]), ('a, b = v', [1, 2, 3]), ('a, *b, c = v', [1]), ('a, b = v', 5), ('a, b = v', None), ('(a, b), c = v', [1, 2]), ('a, b, c = v', 'ab'), ('a, = v', []), ('[] = v', [1]), ('() = v', ()), ('a, b = v', {1: 2, 3: 4}), ('a, b = v', iter([1])), ('*a, b = v', []), ('a, b = v', (x for x in range(10)))):
    try: exec(src, {'v': val}); print('ok')
    except (ValueError, TypeError) as e: print(src, type(e).__name__, e)
# expect: a, b = v ValueError not enough values to unpack (expected 2, got 1)
# expect: a, b = v ValueError too many values to unpack (expected 2)
# expect: a, *b, c = v ValueError not enough values to unpack (expected at least 2, got 1)
# expect: a, b = v TypeError cannot unpack non-iterable int object
# expect: a, b = v TypeError cannot unpack non-iterable NoneType object
# expect: (a, b), c = v TypeError cannot unpack non-iterable int object
# expect: a, b, c = v ValueError not enough values to unpack (expected 3, got 2)
# expect: a, = v ValueError not enough values to unpack (expected 1, got 0)
# expect: [] = v ValueError too many values to unpack (expected 0)
# expect: ok
# expect: ok
# expect: a, b = v ValueError not enough values to unpack (expected 2, got 1)
# expect: *a, b = v ValueError not enough values to unpack (expected at least 1, got 0)
# expect: a, b = v ValueError too many values to unpack (expected 2)
l = [0] * 3; i = 0; i, l[i] = 1, 'set'; print(i, l)
# expect: 1 [0, 'set', 0]
d = {}; d['a'], d['b'] = 1, 2; print(d)
# expect: {'a': 1, 'b': 2}
class O: pass
o = O(); o.x, o.y = 5, 6; print(o.x + o.y)
# expect: 11
l = [1, 2, 3, 4]; l[1:3] = 'abc'; print(l); l[::2] = [9] * 3 if len(l) == 5 else [9] * len(l[::2]); print(l); l[len(l):] = [7]; del l[::3]; print(l)
# expect: [1, 'a', 'b', 'c', 4]
# expect: [9, 'a', 9, 'c', 9]
# expect: ['a', 9, 9, 7]
try: l[::2] = [1]
except ValueError as e: print(e)
# expect: attempt to assign sequence of size 1 to extended slice of size 2
try: l[0:1] = 5
except TypeError as e: print(e)
# expect: can only assign an iterable
x = [1, 2]; y = x; x += [3]; print(y is x, y); t = (1,); u = t; t += (2,); print(u, t)
# expect: True [1, 2, 3]
# expect: (1,) (1, 2)
t = ([1],)
try: t[0] += [2]
except TypeError as e: print(e, t)
# expect: 'tuple' object does not support item assignment ([1, 2],)
def order(n): print('eval', n); return n
d = {}; d[order('k1')] = d[order('k2')] = order('v'); print(d)
# expect: eval v
# expect: eval k1
# expect: eval k2
# expect: {'k1': 'v', 'k2': 'v'}
a = 5; a -= 1; a *= 3; a //= 2; a **= 2; a %= 7; a <<= 3; a |= 1; a ^= 3; a &= 0xfe; a >>= 1; print(a); f = 1.5; f /= 2; print(f)
# expect: 5
# expect: 0.75
