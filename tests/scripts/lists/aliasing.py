rows = [[0] * 3] * 2
rows[0][0] = 1
print(rows)  # expect: [[1, 0, 0], [1, 0, 0]]
rows = [[0] * 3 for _ in range(2)]
rows[0][0] = 1
print(rows)  # expect: [[1, 0, 0], [0, 0, 0]]
