try:
    1 / 0
except ZeroDivisionError as error:
    print("caught", error, type(error).__name__)  # expect: caught division by zero ZeroDivisionError
try:
    int("x")
except (TypeError, ValueError) as error:
    print(error)  # expect: invalid literal for int() with base 10: 'x'
print("after")  # expect: after
