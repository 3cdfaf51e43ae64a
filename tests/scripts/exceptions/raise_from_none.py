try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise RuntimeError("clean") from None
except RuntimeError as error:
    print(error.__cause__, error.__suppress_context__, repr(error.__context__))  # expect: None True ZeroDivisionError('division by zero')
