print(abs(-5), abs(-2.5), divmod(17, 5), divmod(-17, 5), pow(2, 5), pow(2, 5, 3), round(3.7), round(-3.5), round(2.567, 1))
# expect: 5 2.5 (3, 2) (-4, 3) 32 2 4 -4 2.6
