a, b, c = 1, 2, 3
a, b = b, a
print(a, b, c)  # expect: 2 1 3
a, b, c = c, a, b
print(a, b, c)  # expect: 3 2 1
l = [1, 2, 3]
l[0], l[2] = l[2], l[0]
print(l)  # expect: [3, 2, 1]
(a, b), c = (1, 2), 3
[a, (b, [c, d])] = 1, (2, [3, 4])
print(a, b, c, d)  # expect: 1 2 3 4
a, = [9]
print(a)  # expect: 9
for a, (b, c) in [(1, (2, 3)), (4, (5, 6))]:
    print(a, b, c)
    # expect: 1 2 3
    # expect: 4 5 6
first, *rest = "hello"
print(first, rest)  # expect: h ['e', 'l', 'l', 'o']
*init, last = range(4)
print(init, last)  # expect: [0, 1, 2] 3
a, *b, c = 1, 2
print(a, b, c)  # expect: 1 [] 2
d = {}
d["x"], d["y"] = 10, 20
print(d)  # expect: {'x': 10, 'y': 20}
i = 0
i, d[i] = 1, "one"
print(i, d)  # expect: 1 {'x': 10, 'y': 20, 1: 'one'}
def f(): return 1, [2, 3]
p, [q, r] = f()
print(p, q, r)  # expect: 1 2 3
try:
    a, b = 1,
except ValueError as e: print(e)  # expect: not enough values to unpack (expected 2, got 1)
try:
    a, b = 1, 2, 3
except ValueError as e: print(e)  # expect: too many values to unpack (expected 2)
try:
    [a, b, c] = "ab"
except ValueError as e: print(e)  # expect: not enough values to unpack (expected 3, got 2)
try:
    a, *b, c, d = 1, 2
except ValueError as e: print(e)  # expect: not enough values to unpack (expected at least 3, got 2)
try:
    a, b = 5
except TypeError as e: print(e)  # expect: cannot unpack non-iterable int object
try:
    (a, b), c = 1, 2
except TypeError as e: print(e)  # expect: cannot unpack non-iterable int object
