try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("second")
except ValueError as error:
    print(error, repr(error.__context__), error.__cause__)  # expect: second ZeroDivisionError('division by zero') None
