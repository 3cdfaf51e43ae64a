a = [1, 2]
print(a[2])  # expect error: IndexError: list index out of range
