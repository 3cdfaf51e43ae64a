# Numbers and texts of derived classes in formats and in math.
import math


class Whole(int):
    pass


class Real(float):
    pass


class Text(str):
    pass


print('%d %.1f %x %e' % (Whole(5), Whole(5), Whole(255), Whole(7)))  # expect: 5 5.0 ff 7.000000e+00
print('%d %.1f %g' % (Real(2.5), Real(2.5), Real(0.5)), b'%.1f %d' % (Whole(5), Real(2.5)))  # expect: 2 2.5 0.5 b'5.0 2'
for template in ('%d', '%.1f', '%x'):
    try:
        template % Text('a')
    except TypeError as error:
        print(error)
        # expect: %d format: a real number is required, not Text
        # expect: must be real number, not Text
        # expect: %x format: an integer is required, not Text
print(math.trunc(Whole(5)), math.trunc(Real(-2.5)), math.floor(Real(-2.5)))  # expect: 5 -2 -3
print(type(float.__float__(Real(1))).__name__, type(Real(1).conjugate()).__name__)  # expect: float float


class Shouting(tuple):
    def __getitem__(self, place):
        return f'item {place}'


print(list(reversed(Shouting('ab'))))  # expect: ['item 1', 'item 0']
