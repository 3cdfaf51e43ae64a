print(0 ** -1)  # expect error: ZeroDivisionError: 0.0 cannot be raised to a negative power
