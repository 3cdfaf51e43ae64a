import sys

class Free: pass
class None_: __slots__ = ()
class One: __slots__ = 'x'
class Three(One): __slots__ = ('y', 'z')
class Both(One): pass

print([sys.getsizeof(cls()) for cls in (Free, None_, One, Three, Both)])  # expect: [56, 32, 40, 56, 64]
