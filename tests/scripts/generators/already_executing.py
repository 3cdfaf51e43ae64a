def g():
    next(it)  # expect error: ValueError: generator already executing
    yield

it = g()
next(it)
