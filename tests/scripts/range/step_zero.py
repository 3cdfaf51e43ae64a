range(1, 10, 0)  # expect error: ValueError: range() arg 3 must not be zero
