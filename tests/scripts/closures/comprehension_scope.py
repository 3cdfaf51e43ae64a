x = "outer"
print([x for x in range(3)], x)  # expect: [0, 1, 2] outer
def f():
    n = 10
    return [i * n for i in range(3)]
print(f())  # expect: [0, 10, 20]
