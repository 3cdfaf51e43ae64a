print(any([0, 1]), any([]), all([1, 2]), all([]), all([1, 0]), any(x > 2 for x in range(4)))  # expect: True False True True False True
