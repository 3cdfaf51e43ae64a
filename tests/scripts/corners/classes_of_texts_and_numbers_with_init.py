# Classes derived from built-in ones: what __new__ takes when they have an __init__ of their own, class methods that call them.
import pickle


def said(f, *arguments, **keywords):
    try:
        return f(*arguments, **keywords)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


class Frozen(frozenset):
    def __init__(self, items, name=''):
        self.name = name


print(Frozen([1]), Frozen([2], name='x').name, Frozen(Frozen([3])))  # expect: Frozen({1}) x Frozen({3})


def derived(base):
    class Derived(base):
        def __init__(self, value, unit=None):
            self.unit = unit
    return Derived


for base, value in (int, 1), (str, 'a'), (bytes, b'a'), (complex, 1), (float, 1), (tuple, [1]), (frozenset, [1]), (list, [1]), (set, [1]), (bytearray, b'a'):
    made = said(derived(base), value, unit='m')
    print(base.__name__, made, getattr(made, 'unit', None))
    # expect: int TypeError: 'unit' is an invalid keyword argument for int() None
    # expect: str TypeError: 'unit' is an invalid keyword argument for str() None
    # expect: bytes TypeError: 'unit' is an invalid keyword argument for bytes() None
    # expect: complex TypeError: 'unit' is an invalid keyword argument for complex() None
    # expect: float 1.0 m
    # expect: tuple (1,) m
    # expect: frozenset Derived({1}) m
    # expect: list [] m
    # expect: set Derived() m
    # expect: bytearray Derived(b'') m


class Row(list):
    def __new__(cls, *arguments, **keywords):
        return super().__new__(cls, *arguments, **keywords)

    def __init__(self, first, second, *, third):
        super().__init__([first, second, third])


print(Row(1, 2, third=3))  # expect: [1, 2, 3]


class Tagged(int):
    def __init__(self, value):
        self.tag = f'<{int(value)}>'


class Doubled(float):
    def __new__(cls, value):
        return super().__new__(cls, value * 2)


class Noted(bytes):
    def __new__(cls, content, note='none'):
        made = super().__new__(cls, content)
        made.note = note
        return made


print(Tagged.from_bytes(b'\x05', 'big').tag, Doubled.fromhex('0x1.8p0'), Noted.fromhex('6162').note, bool.from_bytes(b'\2', 'big'))  # expect: <5> 3.0 none True


class Refused(OSError):
    def __init__(self, number, reason='?'):
        self.reason = reason


class Told(OSError):
    def __init__(self, number, reason='?'):
        super().__init__(number, reason)


print(repr(Refused(2)), Refused(2).errno, Refused(2, 'x').args, repr(Told(2)), Told(2, 'x').strerror)  # expect: Refused() None () Told(2, '?') x

# --- bytes and buffers ---

buffer = same = bytearray(b'ab')
buffer += memoryview(b'cd')
print(same, said(lambda: b'x' + memoryview(b'y')), hasattr(memoryview, '__radd__'), memoryview(b'b') in b'abc', memoryview(b'z') in bytearray(b'abc'))
# expect: bytearray(b'abcd') b'xy' False True False
print(said(lambda: b'x' + object()), said(lambda: object() in b'x'), said(hash, memoryview(bytearray(b'a')).toreadonly()))
# expect: TypeError: can't concat object to bytes TypeError: a bytes-like object is required, not 'object' TypeError: unhashable type: 'bytearray'

# --- iterators that are copied ---

numbers = iter(range(10, 20, 3))
numbers.__setstate__(2)
print(list(numbers), iter(range(3)).__reduce__()[2], type(pickle.loads(pickle.dumps(reversed('abc')))).__name__)  # expect: [16, 19] 0 reversed
ended = iter([1])
print(list(ended), type(pickle.loads(pickle.dumps(ended))).__name__)  # expect: [1] list_iterator
backwards = reversed((1, 2, 3))
next(backwards)
print(backwards.__reduce__(), list(pickle.loads(pickle.dumps(backwards))))  # expect: (<class 'reversed'>, ((1, 2, 3),), 1) [2, 1]

print(said(pow, 2, mod=5), said(lambda: 'a b'.split(' ', sep=' ')))
# expect: TypeError: pow() missing required argument 'exp' (pos 2) TypeError: argument for split() given by name ('sep') and position (1)


class Level(int):
    def __float__(self):
        return 2.5


class Pairs(dict):
    def __new__(cls, *arguments, **keywords):
        return super().__new__(cls, *arguments, **keywords)

    def __init__(self, key, value, *, last):
        super().__init__({key: value, 'last': last})


print(complex(Level(1)), complex(0, Level(1)), Pairs(1, 2, last=3))  # expect: (2.5+0j) 2.5j {1: 2, 'last': 3}
