x = "kept"
print([x for x in range(3)], {x for x in "a"}, {x: x for x in range(2)}, list(x for x in "bc"), x)  # expect: [0, 1, 2] {'a'} {0: 0, 1: 1} ['b', 'c'] kept
print([(a, b) for a in range(3) if a for b in range(a) if b < 2])  # expect: [(1, 0), (2, 0), (2, 1)]
print([[c for c in row if c] for row in [[0, 1], [2, 0]]])  # expect: [[1], [2]]
print([i for i in range(3) for i in range(i)])  # expect: [0, 0, 1]


def f(items):
    return [y for x in items for y in [x, x + len(items)]]


print(f([1, 2]))  # expect: [1, 3, 2, 4]


class C:
    items = [1, 2, 3]
    doubled = [i * 2 for i in items]
    try:
        wrong = [i for i in range(2) for _ in items]
    except NameError as e:
        message = str(e)


print(C.doubled, C.message)  # expect: [2, 4, 6] name 'items' is not defined
g = (print("lazy", n) or n for n in [1, 2])
print("made")  # expect: made
print(list(g))
# expect: lazy 1
# expect: lazy 2
# expect: [1, 2]
try:
    (n for n in 5)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
print({k: v for k, v in zip("ab", (1, 2))}, {**{"a": 1}, "b": 2, **{"a": 3}})  # expect: {'a': 1, 'b': 2} {'a': 3, 'b': 2}
print([a if a > 1 else -a for a in range(3)], [a or b for a, b in [(0, 1), (2, 3)]])  # expect: [0, -1, 2] [1, 2]
print([*range(2), *"ab"], (*[1], 2), {*[1, 1], 2})  # expect: [0, 1, 'a', 'b'] (1, 2) {1, 2}
print([a + b for a, (b, *c) in [(1, (2, 3)), (4, (5,))]])  # expect: [3, 9]
