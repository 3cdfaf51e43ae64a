class A:
    pass


class B:
    def __init_subclass__(cls, tag=None, **kwargs):
        cls.tag = tag


bases, options = (A, B), {"tag": "t"}


class C(*bases, **options):
    x = 1


class D(A, *[B], tag="d"):
    pass


print([c.__name__ for c in C.__mro__], C.tag, C.x, D.tag)  # expect: ['C', 'A', 'B', 'object'] t 1 d
