s = slice(1, 5, 2)
print(s, list(range(10))[s], s.start, s.stop, s.step, s.indices(4))  # expect: slice(1, 5, 2) [1, 3] 1 5 2 (1, 4, 2)
