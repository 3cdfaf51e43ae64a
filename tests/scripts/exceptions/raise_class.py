try:
    raise ValueError
except ValueError as error:
    print(repr(error), str(error) == "", error.args)  # expect: ValueError() True ()
