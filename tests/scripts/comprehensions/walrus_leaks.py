print([last := x for x in range(3)], last)  # expect: [0, 1, 2] 2
