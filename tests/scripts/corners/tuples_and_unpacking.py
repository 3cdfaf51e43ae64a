t = (1, 2, 3)
print(t + (4,), t * 2, t[1:], t[::-1], t.index(2), t.count(1), 2 in t, (1,) < (1, 2), t == [1, 2, 3], hash(t) == hash((1, 2, 3)), (), (1,), tuple('ab'), len(t), max(t), sum(t), sorted(t), repr((1,)), t[-1], (1, (2, 3))[1][0])
# expect: (1, 2, 3, 4) (1, 2, 3, 1, 2, 3) (2, 3) (3, 2, 1) 1 1 True True False True () (1,) ('a', 'b') 3 3 6 [1, 2, 3] (1,) 3 2
a, (b, *c), d = 1, (2, 3, 4), 5; print(a, b, c, d); *x, y = 'abc'; print(x, y); [p, q] = {1: 2, 3: 4}; print(p, q); (m), n = 1, 2; a = b = c = 7; print(a, b, c); a, b = b, a; i, l = 0, [0, 0]; i, l[i] = 1, 9; print(i, l); x = y, z = 1, 2; print(x, y, z); (a, b), c = [1, 2], 3; print(a, b, c); a, = [5]; print(a); *a, = 1, 2; print(a)
# expect: 1 2 [3, 4] 5
# expect: ['a', 'b'] c
# expect: 1 3
# expect: 7 7 7
# expect: 1 [0, 9]
# expect: (1, 2) 1 2
# expect: 1 2 3
# expect: 5
# expect: [1, 2]
for f in ('t[5]', 't["a"]', 't[0] = 1', 'del t[0]', 't + [1]', 't.index(99)', 'a, b = 1, 2, 3', 'a, b = 1,', 'a, b, *c = 1,', '(a, b), c = 1, 2', 'a, b = None', 't.append(1)', 't < [1]', 't * 1.5', 'tuple(1)', 't[1:"a"]', 'tuple(1, 2)', 'hash(([],))', '[a, b] = 5', 'for a, b in [1]: pass', 'for a, b in [(1, 2, 3)]: pass', 'a, b = {}', 'a, b = "abc"', 'a, *b = 5'):
    try: exec(f); print(f, 'ok')
    except Exception as e: print(f, type(e).__name__, e)
    # expect: t[5] IndexError tuple index out of range
    # expect: t["a"] TypeError tuple indices must be integers or slices, not str
    # expect: t[0] = 1 TypeError 'tuple' object does not support item assignment
    # expect: del t[0] TypeError 'tuple' object doesn't support item deletion
    # expect: t + [1] TypeError can only concatenate tuple (not "list") to tuple
    # expect: t.index(99) ValueError tuple.index(x): x not in tuple
    # expect: a, b = 1, 2, 3 ValueError too many values to unpack (expected 2)
    # expect: a, b = 1, ValueError not enough values to unpack (expected 2, got 1)
    # expect: a, b, *c = 1, ValueError not enough values to unpack (expected at least 2, got 1)
    # expect: (a, b), c = 1, 2 TypeError cannot unpack non-iterable int object
    # expect: a, b = None TypeError cannot unpack non-iterable NoneType object
    # expect: t.append(1) AttributeError 'tuple' object has no attribute 'append'
    # expect: t < [1] TypeError '<' not supported between instances of 'tuple' and 'list'
    # expect: t * 1.5 TypeError can't multiply sequence by non-int of type 'float'
    # expect: tuple(1) TypeError 'int' object is not iterable
    # expect: t[1:"a"] TypeError slice indices must be integers or None or have an __index__ method
    # expect: tuple(1, 2) TypeError tuple expected at most 1 argument, got 2
    # expect: hash(([],)) TypeError unhashable type: 'list'
    # expect: [a, b] = 5 TypeError cannot unpack non-iterable int object
    # expect: for a, b in [1]: pass TypeError cannot unpack non-iterable int object
    # expect: for a, b in [(1, 2, 3)]: pass ValueError too many values to unpack (expected 2)
    # expect: a, b = {} ValueError not enough values to unpack (expected 2, got 0)
    # expect: a, b = "abc" ValueError too many values to unpack (expected 2)
    # expect: a, *b = 5 TypeError cannot unpack non-iterable int object
