print(1.5 > 1, 1.0 == 1, 2 ** 53 + 1 > 2.0 ** 53, 10 ** 30 > 1e30, 1e30 == 10 ** 30)  # expect: True True True False False
