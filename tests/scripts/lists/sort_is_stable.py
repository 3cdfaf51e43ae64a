rows = [("b", 1), ("a", 1), ("b", 0), ("a", 0)]
print(sorted(rows, key=lambda r: r[1]))  # expect: [('b', 0), ('a', 0), ('b', 1), ('a', 1)]
print(sorted(rows, key=lambda r: r[0], reverse=True))  # expect: [('b', 1), ('b', 0), ('a', 1), ('a', 0)]
print(sorted(rows))  # expect: [('a', 0), ('a', 1), ('b', 0), ('b', 1)]
