s = {3, 1, 2, 3}
print(len(s), 2 in s, sorted(s))  # expect: 3 True [1, 2, 3]
s.add(5)
s.discard(100)
s.remove(1)
print(sorted(s), s == {2, 3, 5}, set(), bool(set()))  # expect: [2, 3, 5] True set() False
print(sorted(set("hello")), len(set([1, 1.0, True])))  # expect: ['e', 'h', 'l', 'o'] 1
