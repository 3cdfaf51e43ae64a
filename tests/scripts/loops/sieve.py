limit = 50
flags = [True] * (limit + 1)
for i in range(2, int(limit ** 0.5) + 1):
    if flags[i]:
        for j in range(i * i, limit + 1, i):
            flags[j] = False
print([i for i in range(2, limit + 1) if flags[i]])  # expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
