def f(a, b=2):
    """The doc string."""
    return a

f.calls = 3
print(f.__name__, f.__doc__, f.calls, f.__defaults__, f.__module__, callable(f), f.__qualname__)  # expect: f The doc string. 3 (2,) __main__ True f
print((lambda: 0).__name__)  # expect: <lambda>
