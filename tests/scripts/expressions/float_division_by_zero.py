print(1.0 / 0)  # expect error: ZeroDivisionError: float division by zero
