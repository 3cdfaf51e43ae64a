print(1, 2, sep=3)  # expect error: TypeError: sep must be None or a string, not int
