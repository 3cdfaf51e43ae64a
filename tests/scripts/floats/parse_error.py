float("1.5x")  # expect error: ValueError: could not convert string to float: '1.5x'
