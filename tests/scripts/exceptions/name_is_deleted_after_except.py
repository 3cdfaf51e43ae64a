try:
    1 / 0
except ZeroDivisionError as error:
    pass
print(error)  # expect error: NameError: name 'error' is not defined. Did you mean: 'OSError'?
