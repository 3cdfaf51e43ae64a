[1, 2].index(3)  # expect error: ValueError: 3 is not in list
