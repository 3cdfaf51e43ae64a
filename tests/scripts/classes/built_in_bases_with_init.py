# Classes derived from built-in ones whose own __init__ takes more and hands on what the base's takes.
import types


class Noted(property):
    def __init__(self, fget=None, fset=None, fdel=None, doc=None, note=None):
        self.note = note
        super().__init__(fget=fget, fset=fset, fdel=fdel, doc=doc)


class Holder:
    value = Noted(fget=lambda self: 4, fset=None, fdel=None, doc='told', note='n')
    other = Noted(lambda self: 5, None, None, 'text', 'm')


print(Holder().value, Holder.value.note, Holder().other, Holder.other.note)  # expect: 4 n 5 m


class Lazy(types.ModuleType):
    def __init__(self, name):
        super().__init__(name, 'a doc')
        self.extra = 1


lazy = Lazy('lazy')
print(lazy.__name__, lazy.extra)  # expect: lazy 1


class Still(staticmethod):
    def __init__(self, function, mark=0):
        super().__init__(function)
        self.mark = mark


class OfClass(classmethod):
    def __init__(self, function):
        super().__init__(function)


class Has:
    @Still
    def add(a, b):
        return a + b

    @OfClass
    def make(cls):
        return cls.__name__


print(Has.add(1, 2), Has().make(), Has.__dict__['add'].mark)  # expect: 3 Has 0


class Rows(list):
    def __init__(self, a, b, *, c):
        super().__init__([a, b, c])


class Names(dict):
    def __init__(self, a, b, c=0):
        super().__init__(a=a, b=b, c=c)


class Raw(bytearray):
    def __init__(self, a, b):
        super().__init__(a + b)


print(Rows(1, 2, c=3), Names(1, 2), Names(1, b=5), Raw(b'x', b'y'))
# expect: [1, 2, 3] {'a': 1, 'b': 2, 'c': 0} {'a': 1, 'b': 5, 'c': 0} Raw(b'xy')
