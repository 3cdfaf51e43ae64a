matrix = [[1, 2, 3], [4, 5, 6]]
print([list(column) for column in zip(*matrix)], [x for row in matrix for x in row], matrix[1][2])  # expect: [[1, 4], [2, 5], [3, 6]] [1, 2, 3, 4, 5, 6] 6
