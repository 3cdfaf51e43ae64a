from decimal import Decimal, getcontext, localcontext, ROUND_HALF_UP, ROUND_DOWN, InvalidOperation, DivisionByZero
a, b = Decimal("0.1"), Decimal("0.2")
print(a + b, a + b == Decimal("0.3"), Decimal(1) / 3, Decimal("1.10") * 2, Decimal(10) / 4, Decimal("2") ** 10, Decimal(2).sqrt(), Decimal(16).sqrt(), -a, abs(-a), repr(a), Decimal(0.5), Decimal(0.1))
# expect: 0.3 True 0.3333333333333333333333333333 2.20 2.5 1024 1.414213562373095048801688724 4 -0.1 0.1 Decimal('0.1') 0.5 0.1000000000000000055511151231257827021181583404541015625
print(Decimal("2.675").quantize(Decimal("0.01")), Decimal("2.675").quantize(Decimal("0.01"), ROUND_HALF_UP), Decimal("-7.9").to_integral_value(ROUND_DOWN), round(Decimal("2.5")), round(Decimal("2.345"), 2), int(Decimal("-3.7")), float(Decimal("1.5")), Decimal("100").normalize(), Decimal("1E+3"), Decimal("0.0000001"), Decimal("-0"))
# expect: 2.68 2.68 -7 2 2.34 -3 1.5 1E+2 1E+3 1E-7 -0
print(Decimal(7) // 2, Decimal(-7) % 3, divmod(Decimal("7.5"), 2), 5 - a, 1 / Decimal(8), sum([a, b]), max(a, b), a < 1, a == 0.5, sorted([b, a]), Decimal("1.0") == 1, hash(Decimal(2)) == hash(2), Decimal("3.14").as_tuple(), Decimal((1, (1, 2), -1)))
# expect: 3 -1 (Decimal('3'), Decimal('1.5')) 4.9 0.125 0.3 0.2 True False [Decimal('0.1'), Decimal('0.2')] True True DecimalTuple(sign=0, digits=(3, 1, 4), exponent=-2) -1.2
print(f"{Decimal('1234.5678'):.2f} {Decimal('1234567.8'):,} {Decimal('0.256'):.1%} {Decimal('5'):>6}|{Decimal('-3.5'):08.2f} {Decimal('2'):+}")
# expect: 1234.57 1,234,567.8 25.6%      5|-0003.50 +2
with localcontext() as context:
    context.prec = 5
    print(Decimal(2) / 3, Decimal("123456.7") + 0)  # expect: 0.66667 1.2346E+5
getcontext().prec = 10
print(Decimal(1) / 7, Decimal("1e2") + Decimal("1e-2"))  # expect: 0.1428571429 100.01
for bad in (lambda: Decimal("x"), lambda: Decimal(1) / 0):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
        # expect: InvalidOperation [<class 'decimal.ConversionSyntax'>]
        # expect: DivisionByZero [<class 'decimal.DivisionByZero'>]
