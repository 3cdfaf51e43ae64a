def g():
    yield
    return 42

it = g()
next(it)
try:
    next(it)
except StopIteration as error:
    print(error.value, error.args)  # expect: 42 (42,)
