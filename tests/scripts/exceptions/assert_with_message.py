x = 3
assert x < 3, f"x is {x}"  # expect error: AssertionError: x is 3
