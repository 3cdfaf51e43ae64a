from fractions import Fraction
a, b = Fraction(1, 3), Fraction("0.125")
print(a + b, a - b, a * b, a / b, -a, abs(-a), a ** 2, a ** -1, 2 * a, 1 - a, 1 / a, a // b, a % b, repr(a), float(a), int(Fraction(7, 2)), round(Fraction(5, 2)), a < b, a == Fraction(2, 6), a + 0.5, hash(Fraction(3)) == hash(3), hash(a) == hash(Fraction(1, 3)))
# expect: 11/24 5/24 1/24 8/3 -1/3 1/3 1/9 3 2/3 2/3 3 2 1/12 Fraction(1, 3) 0.3333333333333333 3 2 False True 0.8333333333333333 True True
print(Fraction(3.14159).limit_denominator(100), Fraction("3/4"), Fraction("-1.5e2"), sum([Fraction(1, n) for n in range(1, 5)]), Fraction(6, -4), sorted([a, b]), max(a, 0.2), Fraction(10, 5).numerator)
# expect: 311/99 3/4 -150 25/12 -3/2 [Fraction(1, 8), Fraction(1, 3)] 1/3 2
for bad in (lambda: Fraction(1, 0), lambda: Fraction("x"), lambda: Fraction(1.5, 2)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
        # expect: ZeroDivisionError Fraction(1, 0)
        # expect: ValueError Invalid literal for Fraction: 'x'
        # expect: TypeError both arguments should be Rational instances
