try:
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")
except KeyError as error:
    print(error, repr(error.__context__))  # expect: 'second' ValueError('first')
