for i in range(10):
    if i % 2:
        continue
    if i > 6:
        break
    print(i)
    # expect: 0
    # expect: 2
    # expect: 4
    # expect: 6
