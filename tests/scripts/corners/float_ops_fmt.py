for a in (1.5, -2.5, 0.1, 1e10, 7.0):
    for b in (0.5, -3.0, 2):
        print(a, b, a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 2, a < b, a == b)
# expect: 1.5 0.5 2.0 1.0 0.75 3.0 3.0 0.0 (3.0, 0.0) 2.25 False False
# expect: 1.5 -3.0 -1.5 4.5 -4.5 -0.5 -1.0 -1.5 (-1.0, -1.5) 2.25 False False
# expect: 1.5 2 3.5 -0.5 3.0 0.75 0.0 1.5 (0.0, 1.5) 2.25 True False
# expect: -2.5 0.5 -2.0 -3.0 -1.25 -5.0 -5.0 0.0 (-5.0, 0.0) 6.25 True False
# expect: -2.5 -3.0 -5.5 0.5 7.5 0.8333333333333334 0.0 -2.5 (0.0, -2.5) 6.25 False False
# expect: -2.5 2 -0.5 -4.5 -5.0 -1.25 -2.0 1.5 (-2.0, 1.5) 6.25 True False
# expect: 0.1 0.5 0.6 -0.4 0.05 0.2 0.0 0.1 (0.0, 0.1) 0.010000000000000002 True False
# expect: 0.1 -3.0 -2.9 3.1 -0.30000000000000004 -0.03333333333333333 -1.0 -2.9 (-1.0, -2.9) 0.010000000000000002 False False
# expect: 0.1 2 2.1 -1.9 0.2 0.05 0.0 0.1 (0.0, 0.1) 0.010000000000000002 True False
# expect: 10000000000.0 0.5 10000000000.5 9999999999.5 5000000000.0 20000000000.0 20000000000.0 0.0 (20000000000.0, 0.0) 1e+20 False False
# expect: 10000000000.0 -3.0 9999999997.0 10000000003.0 -30000000000.0 -3333333333.3333335 -3333333334.0 -2.0 (-3333333334.0, -2.0) 1e+20 False False
# expect: 10000000000.0 2 10000000002.0 9999999998.0 20000000000.0 5000000000.0 5000000000.0 0.0 (5000000000.0, 0.0) 1e+20 False False
# expect: 7.0 0.5 7.5 6.5 3.5 14.0 14.0 0.0 (14.0, 0.0) 49.0 False False
# expect: 7.0 -3.0 4.0 10.0 -21.0 -2.3333333333333335 -3.0 -2.0 (-3.0, -2.0) 49.0 False False
# expect: 7.0 2 9.0 5.0 14.0 3.5 3.0 1.0 (3.0, 1.0) 49.0 False False
print(2.0 ** 0.5, 2 ** -1.0, (-8) ** (1 / 3), (-2.0) ** 3, 0.0 ** 0, 4 ** 0.5, 1e300 * 1e10, -1e300 * 1e10, 1e-320, 5e-324 / 2, 0.1 + 0.2, 1 / 3, 2 / 3, 100.0, 1e16, 123456789.123456789, 1e22, 1e21, 0.00001, 0.0001, 3.0e-5, 1.0e5, -0.0, 0.0 == -0.0, str(-0.0))
# expect: 1.4142135623730951 0.5 (1.0000000000000002+1.7320508075688772j) -8.0 1.0 2.0 inf -inf 1e-320 0.0 0.30000000000000004 0.3333333333333333 0.6666666666666666 100.0 1e+16 123456789.12345679 1e+22 1e+21 1e-05 0.0001 3e-05 100000.0 -0.0 True -0.0
print(round(1.5), round(2.5), round(-1.5), round(2.675, 2), round(1e15 + 0.3, 1), round(1234.5678, -2), round(0.5), round(1.0), type(round(1.5)), type(round(1.5, 0)), int(1e10), int(-1.9), float("1e3"), float("-.5"), float(" 1 "), abs(-1.5), -(-1.5), +1.5, bool(0.0), bool(-0.0), bool(1e-300), not 0.1)
# expect: 2 2 -2 2.67 1000000000000000.2 1200.0 0 1 <class 'int'> <class 'float'> 10000000000 -1 1000.0 -0.5 1.0 1.5 1.5 1.5 False False True False
print(f"{1.5:f} {1.5:.0f} {2.5:.0f} {0.05:.1f} {1e10:g} {1e-5:g} {123456:g} {1234567:g} {1.0:g} {0.1:.20f} {1/3:.3e} {1e100:.3g} {5:.2f} {-1.5:+.1f} {1.5:+} {1.5: } {1e6:,.1f} {0.256:.1%} {3.14159:10.3f}| {3.14159:<10.3f}| {3.14159:^10.3f}| {3.14159:010.3f} {1e20:f} {1e-7} {1.0} {100000000000000000000.0} {12345678901234567.0}")
# expect: 1.500000 2 2 0.1 1e+10 1e-05 123456 1.23457e+06 1 0.10000000000000000555 3.333e-01 1e+100 5.00 -1.5 +1.5  1.5 1,000,000.0 25.6%      3.142| 3.142     |   3.142   | 000003.142 100000000000000000000.000000 1e-07 1.0 1e+20 1.2345678901234568e+16
print("%f %.2f %e %g %10.3f|%-10.2f|%+.1f|%05.1f|%.0f|%g|%g" % (1.5, 2.345, 12345.678, 0.00001, 3.14159, 2.5, 1.0, 2.5, 0.5, 1e10, 100000.0))
# expect: 1.500000 2.35 1.234568e+04 1e-05      3.142|2.50      |+1.0|002.5|0|1e+10|100000
for s in ("1.5 + 'a'", "1.5 % 0", "1.5 // 0", "1.5 / 0", "divmod(1.5, 0)", "0.0 ** -1", "1.5 << 1", "1.5 & 1", "~1.5", "1.5[0]", "1.5()", "int('1.5')", "float('1,5')", "float('')", "float([])", "round(1.5, 'a')", "'%d' % 'a'", "'%f' % 'a'", "format(1.5, 'd')", "format(1.5, 'x')", "1e400", "-1e400", "1e400 - 1e400", "int(1e400)", "int(1e400 - 1e400)", "(1.5).foo", "1.5 < 'a'", "1.5 < 1j", "math.sqrt(-1)", "10.0 ** 400", "(-1.0) ** 0.5", "1.5 @ 2", "float('nan') == float('nan')", "max(float('nan'), 1)", "min(1, float('nan'))", "sorted([3.0, 1, 2.5])", "sum([0.1] * 10)", "0.1 + 0.1 + 0.1 == 0.3", "(0.1).as_integer_ratio()", "(2.0).is_integer()", "float.fromhex('0x1p-2')", "(1.1).hex()", "1.0.__truediv__(0.5)", "1.5.__rsub__(3)", "1.5.__int__()", "1.5.__bool__()", "float.__add__(1.0, 2)", "1.5.conjugate()", "1.5.real, 1.5.imag", "1_000.5", "1e1_0", "math.floor(-1.5)", "math.ceil(-1.5)", "math.trunc(-1.5)", "math.isclose(0.1 + 0.2, 0.3)", "math.inf", "-math.nan", "math.fmod(-7, 3)", "math.copysign(1, -0.0)", "math.modf(-1.5)", "math.frexp(8)", "math.ldexp(1, 3)", "math.hypot(3, 4)", "math.fsum([0.1] * 10)", "math.gcd(12, 18)", "math.isnan(math.nan)", "math.log(0)", "math.log(8, 2)", "math.log2(8)", "math.exp(1000)", "math.pow(2, 0.5)", "math.factorial(-1)", "math.factorial(1.5)", "math.sqrt('a')", "math.floor('a')", "math.sin()", "math.sin(1, 2)"):
    import math
    try:
        print(s, eval(s))
    except Exception as e:
        print(s, type(e).__name__, e)
