print([x * x for x in range(5)], [x for x in range(10) if x % 2 if x % 3], [(x, y) for x in "ab" for y in range(2)])
# expect: [0, 1, 4, 9, 16] [1, 5, 7] [('a', 0), ('a', 1), ('b', 0), ('b', 1)]
print([[i * j for j in range(3)] for i in range(3)], [x if x else "zero" for x in range(2)])  # expect: [[0, 0, 0], [0, 1, 2], [0, 2, 4]] ['zero', 1]
