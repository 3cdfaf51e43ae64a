a = [1, 2, 3, 4]
for x in a:
    if x == 2:
        a.remove(x)
print(a)  # expect: [1, 3, 4]
b = [1]
for x in b:
    if x < 5:
        b.append(x + 1)
print(b)  # expect: [1, 2, 3, 4, 5]
