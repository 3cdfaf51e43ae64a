functions = [lambda: i for i in range(3)]
print([f() for f in functions])  # expect: [2, 2, 2]
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions])  # expect: [0, 1, 2]
