print([a + b for a, b in [(1, 2), (3, 4)]], {k: v for k, *v in [(1, 2, 3)]})  # expect: [3, 7] {1: [2, 3]}
