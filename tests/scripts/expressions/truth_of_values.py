for value in (0, 1, 0.0, 0.1, "", "0", [], [0], {}, {0: 0}, (), (0,), None, set(), {0}, range(0), range(1)):
    print(bool(value), end=" ")
print()  # expect: False True False True False True False True False True False True False False True False True
