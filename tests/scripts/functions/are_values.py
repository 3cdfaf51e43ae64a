def apply(f, *args):
    return f(*args)

def add(a, b):
    return a + b

operations = {"add": add, "max": max}
print(apply(add, 1, 2), apply(max, 3, 9), operations["add"](5, 6), [f("x") for f in (str.upper, len)])  # expect: 3 9 11 ['X', 1]
