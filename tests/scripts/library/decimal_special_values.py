# Infinity and NaN of decimal
from decimal import *
D = Decimal
i, n = D("Infinity"), D("NaN")
print(i, -i, n, D("-inf"), D("sNaN"), i + 1, 1 + i, i - 5, 5 - i, i * -2, i / 3, 3 / i, D(7) // i, i // 2, D(5) % i, i ** 2, i ** -1, i ** 0, n + 1, 1 + n, n * i, abs(-i), +i, bool(n), repr(n), str(i), f"{i}", float(i), float(n))
# expect: Infinity -Infinity NaN -Infinity sNaN Infinity Infinity Infinity -Infinity -Infinity Infinity 0E-1000026 0 Infinity 5 Infinity 0 1 NaN NaN NaN Infinity Infinity True Decimal('NaN') Infinity Infinity inf nan
print(i > 10**100, i == i, n == n, n != n, D(1) < i, D(1) > -i, i == float("inf"), -i < i, D(2) == n, n == 2, max(D(1), i), i.is_infinite(), n.is_nan(), D(1).is_nan(), D(1).is_finite(), i.is_finite(), i.as_tuple(), n.as_tuple(), D(float("nan")), D(float("-inf")), hash(i) == hash(float("inf")), isinstance(n, Decimal), type(i).__name__, i.sqrt(), D("nan").is_qnan(), i.normalize(), D((0, (0,), "F")))
# expect: True True False True True True True True False False Infinity True True False True False DecimalTuple(sign=0, digits=(0,), exponent='F') DecimalTuple(sign=0, digits=(), exponent='n') NaN -Infinity True True Decimal Infinity True Infinity Infinity
for f in (lambda: i - i, lambda: i * 0, lambda: i / i, lambda: n < 1, lambda: 1 < n, lambda: int(i), lambda: int(n), lambda: i % 2, lambda: D("sNaN") + 1, lambda: hash(D("sNaN")), lambda: round(n), lambda: (-i).sqrt(), lambda: i.quantize(D(1)), lambda: D("infx"), lambda: D("--inf")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
    # expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
    # expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
    # expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
    # expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
    # expect: OverflowError cannot convert Infinity to integer
    # expect: ValueError cannot convert NaN to integer
    # expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
    # expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
    # expect: TypeError Cannot hash a signaling NaN value
    # expect: ValueError cannot convert NaN to integer
    # expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
    # expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
    # expect: InvalidOperation [<class 'decimal.ConversionSyntax'>]
    # expect: InvalidOperation [<class 'decimal.ConversionSyntax'>]
print(sorted([i, D(3), -i, D("-2")]), D("1.5").copy_negate(), D("12.3").adjusted(), D(1).max(2), D(2).fma(3, 4), sum([D(1), i]))
# expect: [Decimal('-Infinity'), Decimal('-2'), Decimal('3'), Decimal('Infinity')] -1.5 1 2 10 Infinity
