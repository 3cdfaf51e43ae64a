for a, b in zip([1, 2, 3], "ab"):
    print(a, b)
    # expect: 1 a
    # expect: 2 b
for i, c in enumerate("xy", start=1):
    print(i, c)
    # expect: 1 x
    # expect: 2 y
for a, (b, c) in [(1, (2, 3))]:
    print(a, b, c)  # expect: 1 2 3
print(list(zip()), list(zip([1])), dict(zip("ab", [1, 2])))  # expect: [] [(1,)] {'a': 1, 'b': 2}
