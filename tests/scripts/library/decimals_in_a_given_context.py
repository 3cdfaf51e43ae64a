# An operation in a context that it is given; powers with more digits than anybody wants; loops in the body of an Enum.
from decimal import ROUND_UP, Context, Decimal, Inexact, Overflow
from enum import Enum

short = Context(prec=3, rounding=ROUND_UP)
a, b = Decimal('2.123456'), Decimal('7.654321')
print(a.sqrt(short), a.sqrt(context=short), a.normalize(short), a.next_plus(short), a.to_integral_value(context=short))
# expect: 1.46 1.46 2.13 2.13 3
print(a.max(b, short), a.min(b, context=short), a.fma(b, 1, short), a.scaleb(2, short), a.remainder_near(b, short))
# expect: 7.66 2.13 17.3 213 2.13
print(a.exp(short), a.ln(short), a.log10(context=short), short.flags[Inexact])
# expect: 8.36 0.753 0.327 True
for wrong in (lambda: a.sqrt('x'), lambda: a.max(b, 3), lambda: a.exp(1)):
    try:
        wrong()
    except TypeError as error:
        print(error)
# expect: optional argument must be a context
# expect: optional argument must be a context
# expect: optional argument must be a context

print(Decimal('1.0000001') ** 10_000_000, Decimal(10) ** -1_000_000, Decimal('-1.5') ** 30_001, Decimal(2) ** 1000)
# expect: 2.718281692544966271198550226 1E-1000000 -8.200926686963711808517457524E+5282 1.071508607186267320948425049E+301
for base, exponent in ((Decimal(2), Decimal('1e10')), (Decimal(10), 1_000_000), (Decimal(3), Decimal('1e300'))):
    try:
        base ** exponent
    except Overflow as error:
        print('Overflow', error)
# expect: Overflow [<class 'decimal.Overflow'>]
# expect: Overflow [<class 'decimal.Overflow'>]
# expect: Overflow [<class 'decimal.Overflow'>]


class Days(Enum):
    _ignore_ = 'Days i'
    Days = vars()
    for i in range(3):
        Days[f'day_{i}'] = i


print(list(Days))
# expect: [<Days.day_0: 0>, <Days.day_1: 1>, <Days.day_2: 2>]
