def f():
    return 5

f()()  # expect error: TypeError: 'int' object is not callable
