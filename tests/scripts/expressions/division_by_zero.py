print(1 // 1)  # expect: 1
print(1 / 0)  # expect error: ZeroDivisionError: division by zero
