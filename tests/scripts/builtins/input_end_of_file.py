input("? ")  # expect: ?
# expect error: EOFError: EOF when reading a line
