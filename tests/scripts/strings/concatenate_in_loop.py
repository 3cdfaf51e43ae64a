s = ""
for i in range(200):
    s += str(i)
print(len(s), s[:20], s[-10:])  # expect: 490 01234567891011121314 6197198199
