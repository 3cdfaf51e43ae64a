print(list(range(5)), list(range(2, 8, 3)), list(range(5, 0, -2)), list(range(0)), range(3), range(1, 10, 2))
# expect: [0, 1, 2, 3, 4] [2, 5] [5, 3, 1] [] range(0, 3) range(1, 10, 2)
r = range(0, 20, 5)
print(len(r), r[1], r[-1], r[1:3], 10 in r, 11 in r, r.index(15), r.start, r.stop, r.step, r == range(0, 16, 5), list(reversed(r)))
# expect: 4 5 15 range(5, 15, 5) True False 3 0 20 5 True [15, 10, 5, 0]
