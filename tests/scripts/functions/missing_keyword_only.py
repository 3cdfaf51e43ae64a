def f(*, key):
    pass

f()  # expect error: TypeError: f() missing 1 required keyword-only argument: 'key'
