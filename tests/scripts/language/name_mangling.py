class A:
    __x = 1

    def __init__(self, __p=2):
        self.__y = __p
        self.__dunder__ = 3
        self._single = 4

    def get(self, *, __k=5):
        __local = self.__x + self.__y
        def inner():
            return __local
        return inner(), __k, [__local for _ in range(1)]

    def __hidden(self):
        return "hidden"

    def call(self):
        return self.__hidden()

    def keyword(self):
        return self.get(_A__k=6)


a = A()
print(a.get(), a.call(), a.keyword(), sorted(a.__dict__), hasattr(A, "__x"), A._A__x)
# expect: (3, 5, [3]) hidden (3, 6, [3]) ['_A__y', '__dunder__', '_single'] False 1


class _B:
    __x = 5

    class Inner:
        __y = 6


print(_B._B__x, _B.Inner._Inner__y)  # expect: 5 6


class __:
    __z = 7


print(__.__z)  # expect: 7
try:
    a.__x
except AttributeError as e:
    print(e)  # expect: 'A' object has no attribute '__x'
