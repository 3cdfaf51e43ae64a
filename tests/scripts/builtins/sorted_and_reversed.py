print(sorted([3, 1, 2]), sorted("banana"), sorted({3: "a", 1: "b"}), list(reversed([1, 2, 3])), "".join(reversed("abc")), list(reversed(range(3))))
# expect: [1, 2, 3] ['a', 'a', 'a', 'b', 'n', 'n'] [1, 3] [3, 2, 1] cba [2, 1, 0]
