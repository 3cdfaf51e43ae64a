import math


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        print('asked', self.number)
        return self.number


class Number(int):
    def __index__(self):
        return 1

    def __int__(self):
        return 2


# The step comes first.
print('abcdefgh'[Index(1):Index(7):Index(2)], slice(Index(3), None, Index(-1)).indices(5))
# expect: asked 2
# expect: asked 1
# expect: asked 7
# expect: asked -1
# expect: asked 3
# expect: bdf (3, -1, -1)
# An int of a class of its own is what it is.
number = Number(4)
print(range(number), slice(number).indices(9), [0, 1, 2, 3, 4][number], 'abcdef'[:number], chr(Number(65)), math.gcd(number, 6))
# expect: range(0, 4) (0, 4, 1) 4 abcd A 2
print('%d %x' % (number, number), round(1234.5678, Number(2)), divmod(number, 3), pow(Number(3), 2, 7), bytes(number))
# expect: 4 4 1234.57 (1, 1) 2 b'\x00\x00\x00\x00'


class Long:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length


for length in (2 ** 62, 2 ** 63, -10 ** 20, -1):
    try:
        print(bool(Long(length)), not Long(length))  # expect: True False
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
        # expect: OverflowError cannot fit 'int' into an index-sized integer
        # expect: ValueError __len__() should return >= 0
        # expect: ValueError __len__() should return >= 0
