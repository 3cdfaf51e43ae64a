from decimal import Decimal as D, getcontext, ROUND_HALF_UP, ROUND_DOWN, InvalidOperation, DivisionByZero
print(D('0.1') + D('0.2'), D('1') / D('3'), D(10) % 3, D(-7) // 2, D('1.50') == D('1.5'), D('3.14159').quantize(D('0.01')), D('2.345').quantize(D('.01'), rounding=ROUND_HALF_UP), D('1E+5'), D('1E-7'), D('-0.00'), D(5).sqrt(), D('1.10').normalize(), D(2) ** 64, D('123.456').to_integral_value(), abs(D('-5.5')), -D('3'), D('1.23E+3') * 2)
# expect: 0.3 0.3333333333333333333333333333 1 -3 True 3.14 2.35 1E+5 1E-7 -0.00 2.236067977499789696409173669 1.1 18446744073709551616 123 5.5 -3 2.46E+3
print(sorted([D('1.1'), D(1), D('0.9')]), max(D(1), D('1.5')), sum([D('0.1')] * 10), D('1.5') > 1, D('2') == 2, hash(D('2')) == hash(2), int(D('3.99')), float(D('0.5')), str(D('1.000')), repr(D('12')), f'{D("1234.5678"):.2f}', f'{D("0.00001")}', round(D('2.5')), round(D('2.675'), 2), bool(D('0.0')), D('5').as_tuple(), D((0, (1, 2, 3), -2)))
# expect: [Decimal('0.9'), Decimal('1'), Decimal('1.1')] 1.5 1.0 True True True 3 0.5 1.000 Decimal('12') 1234.57 0.00001 2 2.68 False DecimalTuple(sign=0, digits=(5,), exponent=0) 1.23
for f in (lambda: D('x'), lambda: D(1) / D(0), lambda: D(0) / D(0), lambda: D(1) + 0.5, lambda: D(1) + 'a', lambda: D(-1).sqrt(), lambda: D('NaN') > 1, lambda: int(D('Infinity'))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: InvalidOperation [<class 'decimal.ConversionSyntax'>]
    # expect: DivisionByZero [<class 'decimal.DivisionByZero'>]
    # expect: InvalidOperation [<class 'decimal.DivisionUndefined'>]
    # expect: TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
    # expect: TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'str'
    # expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
    # expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
    # expect: OverflowError cannot convert Infinity to integer
getcontext().prec = 6; print(D(1) / D(7), D(2).sqrt(), D('1234567.89') + 0, D(1).exp(), D(10).ln()); getcontext().rounding = ROUND_DOWN; print(D(2) / D(3))
# expect: 0.142857 1.41421 1.23457E+6 2.71828 2.30259
# expect: 0.666666
