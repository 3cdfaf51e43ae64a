x = 5
def f():
    y = 6
    return locals()
print(globals()["x"], f(), "f" in globals())  # expect: 5 {'y': 6} True
