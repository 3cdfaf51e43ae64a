# A special method that is None blocks the built-in one; calling it fails.
class F:
    __len__ = None
    __iter__ = None
    __contains__ = None
    __add__ = None
    __radd__ = None
    __getitem__ = None
    __setitem__ = None
    __delitem__ = None
    __eq__ = None
    __lt__ = None
    __str__ = None
    __int__ = None
    __index__ = None
    __reversed__ = None
    __format__ = None
    __next__ = None


f = F()
for text in ("len(f)", "bool(f)", "iter(f)", "1 in f", "f + 1", "1 + f", "f[0]", "f == 1", "f != 1", "f < 1", "1 < f", "str(f)",
             "int(f)", "[1][f]", "reversed(f)", "format(f)", "print(f)", "next(f)", "f == f", "[f] == [1]", "hash(f)", "range(f)"):
    try:
        print(text, eval(text))
    except TypeError as error:
        print(text, error)
        # expect: len(f) 'NoneType' object is not callable
        # expect: bool(f) 'NoneType' object is not callable
        # expect: iter(f) 'F' object is not iterable
        # expect: 1 in f 'F' object is not a container
        # expect: f + 1 'NoneType' object is not callable
        # expect: 1 + f 'NoneType' object is not callable
        # expect: f[0] 'NoneType' object is not callable
        # expect: f == 1 'NoneType' object is not callable
        # expect: f != 1 'NoneType' object is not callable
        # expect: f < 1 'NoneType' object is not callable
        # expect: 1 < f '<' not supported between instances of 'int' and 'F'
        # expect: str(f) 'NoneType' object is not callable
        # expect: int(f) 'NoneType' object is not callable
        # expect: [1][f] 'NoneType' object is not callable
        # expect: reversed(f) 'F' object is not reversible
        # expect: format(f) 'NoneType' object is not callable
        # expect: print(f) 'NoneType' object is not callable
        # expect: next(f) 'NoneType' object is not callable
        # expect: f == f 'NoneType' object is not callable
        # expect: [f] == [1] 'NoneType' object is not callable
        # expect: hash(f) unhashable type: 'F'
        # expect: range(f) 'NoneType' object is not callable
for text in ("f[0] = 1", "del f[0]", "for x in f: pass", "[*f]", "a, b = f", "if f: pass", "f += 1", "print(*f)"):
    try:
        exec(text)
        print(text)
    except TypeError as error:
        print(text, error)
        # expect: f[0] = 1 'NoneType' object is not callable
        # expect: del f[0] 'NoneType' object is not callable
        # expect: for x in f: pass 'F' object is not iterable
        # expect: [*f] 'F' object is not iterable
        # expect: a, b = f 'F' object is not iterable
        # expect: if f: pass 'NoneType' object is not callable
        # expect: f += 1 'NoneType' object is not callable
        # expect: print(*f) 'F' object is not iterable


class Reverse:
    __reversed__ = None

    def __len__(self):
        return 1

    def __getitem__(self, index):
        return 1


class Sequence:
    __iter__ = None

    def __getitem__(self, index):
        return 1


for call in (lambda: reversed(Reverse()), lambda: iter(Sequence()), lambda: list(Sequence()), lambda: [*Sequence()]):
    try:
        print(call())
    except TypeError as error:
        print(error)
        # expect: 'Reverse' object is not reversible
        # expect: 'Sequence' object is not iterable
        # expect: 'Sequence' object is not iterable
        # expect: 'Sequence' object is not iterable
