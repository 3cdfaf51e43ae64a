"""The module's."""


def f():
    """The function's."""


def g():
    f"""{1} is no docstring"""


def h():
    "one" " two"
    x = 1


class C:
    """The class's."""

    def method(self):
        "The method's."


class D:
    pass


print(__doc__, f.__doc__, g.__doc__, h.__doc__, C.__doc__, C.method.__doc__, D.__doc__, (lambda: 1).__doc__, sep="|")
# expect: The module's.|The function's.|None|one two|The class's.|The method's.|None|None


def outer():
    class Local:
        def m(self):
            return lambda: 0

    def inner():
        pass

    return Local, inner


Local, inner = outer()
print(f.__name__, C.method.__qualname__, Local.__qualname__, Local.m.__qualname__, inner.__qualname__, Local().m().__qualname__)
# expect: f C.method outer.<locals>.Local outer.<locals>.Local.m outer.<locals>.inner outer.<locals>.Local.m.<locals>.<lambda>
print((lambda: 0).__qualname__, (i for i in ()).__qualname__, f.__module__, C.__module__)  # expect: <lambda> <genexpr> __main__ __main__


def makes_global():
    global made
    def made():
        pass


makes_global()
print(made.__qualname__)  # expect: made
