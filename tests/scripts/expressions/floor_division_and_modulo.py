for a in (7, -7):
    for b in (2, -2):
        print(a // b, a % b, divmod(a, b))
        # expect: 3 1 (3, 1)
        # expect: -4 -1 (-4, -1)
        # expect: -4 1 (-4, 1)
        # expect: 3 -1 (3, -1)
print(7.5 // 2, 7.5 % 2)  # expect: 3.0 1.5
print(-7.5 // 2, -7.5 % 2)  # expect: -4.0 0.5
