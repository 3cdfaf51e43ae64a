import functools
@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), functools.reduce(lambda a, b: a * b, [1, 2, 3, 4]), functools.partial(int, base=2)("101"))  # expect: 23416728348467685 24 5
def wrap(f):
    @functools.wraps(f)
    def inner(*a):
        return f(*a)
    return inner
@wrap
def named():
    pass
print(named.__name__)  # expect: named
