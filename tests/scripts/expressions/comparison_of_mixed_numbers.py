print(1 == 1.0, True == 1, 2 > 1.5, 10 ** 20 > 1e19, 10 ** 20 == 1e20, 0.1 + 0.2 == 0.3)  # expect: True True True True True False
print(2 ** 53 == float(2 ** 53), 2 ** 53 + 1 == float(2 ** 53))  # expect: True False
