print(min(1.5, 1), max(1, 1.0), abs(-2.5), abs(-7), divmod(7.5, 2), pow(2.0, 3))  # expect: 1 1 2.5 7 (3.0, 1.5) 8.0
