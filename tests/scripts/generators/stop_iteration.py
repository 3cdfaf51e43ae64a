def g():
    yield 1
    return "result"

it = g()
next(it)
try:
    next(it)
except StopIteration as stop:
    print(stop.value)  # expect: result
next(it)  # expect error: StopIteration
