a, b = 1, 2
(c, d), e = [3, 4], 5
[f, [g, h]] = "xy"[0], "zw"
print(a, b, c, d, e, f, g, h)  # expect: 1 2 3 4 5 x z w
a, *b = [1]
*a2, b2 = "abc"
a3, *b3, c3 = range(5)
(x, *y), *z = [[1, 2, 3], 4, 5]
print(a, b, a2, b2, a3, b3, c3, x, y, z)  # expect: 1 [] ['a', 'b'] c 0 [1, 2, 3] 4 1 [2, 3] [4, 5]
*_, = "ab"
print(_)  # expect: ['a', 'b']
for e in ("a, b = 1", "a, b = [1]", "a, b = [1, 2, 3]", "a, b = ''", "a, *b, c = [1]", "a, *b = []", "a, b = {1: 2}", "a, b = None", "(a, b), c = 1, 2", "a, b = iter([1])", "a, b = (x for x in range(5))", "[a] = [1, 2]", "() = [1]", "a, b = 1, 2, 3", "a, b = object", "a, b = 5.0", "a, b, c = 'ab'", "for a, b in [1]: pass", "for a, b in [(1, 2, 3)]: pass", "[0 for a, b in [(1,)]]"):
    try:
        exec(e)
        print(e, "ok")
    except Exception as x:
        print(e, type(x).__name__, x)
        # expect: a, b = 1 TypeError cannot unpack non-iterable int object
        # expect: a, b = [1] ValueError not enough values to unpack (expected 2, got 1)
        # expect: a, b = [1, 2, 3] ValueError too many values to unpack (expected 2)
        # expect: a, b = '' ValueError not enough values to unpack (expected 2, got 0)
        # expect: a, *b, c = [1] ValueError not enough values to unpack (expected at least 2, got 1)
        # expect: a, *b = [] ValueError not enough values to unpack (expected at least 1, got 0)
        # expect: a, b = {1: 2} ValueError not enough values to unpack (expected 2, got 1)
        # expect: a, b = None TypeError cannot unpack non-iterable NoneType object
        # expect: (a, b), c = 1, 2 TypeError cannot unpack non-iterable int object
        # expect: a, b = iter([1]) ValueError not enough values to unpack (expected 2, got 1)
        # expect: a, b = (x for x in range(5)) ValueError too many values to unpack (expected 2)
        # expect: [a] = [1, 2] ValueError too many values to unpack (expected 1)
        # expect: () = [1] ValueError too many values to unpack (expected 0)
        # expect: a, b = 1, 2, 3 ValueError too many values to unpack (expected 2)
        # expect: a, b = object TypeError cannot unpack non-iterable type object
        # expect: a, b = 5.0 TypeError cannot unpack non-iterable float object
        # expect: a, b, c = 'ab' ValueError not enough values to unpack (expected 3, got 2)
        # expect: for a, b in [1]: pass TypeError cannot unpack non-iterable int object
        # expect: for a, b in [(1, 2, 3)]: pass ValueError too many values to unpack (expected 2)
        # expect: [0 for a, b in [(1,)]] ValueError not enough values to unpack (expected 2, got 1)
i = 0
l = [0, 0]
i, l[i] = 1, 5
print(i, l)  # expect: 1 [0, 5]
i = 0
l[i], i = 7, 1
print(i, l)  # expect: 1 [7, 5]
a = b = c = []
a.append(1)
print(a, b, c)  # expect: [1] [1] [1]
a, b = b, a = 1, 2
print(a, b)  # expect: 2 1
(a) = 1
[] = ()
() = []
class O: pass
o = O()
o.x, o.y = 1, 2
(o.z, l[0]), l[1:] = (1, 2), "ab"
print(vars(o), l)  # expect: {'x': 1, 'y': 2, 'z': 1} [2, 'a', 'b']
for (i, [j, *k]) in [(1, "abc"), (2, [3])]:
    print(i, j, k)
    # expect: 1 a ['b', 'c']
    # expect: 2 3 []
print(*[1], *(2, 3), *"ab", sep="-")  # expect: 1-2-3-a-b
print([*range(3), *"x"], (*[], 1), {*"a", *[1]} == {"a", 1}, {**{"a": 1}, "b": 2, **{"a": 3}})  # expect: [0, 1, 2, 'x'] (1,) True {'a': 3, 'b': 2}
