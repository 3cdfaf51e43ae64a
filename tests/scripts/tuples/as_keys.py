grid = {(0, 0): "origin", (1, 0): "right"}
print(grid[1, 0], (0, 0) in grid, grid.get((5, 5), "nothing"))  # expect: right True nothing
