print([i for i in range(5)], [i * j for i in range(3) for j in range(3)], [[i, j] for i in range(2) for j in range(i + 1)], [i for i in range(10) if i % 2 if i > 4])
# expect: [0, 1, 2, 3, 4] [0, 0, 0, 0, 1, 2, 0, 2, 4] [[0, 0], [1, 0], [1, 1]] [5, 7, 9]
m = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in m] for i in range(3)], [x for row in m for x in row], [sum(r) for r in m], [[y * 2 for y in r] for r in m])
# expect: [[1, 4], [2, 5], [3, 6]] [1, 2, 3, 4, 5, 6] [6, 15] [[2, 4, 6], [8, 10, 12]]
print([c.upper() for c in "abc"], [(i, c) for i, c in enumerate("ab")], {k: v for k, v in zip("ab", (1, 2))}, {v: k for k, v in {"x": 1}.items()}, [a if a > 1 else -a for a in range(4)], [f() for f in [lambda: 1, lambda: 2]])
# expect: ['A', 'B', 'C'] [(0, 'a'), (1, 'b')] {'a': 1, 'b': 2} {1: 'x'} [0, -1, 2, 3] [1, 2]
x = "outer"
l = [x for x in range(3)]
print(x, l)  # expect: outer [0, 1, 2]
print([y := 5, y * 2], y, [z for z in (1, 2, 3) if (w := z * z) > 3], w)  # expect: [5, 10] 5 [2, 3] 9
def f(n): return [g(i) for i in range(n)]
def g(i): return i * n2
n2 = 3
print(f(3))  # expect: [0, 3, 6]
class C:
    k = 2
    a = [i for i in range(k)]
    b = [j * 10 for j in a]
print(C.a, C.b)  # expect: [0, 1] [0, 10]
print([i for i in ()], [None for _ in range(2)], [[] for _ in range(2)], [*range(3), *[i for i in "ab"]], [i for i in [j for j in range(2)]], [i for t in ((1, 2), (3,)) for i in t], [(a, b) for a, *b in [(1, 2, 3), "xy"]], [not i for i in (0, 1)], [i for i in range(3)][::-1], [i for i in range(5)][1:3], len([1 for _ in "abc"]), sum(i for i in range(4)), [lambda i=i: i for i in range(2)][1]())
# expect: [] [None, None] [[], []] [0, 1, 2, 'a', 'b'] [0, 1] [1, 2, 3] [(1, [2, 3]), ('x', ['y'])] [True, False] [2, 1, 0] [1, 2] 3 6 1
try: [i / 0 for i in range(1)]
except ZeroDivisionError as e: print(e)  # expect: division by zero
try: [undefined for i in [1]]
except NameError as e: print(e)  # expect: name 'undefined' is not defined
try: [i for i in 5]
except TypeError as e: print(e)  # expect: 'int' object is not iterable
try: [a for a, b in [(1,)]]
except ValueError as e: print(e)  # expect: not enough values to unpack (expected 2, got 1)
try: i
except NameError as e: print(e)  # expect: name 'i' is not defined
