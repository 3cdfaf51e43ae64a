def g():
    yield 1
    raise ValueError("inside")  # expect error: ValueError: inside

for x in g():
    print(x)  # expect: 1
