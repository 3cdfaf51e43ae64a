print(list(enumerate("ab")), list(enumerate("ab", 5)), list(zip("ab", [1, 2], (True, False))), list(zip([1, 2, 3], [1])))
# expect: [(0, 'a'), (1, 'b')] [(5, 'a'), (6, 'b')] [('a', 1, True), ('b', 2, False)] [(1, 1)]
