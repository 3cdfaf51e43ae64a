a = [3, 1, 2]
a.append(4)
a.insert(0, 0)
a.extend([5, 6])
print(a, len(a), a[0], a[-1], a[1:3])  # expect: [0, 3, 1, 2, 4, 5, 6] 7 0 6 [3, 1]
print(a.pop(), a.pop(0), a)  # expect: 6 0 [3, 1, 2, 4, 5]
a.remove(1)
print(a, a.index(4), a.count(2), 3 in a)  # expect: [3, 2, 4, 5] 2 1 True
a.sort()
a.reverse()
print(a)  # expect: [5, 4, 3, 2]
a.clear()
print(a)  # expect: []
