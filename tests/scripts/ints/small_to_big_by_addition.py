x = 2 ** 47 - 3
for _ in range(6):
    print(x)
    # expect: 140737488355325
    # expect: 140737488355326
    # expect: 140737488355327
    # expect: 140737488355328
    # expect: 140737488355329
    # expect: 140737488355330
    x += 1
