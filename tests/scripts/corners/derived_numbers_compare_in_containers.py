# What containers and built-in functions ask of numbers and texts whose class compares in its own way, and what happens without an answer.
from decimal import Decimal
from fractions import Fraction


class Yes(int):
    def __lt__(self, other):
        return 'lt'

    def __eq__(self, other):
        return 'eq'

    __hash__ = int.__hash__


class Silent(int):
    def __lt__(self, other):
        return NotImplemented

    def __eq__(self, other):
        return NotImplemented

    def __mul__(self, other):
        return NotImplemented

    def __radd__(self, other):
        return NotImplemented

    __hash__ = int.__hash__


class Text(str):
    def __eq__(self, other):
        return NotImplemented

    __hash__ = str.__hash__


k, n = Yes(5), Silent(5)
print(max(k, 3), max(3, k), max([k, 3]), k in [7], 7 in [k], [7].count(k), [7].index(k), [k] == [7], {1: 7} == {1: k}, k in {7: 1}.values())
# expect: 3 5 3 True True 1 0 True True True
print(n == 5, 5 == n, n in [5], 5.0 in [n], [n] == [5], n < 6, 6 > n, max(n, 6), sorted([6, n]), n == 'a', n != 5, Silent(3) == Silent(3))
# expect: True True True True True True True 6 [5, 6] False False False
print(Text('a') == 'a', 'a' in [Text('a')], n * 2, n * 2.5, 1 + n, 1.5 + n, n * 2j)
# expect: True True 10 12.5 6 6.5 10j


class Left:
    def __add__(self, other):
        print('add')
        return NotImplemented

    def __radd__(self, other):
        print('radd')
        return NotImplemented


class Below(Left):
    pass


for make in (lambda: Left() + Below(), lambda: n * n, lambda: n * 'a'):
    try:
        print(make())
    except TypeError as error:
        print(error)
# expect: add
# expect: radd
# expect: unsupported operand type(s) for +: 'Left' and 'Below'
# expect: unsupported operand type(s) for *: 'Silent' and 'Silent'
# expect: aaaaa
print(0.1 == Fraction(1, 10), 0.5 == Fraction(1, 2), Fraction(1, 2) < 0.6 < Decimal('0.7'), Fraction(1, 3) == Decimal(1) / 3, Fraction(1) == Decimal(1) == 1 + 0j)
# expect: False True True False True
print(Fraction(1, 3) < float('inf'), Fraction(10 ** 400) > 1e308, sorted([Fraction(1, 2), 0.3, 1, Decimal('0.4')]))
# expect: True True [0.3, Decimal('0.4'), Fraction(1, 2), 1]
for make in (lambda: bytearray(type('A', (), {'__bytes__': lambda self: b'x'})()), lambda: bytes(2).hex('é'), lambda: bytes('a', errors=5), lambda: bytes([1], errors='x'), lambda: complex(1, None)):
    try:
        print(make())
    except (TypeError, ValueError) as error:
        print(error)
# expect: cannot convert 'A' object to bytearray
# expect: sep must be ASCII.
# expect: bytes() argument 'errors' must be str, not int
# expect: errors without a string argument
# expect: complex() second argument must be a number, not 'NoneType'
print(type(type('B', (bytes,), {}).fromhex('61')).__name__, list.__class_getitem__(int), float.__getformat__('double'))
# expect: B list[int] IEEE, little-endian


class Long(list):
    def __len__(self):
        return 5


items = Long([3, 1, 2])
items.sort(key=lambda x: -x)
print(list.__repr__(items))  # expect: [3, 2, 1]
