t = (1, 2, 3)
print(t, t[0], t[-1], t[1:], len(t), t + (4,), t * 2, 2 in t, t.index(3), t.count(1))  # expect: (1, 2, 3) 1 3 (2, 3) 3 (1, 2, 3, 4) (1, 2, 3, 1, 2, 3) True 2 1
print((), (1,), 1, 2)  # expect: () (1,) 1 2
print(tuple([1, 2]), tuple("ab"), (1, 2) == (1, 2), (1, 2) < (1, 3), hash((1, 2)) == hash((1, 2)))  # expect: (1, 2) ('a', 'b') True True True