# expect: 1.5 + 'a' TypeError unsupported operand type(s) for +: 'float' and 'str'
# expect: 1.5 % 0 ZeroDivisionError float modulo
# expect: 1.5 // 0 ZeroDivisionError float floor division by zero
# expect: 1.5 / 0 ZeroDivisionError float division by zero
# expect: divmod(1.5, 0) ZeroDivisionError float divmod()
# expect: 0.0 ** -1 ZeroDivisionError 0.0 cannot be raised to a negative power
# expect: 1.5 << 1 TypeError unsupported operand type(s) for <<: 'float' and 'int'
# expect: 1.5 & 1 TypeError unsupported operand type(s) for &: 'float' and 'int'
# expect: ~1.5 TypeError bad operand type for unary ~: 'float'
# expect: 1.5[0] TypeError 'float' object is not subscriptable
# expect: 1.5() TypeError 'float' object is not callable
# expect: int('1.5') ValueError invalid literal for int() with base 10: '1.5'
# expect: float('1,5') ValueError could not convert string to float: '1,5'
# expect: float('') ValueError could not convert string to float: ''
# expect: float([]) TypeError float() argument must be a string or a real number, not 'list'
# expect: round(1.5, 'a') TypeError 'str' object cannot be interpreted as an integer
# expect: '%d' % 'a' TypeError %d format: a real number is required, not str
# expect: '%f' % 'a' TypeError must be real number, not str
# expect: format(1.5, 'd') ValueError Unknown format code 'd' for object of type 'float'
# expect: format(1.5, 'x') ValueError Unknown format code 'x' for object of type 'float'
# expect: 1e400 inf
# expect: -1e400 -inf
# expect: 1e400 - 1e400 nan
# expect: int(1e400) OverflowError cannot convert float infinity to integer
# expect: int(1e400 - 1e400) ValueError cannot convert float NaN to integer
# expect: (1.5).foo AttributeError 'float' object has no attribute 'foo'
# expect: 1.5 < 'a' TypeError '<' not supported between instances of 'float' and 'str'
# expect: 1.5 < 1j TypeError '<' not supported between instances of 'float' and 'complex'
# expect: math.sqrt(-1) ValueError math domain error
# expect: 10.0 ** 400 OverflowError (34, 'Numerical result out of range')
# expect: (-1.0) ** 0.5 (6.123233995736766e-17+1j)
# expect: 1.5 @ 2 TypeError unsupported operand type(s) for @: 'float' and 'int'
# expect: float('nan') == float('nan') False
# expect: max(float('nan'), 1) nan
# expect: min(1, float('nan')) 1
# expect: sorted([3.0, 1, 2.5]) [1, 2.5, 3.0]
# expect: sum([0.1] * 10) 0.9999999999999999
# expect: 0.1 + 0.1 + 0.1 == 0.3 False
# expect: (0.1).as_integer_ratio() (3602879701896397, 36028797018963968)
# expect: (2.0).is_integer() True
# expect: float.fromhex('0x1p-2') 0.25
# expect: (1.1).hex() 0x1.199999999999ap+0
# expect: 1.0.__truediv__(0.5) 2.0
# expect: 1.5.__rsub__(3) 1.5
# expect: 1.5.__int__() 1
# expect: 1.5.__bool__() True
# expect: float.__add__(1.0, 2) 3.0
# expect: 1.5.conjugate() 1.5
# expect: 1.5.real, 1.5.imag (1.5, 0.0)
# expect: 1_000.5 1000.5
# expect: 1e1_0 10000000000.0
# expect: math.floor(-1.5) -2
# expect: math.ceil(-1.5) -1
# expect: math.trunc(-1.5) -1
# expect: math.isclose(0.1 + 0.2, 0.3) True
# expect: math.inf inf
# expect: -math.nan nan
# expect: math.fmod(-7, 3) -1.0
# expect: math.copysign(1, -0.0) -1.0
# expect: math.modf(-1.5) (-0.5, -1.0)
# expect: math.frexp(8) (0.5, 4)
# expect: math.ldexp(1, 3) 8.0
# expect: math.hypot(3, 4) 5.0
# expect: math.fsum([0.1] * 10) 1.0
# expect: math.gcd(12, 18) 6
# expect: math.isnan(math.nan) True
# expect: math.log(0) ValueError math domain error
# expect: math.log(8, 2) 3.0
# expect: math.log2(8) 3.0
# expect: math.exp(1000) OverflowError math range error
# expect: math.pow(2, 0.5) 1.4142135623730951
# expect: math.factorial(-1) ValueError factorial() not defined for negative values
# expect: math.factorial(1.5) TypeError 'float' object cannot be interpreted as an integer
# expect: math.sqrt('a') TypeError must be real number, not str
# expect: math.floor('a') TypeError must be real number, not str
# expect: math.sin() TypeError math.sin() takes exactly one argument (0 given)
# expect: math.sin(1, 2) TypeError math.sin() takes exactly one argument (2 given)
