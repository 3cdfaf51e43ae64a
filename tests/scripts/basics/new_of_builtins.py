# __new__ of a built-in class makes objects of that class and its subclasses only.
def show(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except TypeError as error:
        print(error)


class Whole(int):
    pass


for cls in (int, float, str, bytes, list, dict, set, tuple, bool, frozenset, complex, bytearray):
    show(cls.__new__)
    show(cls.__new__, 5)
    show(cls.__new__, object)
    show(cls.__new__, cls)
    show(cls.__new__, bool)
    show(cls.__new__, Whole)
# expect: int.__new__(): not enough arguments
# expect: int.__new__(X): X is not a type object (int)
# expect: int.__new__(object): object is not a subtype of int
# expect: 0
# expect: int.__new__(bool) is not safe, use bool.__new__()
# expect: 0
# expect: float.__new__(): not enough arguments
# expect: float.__new__(X): X is not a type object (int)
# expect: float.__new__(object): object is not a subtype of float
# expect: 0.0
# expect: float.__new__(bool): bool is not a subtype of float
# expect: float.__new__(Whole): Whole is not a subtype of float
# expect: str.__new__(): not enough arguments
# expect: str.__new__(X): X is not a type object (int)
# expect: str.__new__(object): object is not a subtype of str
# expect: ''
# expect: str.__new__(bool): bool is not a subtype of str
# expect: str.__new__(Whole): Whole is not a subtype of str
# expect: bytes.__new__(): not enough arguments
# expect: bytes.__new__(X): X is not a type object (int)
# expect: bytes.__new__(object): object is not a subtype of bytes
# expect: b''
# expect: bytes.__new__(bool): bool is not a subtype of bytes
# expect: bytes.__new__(Whole): Whole is not a subtype of bytes
# expect: list.__new__(): not enough arguments
# expect: list.__new__(X): X is not a type object (int)
# expect: list.__new__(object): object is not a subtype of list
# expect: []
# expect: list.__new__(bool): bool is not a subtype of list
# expect: list.__new__(Whole): Whole is not a subtype of list
# expect: dict.__new__(): not enough arguments
# expect: dict.__new__(X): X is not a type object (int)
# expect: dict.__new__(object): object is not a subtype of dict
# expect: {}
# expect: dict.__new__(bool): bool is not a subtype of dict
# expect: dict.__new__(Whole): Whole is not a subtype of dict
# expect: set.__new__(): not enough arguments
# expect: set.__new__(X): X is not a type object (int)
# expect: set.__new__(object): object is not a subtype of set
# expect: set()
# expect: set.__new__(bool): bool is not a subtype of set
# expect: set.__new__(Whole): Whole is not a subtype of set
# expect: tuple.__new__(): not enough arguments
# expect: tuple.__new__(X): X is not a type object (int)
# expect: tuple.__new__(object): object is not a subtype of tuple
# expect: ()
# expect: tuple.__new__(bool): bool is not a subtype of tuple
# expect: tuple.__new__(Whole): Whole is not a subtype of tuple
# expect: bool.__new__(): not enough arguments
# expect: bool.__new__(X): X is not a type object (int)
# expect: bool.__new__(object): object is not a subtype of bool
# expect: False
# expect: False
# expect: bool.__new__(Whole): Whole is not a subtype of bool
# expect: frozenset.__new__(): not enough arguments
# expect: frozenset.__new__(X): X is not a type object (int)
# expect: frozenset.__new__(object): object is not a subtype of frozenset
# expect: frozenset()
# expect: frozenset.__new__(bool): bool is not a subtype of frozenset
# expect: frozenset.__new__(Whole): Whole is not a subtype of frozenset
# expect: complex.__new__(): not enough arguments
# expect: complex.__new__(X): X is not a type object (int)
# expect: complex.__new__(object): object is not a subtype of complex
# expect: 0j
# expect: complex.__new__(bool): bool is not a subtype of complex
# expect: complex.__new__(Whole): Whole is not a subtype of complex
# expect: bytearray.__new__(): not enough arguments
# expect: bytearray.__new__(X): X is not a type object (int)
# expect: bytearray.__new__(object): object is not a subtype of bytearray
# expect: bytearray(b'')
# expect: bytearray.__new__(bool): bool is not a subtype of bytearray
# expect: bytearray.__new__(Whole): Whole is not a subtype of bytearray
show(int.__new__, Whole, '12')
# expect: 12
