# The command line's machine has a gigabyte.
rows = [0] * 25_000_000
print(len(rows))  # expect: 25000000
