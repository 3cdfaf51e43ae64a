x: int = 1
y: "later"
print(__annotations__)  # expect: {'x': <class 'int'>, 'y': 'later'}


class C:
    a: int = 1
    b: list = []
    __private: str = "p"
    if True:
        c: float

    def __init__(self):
        self.d: undefined_name = 3
        e: also_undefined = 4
        self.e = e


print(C.__annotations__, C().d, C().e)  # expect: {'a': <class 'int'>, 'b': <class 'list'>, '_C__private': <class 'str'>, 'c': <class 'float'>} 3 4


def f(a: int, b: "text" = 2) -> None:
    local: undefined = 1
    return local


print(f.__annotations__, f(1))  # expect: {'a': <class 'int'>, 'b': 'text', 'return': None} 1
try:
    z: undefined = 5
except NameError as e:
    print(e, z)  # expect: name 'undefined' is not defined 5
