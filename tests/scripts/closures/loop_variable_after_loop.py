def f():
    for i in range(3):
        def g():
            return i
    i = 10
    return g()

print(f())  # expect: 10
