for s in ['1', ' 1.5 ', '+2', '-.5', '.5', '5.', '1e3', '1E-3', '1_000.5', 'inf', '-Infinity', 'nan', '+nan', '1e400', '-1e400', '1e-400',
          '\t3\n', '0x10', '1__0', '_1', '1_', '1e', 'e5', '.', '', ' ', '1 2', 'in', '--1', '1e1_0', '٣.٥', 'infinit', '1,5']:
    try:
        print(repr(s), float(s))
    except ValueError as e:
        print(e)
# expect: '1' 1.0
# expect: ' 1.5 ' 1.5
# expect: '+2' 2.0
# expect: '-.5' -0.5
# expect: '.5' 0.5
# expect: '5.' 5.0
# expect: '1e3' 1000.0
# expect: '1E-3' 0.001
# expect: '1_000.5' 1000.5
# expect: 'inf' inf
# expect: '-Infinity' -inf
# expect: 'nan' nan
# expect: '+nan' nan
# expect: '1e400' inf
# expect: '-1e400' -inf
# expect: '1e-400' 0.0
# expect: '\t3\n' 3.0
# expect: could not convert string to float: '0x10'
# expect: could not convert string to float: '1__0'
# expect: could not convert string to float: '_1'
# expect: could not convert string to float: '1_'
# expect: could not convert string to float: '1e'
# expect: could not convert string to float: 'e5'
# expect: could not convert string to float: '.'
# expect: could not convert string to float: ''
# expect: could not convert string to float: ' '
# expect: could not convert string to float: '1 2'
# expect: could not convert string to float: 'in'
# expect: could not convert string to float: '--1'
# expect: '1e1_0' 10000000000.0
# expect: '٣.٥' 3.5
# expect: could not convert string to float: 'infinit'
# expect: could not convert string to float: '1,5'
for bad in (None, [], 1j, b'2.5', bytearray(b'7'), b'x', {}):
    try:
        print(float(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: TypeError float() argument must be a string or a real number, not 'NoneType'
# expect: TypeError float() argument must be a string or a real number, not 'list'
# expect: TypeError float() argument must be a string or a real number, not 'complex'
# expect: 2.5
# expect: 7.0
# expect: ValueError could not convert string to float: b'x'
# expect: TypeError float() argument must be a string or a real number, not 'dict'
print(float(), float(True), float(10 ** 20), float('1' * 30))
# expect: 0.0 1.0 1e+20 1.111111111111111e+29
try:
    float(10 ** 400)
except OverflowError as e:
    print(e)
# expect: int too large to convert to float
print(float.fromhex('0x1.8p3'), float.fromhex('-0x.1p-2'), (1.5).hex(), (0.1).hex(), (-0.0).hex(), float('inf').hex())
# expect: 12.0 -0.015625 0x1.8000000000000p+0 0x1.999999999999ap-4 -0x0.0p+0 inf
print((0.5).as_integer_ratio(), (2.0).is_integer(), (2.5).is_integer(), float('-0'))
# expect: (1, 2) True False -0.0

for x in (0.1, 1e16, 1e15, 123456789012345678.0, 1e-4, 1e-5, 1.0, -0.0, 100.0, 1e22, 1e21, 5e-324, 1.7976931348623157e308, 0.1 + 0.2, 1 / 3, 2 / 3, 1e100, 123.456, 3.0e-10, 12345.0e3, 9007199254740993.0):
    print(x, repr(x), str(x), f'{x}', '%s' % x, '%g' % x, f'{x:.3}', f'{x:.3f}' if abs(x) < 1e20 else '', '%.3e' % x, f'{x:g}', f'{x:n}' if False else '')
# expect: 0.1 0.1 0.1 0.1 0.1 0.1 0.1 0.100 1.000e-01 0.1
# expect: 1e+16 1e+16 1e+16 1e+16 1e+16 1e+16 1e+16 10000000000000000.000 1.000e+16 1e+16
# expect: 1000000000000000.0 1000000000000000.0 1000000000000000.0 1000000000000000.0 1000000000000000.0 1e+15 1e+15 1000000000000000.000 1.000e+15 1e+15
# expect: 1.2345678901234568e+17 1.2345678901234568e+17 1.2345678901234568e+17 1.2345678901234568e+17 1.2345678901234568e+17 1.23457e+17 1.23e+17 123456789012345680.000 1.235e+17 1.23457e+17
# expect: 0.0001 0.0001 0.0001 0.0001 0.0001 0.0001 0.0001 0.000 1.000e-04 0.0001
# expect: 1e-05 1e-05 1e-05 1e-05 1e-05 1e-05 1e-05 0.000 1.000e-05 1e-05
# expect: 1.0 1.0 1.0 1.0 1.0 1 1.0 1.000 1.000e+00 1
# expect: -0.0 -0.0 -0.0 -0.0 -0.0 -0 -0.0 -0.000 -0.000e+00 -0
# expect: 100.0 100.0 100.0 100.0 100.0 100 1e+02 100.000 1.000e+02 100
# expect: 1e+22 1e+22 1e+22 1e+22 1e+22 1e+22 1e+22  1.000e+22 1e+22
# expect: 1e+21 1e+21 1e+21 1e+21 1e+21 1e+21 1e+21  1.000e+21 1e+21
# expect: 5e-324 5e-324 5e-324 5e-324 5e-324 4.94066e-324 4.94e-324 0.000 4.941e-324 4.94066e-324
# expect: 1.7976931348623157e+308 1.7976931348623157e+308 1.7976931348623157e+308 1.7976931348623157e+308 1.7976931348623157e+308 1.79769e+308 1.8e+308  1.798e+308 1.79769e+308
# expect: 0.30000000000000004 0.30000000000000004 0.30000000000000004 0.30000000000000004 0.30000000000000004 0.3 0.3 0.300 3.000e-01 0.3
# expect: 0.3333333333333333 0.3333333333333333 0.3333333333333333 0.3333333333333333 0.3333333333333333 0.333333 0.333 0.333 3.333e-01 0.333333
# expect: 0.6666666666666666 0.6666666666666666 0.6666666666666666 0.6666666666666666 0.6666666666666666 0.666667 0.667 0.667 6.667e-01 0.666667
# expect: 1e+100 1e+100 1e+100 1e+100 1e+100 1e+100 1e+100  1.000e+100 1e+100
# expect: 123.456 123.456 123.456 123.456 123.456 123.456 1.23e+02 123.456 1.235e+02 123.456
# expect: 3e-10 3e-10 3e-10 3e-10 3e-10 3e-10 3e-10 0.000 3.000e-10 3e-10
# expect: 12345000.0 12345000.0 12345000.0 12345000.0 12345000.0 1.2345e+07 1.23e+07 12345000.000 1.234e+07 1.2345e+07
# expect: 9007199254740992.0 9007199254740992.0 9007199254740992.0 9007199254740992.0 9007199254740992.0 9.0072e+15 9.01e+15 9007199254740992.000 9.007e+15 9.0072e+15
print(1.5 // 0.5, 7.5 % 2, -7.5 % 2, -7.5 // 2, 1e20 % 3, 5.0 == 5, 0.1 + 0.2 == 0.3, 1.0.is_integer(), 1.5.as_integer_ratio(), (0.1).as_integer_ratio(), float.__doc__ is None if False else '', 1.5.conjugate(), 2.0.real, 2.5.imag, 3.0.__int__(), (2.5).__round__(), (2.6).__trunc__(), (-2.5).__floor__(), (2.1).__ceil__())
# expect: 3.0 1.5 0.5 -4.0 1.0 True False True (3, 2) (3602879701896397, 36028797018963968)  1.5 2.0 0.0 3 2 2 -3 3
for f in (lambda: (1.5).foo, lambda: 1.5 & 1, lambda: 1.5 << 1, lambda: ~1.5, lambda: float('inf').as_integer_ratio(), lambda: float('nan').as_integer_ratio(), lambda: float.fromhex('zz'), lambda: float.fromhex(5), lambda: 1.5 + 'a', lambda: 1.5[0], lambda: 1.5(), lambda: float(1, 2), lambda: float(x=1), lambda: 'a' * 1.5, lambda: [1][1.0], lambda: range(1.0), lambda: 1.5 @ 1, lambda: 1.5 < 'a', lambda: 1.5 < 1j, lambda: float('1.5') // 0, lambda: 1.5 % 0, lambda: 1.5 ** 'a', lambda: (-1.5) ** 0.5, lambda: 0.0 ** -1, lambda: float.fromhex('0x1p5000')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: AttributeError 'float' object has no attribute 'foo'
# expect: TypeError unsupported operand type(s) for &: 'float' and 'int'
# expect: TypeError unsupported operand type(s) for <<: 'float' and 'int'
# expect: TypeError bad operand type for unary ~: 'float'
# expect: OverflowError cannot convert Infinity to integer ratio
# expect: ValueError cannot convert NaN to integer ratio
# expect: ValueError invalid hexadecimal floating-point string
# expect: TypeError bad argument type for built-in operation
# expect: TypeError unsupported operand type(s) for +: 'float' and 'str'
# expect: TypeError 'float' object is not subscriptable
# expect: TypeError 'float' object is not callable
# expect: TypeError float expected at most 1 argument, got 2
# expect: TypeError float() takes no keyword arguments
# expect: TypeError can't multiply sequence by non-int of type 'float'
# expect: TypeError list indices must be integers or slices, not float
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError unsupported operand type(s) for @: 'float' and 'int'
# expect: TypeError '<' not supported between instances of 'float' and 'str'
# expect: TypeError '<' not supported between instances of 'float' and 'complex'
# expect: ZeroDivisionError float floor division by zero
# expect: ZeroDivisionError float modulo
# expect: TypeError unsupported operand type(s) for ** or pow(): 'float' and 'str'
# expect: (7.499399432609231e-17+1.224744871391589j)
# expect: ZeroDivisionError 0.0 cannot be raised to a negative power
# expect: OverflowError hexadecimal value too large to represent as a float

for v in (0, 1, -1.5, 3.14159265, 1e10, 1e-10, 123456.789, float('inf'), float('nan'), -0.0, 1e300, 5e-324):
    print('%f %e %g' % (v, v, v), f'{v:.0f} {v:.1e} {v:.3g} {v:10.2f}| {v:<10.2f}| {v:+.1f} {v: .1f} {v:08.2f} {v:,.2f} {v:%} {v:.0%} {v:G} {v:#.3g} {v:n}', str(v), repr(v))
# expect: 0.000000 0.000000e+00 0 0 0.0e+00 0       0.00| 0.00      | +0.0  0.0 00000.00 0.00 0.000000% 0% 0 0.00 0 0 0
# expect: 1.000000 1.000000e+00 1 1 1.0e+00 1       1.00| 1.00      | +1.0  1.0 00001.00 1.00 100.000000% 100% 1 1.00 1 1 1
# expect: -1.500000 -1.500000e+00 -1.5 -2 -1.5e+00 -1.5      -1.50| -1.50     | -1.5 -1.5 -0001.50 -1.50 -150.000000% -150% -1.5 -1.50 -1.5 -1.5 -1.5
# expect: 3.141593 3.141593e+00 3.14159 3 3.1e+00 3.14       3.14| 3.14      | +3.1  3.1 00003.14 3.14 314.159265% 314% 3.14159 3.14 3.14159 3.14159265 3.14159265
# expect: 10000000000.000000 1.000000e+10 1e+10 10000000000 1.0e+10 1e+10 10000000000.00| 10000000000.00| +10000000000.0  10000000000.0 10000000000.00 10,000,000,000.00 1000000000000.000000% 1000000000000% 1E+10 1.00e+10 1e+10 10000000000.0 10000000000.0
# expect: 0.000000 1.000000e-10 1e-10 0 1.0e-10 1e-10       0.00| 0.00      | +0.0  0.0 00000.00 0.00 0.000000% 0% 1E-10 1.00e-10 1e-10 1e-10 1e-10
# expect: 123456.789000 1.234568e+05 123457 123457 1.2e+05 1.23e+05  123456.79| 123456.79 | +123456.8  123456.8 123456.79 123,456.79 12345678.900000% 12345679% 123457 1.23e+05 123457 123456.789 123456.789
# expect: inf inf inf inf inf inf        inf| inf       | +inf  inf 00000inf inf inf% inf% INF inf inf inf inf
# expect: nan nan nan nan nan nan        nan| nan       | +nan  nan 00000nan nan nan% nan% NAN nan nan nan nan
# expect: -0.000000 -0.000000e+00 -0 -0 -0.0e+00 -0      -0.00| -0.00     | -0.0 -0.0 -0000.00 -0.00 -0.000000% -0% -0 -0.00 -0 -0.0 -0.0
# expect: 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160.000000 1.000000e+300 1e+300 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160 1.0e+300 1e+300 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160.00| 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160.00| +1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160.0  1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160.0 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160.00 1,000,000,000,000,000,052,504,760,255,204,420,248,704,468,581,108,159,154,915,854,115,511,802,457,988,908,195,786,371,375,080,447,864,043,704,443,832,883,878,176,942,523,235,360,430,575,644,792,184,786,706,982,848,387,200,926,575,803,737,830,233,794,788,090,059,368,953,234,970,799,945,081,119,038,967,640,880,074,652,742,780,142,494,579,258,788,820,056,842,838,115,669,472,196,386,865,459,400,540,160.00 100000000000000007629703079084894925347346855150656811701601734206211380288125794484142188964691784076639747577138548761372210387844799938291815611350519830750167649856488981626536368095414607314235151058373458986890825155659063617715863205282622390509284183439858617103083735673849899204570498157510656.000000% 100000000000000007629703079084894925347346855150656811701601734206211380288125794484142188964691784076639747577138548761372210387844799938291815611350519830750167649856488981626536368095414607314235151058373458986890825155659063617715863205282622390509284183439858617103083735673849899204570498157510656% 1E+300 1.00e+300 1e+300 1e+300 1e+300
# expect: 0.000000 4.940656e-324 4.94066e-324 0 4.9e-324 4.94e-324       0.00| 0.00      | +0.0  0.0 00000.00 0.00 0.000000% 0% 4.94066E-324 4.94e-324 4.94066e-324 5e-324 5e-324
print(f'{1234567.891:_.2f}', f'{1e6:,}', f'{0.1:.20f}', f'{2.5:.0f} {3.5:.0f} {-2.5:.0f}', f'{1e16:f}', f'{123.456:010.1f}', f'{-1:+}', f'{1.0:g} {1.0:#g} {100000.0:g} {1000000.0:g}', f'{1.5:e} {1.5:E}', f'{255.0:.3f}', '%.3f%%' % 12.34567, '%5.1f|%-8.2f|%+.2e' % (1.25, 2.5, 12345.678), '%g' % 1e-5, '%.10g' % 0.1, '%s' % 0.1, '%r' % 1e22, format(1.5, ''), format(1e100, 'f')[:10], '{:.2}'.format(1.234), '{:5}'.format(1.5), '{:=+8.1f}'.format(-2.5), '{:*^10}'.format(1.5), f'{0.000123:g}', f'{0.0001:g}', f'{1e15:} {1e16:}', f'{12345678912345678.0}', f'{.1 + .2}', f'{1e-7}', f'{1.10}')
# expect: 1_234_567.89 1,000,000.0 0.10000000000000000555 2 4 -2 10000000000000000.000000 00000123.5 -1 1 1.00000 100000 1e+06 1.500000e+00 1.500000E+00 255.000 12.346%   1.2|2.50    |+1.23e+04 1e-05 0.1 0.1 1e+22 1.5 1000000000 1.2   1.5 -    2.5 ***1.5**** 0.000123 0.0001 1000000000000000.0 1e+16 1.2345678912345678e+16 0.30000000000000004 1e-07 1.1
for s in ('d', 's', 'x', 'c', '.f', '5.', ',d', '.2s', '=s', 'b', '_n', ',n', '.-1f', 'ff', '1.5.5f', '!r', '  f', '0<5', '05', '<05', '-5', '+5', ' 5', '#', '.101f', 'z', 'o', 'X', '_,', ',_', '\u20ac>8', '0', '00', '08.3'):
    try:
        print(repr(s), format(1.5, s))
    except ValueError as e:
        print(repr(s), e)
# expect: 'd' Unknown format code 'd' for object of type 'float'
# expect: 's' Unknown format code 's' for object of type 'float'
# expect: 'x' Unknown format code 'x' for object of type 'float'
# expect: 'c' Unknown format code 'c' for object of type 'float'
# expect: '.f' Format specifier missing precision
# expect: '5.' Format specifier missing precision
# expect: ',d' Unknown format code 'd' for object of type 'float'
# expect: '.2s' Unknown format code 's' for object of type 'float'
# expect: '=s' Unknown format code 's' for object of type 'float'
# expect: 'b' Unknown format code 'b' for object of type 'float'
# expect: '_n' Cannot specify '_' with 'n'.
# expect: ',n' Cannot specify ',' with 'n'.
# expect: '.-1f' Format specifier missing precision
# expect: 'ff' Invalid format specifier 'ff' for object of type 'float'
# expect: '1.5.5f' Invalid format specifier '1.5.5f' for object of type 'float'
# expect: '!r' Invalid format specifier '!r' for object of type 'float'
# expect: '  f' Invalid format specifier '  f' for object of type 'float'
# expect: '0<5' 1.500
# expect: '05' 001.5
# expect: '<05' 1.500
# expect: '-5'   1.5
# expect: '+5'  +1.5
# expect: ' 5'   1.5
# expect: '#' 1.5
# expect: '.101f' 1.50000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
# expect: 'z' 1.5
# expect: 'o' Unknown format code 'o' for object of type 'float'
# expect: 'X' Unknown format code 'X' for object of type 'float'
# expect: '_,' Cannot specify both ',' and '_'.
# expect: ',_' Cannot specify both ',' and '_'.
# expect: '€>8' €€€€€1.5
# expect: '0' 1.5
# expect: '00' 1.5
# expect: '08.3' 000001.5

nan = float('nan')
print(nan in [nan], [nan] == [nan], nan == nan, nan != nan, nan is nan, [nan].index(nan), [nan].count(nan), (nan,) == (nan,), {nan: 1}[nan], nan in {nan}, {nan} == {nan})
# expect: True True False True True 0 1 True 1 True True
print(float('nan') in [float('nan')], [float('nan')] == [float('nan')], len({float('nan'), float('nan')}), len({nan, nan}), nan < 1, max(nan, 1), min(1, nan), sorted([3, nan, 1])[0])
# expect: False False 2 1 False nan 1 3
inf = float('inf')
print(inf - inf, inf * 0, inf == inf, -inf < inf, inf // 1, 1 / inf, -1 / inf, inf ** 0, nan ** 0, 1 ** nan, inf % 2 if False else '', 5 % inf, -5 % inf, 5 // inf, -5 // inf, hash(inf), int(1e308) > 10 ** 307, round(inf, 2) if False else '')
# expect: nan nan True True nan 0.0 -0.0 1.0 1.0 1.0  5.0 inf 0.0 -1.0 314159 True

big = 2 ** 53
print(big + 1 == float(big), big + 1 > float(big), big == float(big), 1e300 > 10 ** 299, 10 ** 400 > 1e308, 10 ** 400 == float('inf'), 10 ** 400 < float('inf'), -10 ** 400 > float('-inf'), 1 == 1.0, 1 < 1.5 < 2, 0.1 + 0.2 == 0.3, 0.1 + 0.2 > 0.3, 3 == 3.0000000000000001, hash(2.0) == hash(2), 2 ** 1000 == float(2 ** 1000), int(1e23), 1e23 == 10 ** 23, float(10 ** 23) == 10 ** 23, 5 / 2, 5 // 2.0, -5 // 2.0, 5 % -2.0, 1e16 + 1, 1e16 + 2, 2 ** 0.5 * 2 ** 0.5, 1 / 3 * 3 == 1, round(2.5), round(-1.5), int(-0.9), float('1e-400'), -0.0 == 0.0, min(0.0, -0.0), max(1, True), sorted([1.5, 1, True, 0.5]))
# expect: False True True True True False True True True True False True True True True 99999999999999991611392 False False 2.5 2.0 -3.0 -1.0 1e+16 1.0000000000000002e+16 2.0000000000000004 True 2 -2 0 0.0 True 0.0 1 [0.5, 1, True, 1.5]

z = 3 + 4j
print(z, z.real, z.imag, z.conjugate(), abs(z), -z, +z, z * 2, z / 2, z + 1.5, z ** 2, z == 3 + 4j, z != 3, 1j * 1j, (1 + 0j) == 1)
# expect: (3+4j) 3.0 4.0 (3-4j) 5.0 (-3-4j) (3+4j) (6+8j) (1.5+2j) (4.5+4j) (-7+24j) True True (-1+0j) True
print(complex(), complex(1), complex(1, -2), complex('1+2j'), complex('-j'), complex(' (1-2j) '), complex('nan+infj'), complex(1j, 1j), complex(0, -0.0), -0j, complex(-0.0, 0.0))
# expect: 0j (1+0j) (1-2j) (1+2j) -1j (1-2j) (nan+infj) (-1+1j) -0j (-0-0j) (-0+0j)
print(repr(1e20 + 1j), str(-1j), 1e-7j, complex('inf'), bool(0j), hash(1 + 0j) == hash(1), {1: 'a'}[1 + 0j], format(1 + 2j, '.2f'), f'{z:>12}', f'{1.5j:g}')
# expect: (1e+20+1j) (-0-1j) 1e-07j (inf+0j) False True a 1.00+2.00j       (3+4j) 0+1.5j
for f in (lambda: z < 1, lambda: z // 2, lambda: z % 2, lambda: int(z), lambda: float(z), lambda: complex('1 + 2j'), lambda: complex('x'), lambda: complex('1', 2), lambda: complex(1, '2'), lambda: complex([]), lambda: z / 0, lambda: 0j ** -1, lambda: divmod(z, 1), lambda: z >> 1, lambda: ~z, lambda: round(z), lambda: complex(None), lambda: format(z, 'd'), lambda: z.foo, lambda: math_floor(z), lambda: complex(1, 2, 3), lambda: f'{z:010}', lambda: pow(z, 2, 3), lambda: max(z, 1), lambda: setattr(z, 'real', 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError '<' not supported between instances of 'complex' and 'int'
# expect: TypeError unsupported operand type(s) for //: 'complex' and 'int'
# expect: TypeError unsupported operand type(s) for %: 'complex' and 'int'
# expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
# expect: TypeError float() argument must be a string or a real number, not 'complex'
# expect: ValueError complex() arg is a malformed string
# expect: ValueError complex() arg is a malformed string
# expect: TypeError complex() can't take second arg if first is a string
# expect: TypeError complex() second arg can't be a string
# expect: TypeError complex() first argument must be a string or a number, not 'list'
# expect: ZeroDivisionError complex division by zero
# expect: ZeroDivisionError 0.0 to a negative or complex power
# expect: TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
# expect: TypeError unsupported operand type(s) for >>: 'complex' and 'int'
# expect: TypeError bad operand type for unary ~: 'complex'
# expect: TypeError type complex doesn't define __round__ method
# expect: TypeError complex() first argument must be a string or a number, not 'NoneType'
# expect: ValueError Unknown format code 'd' for object of type 'complex'
# expect: AttributeError 'complex' object has no attribute 'foo'
# expect: NameError name 'math_floor' is not defined
# expect: TypeError complex() takes at most 2 arguments (3 given)
# expect: ValueError Zero padding is not allowed in complex format specifier
# expect: ValueError complex modulo
# expect: TypeError '>' not supported between instances of 'int' and 'complex'
# expect: AttributeError readonly attribute
print((1 + 2j) * (3 - 1j), (1 + 2j) / (3 - 1j), (2 + 0j) ** 0.5, 2 ** 1j, (1j) ** 3, sum([1j, 2, 3.5]), 1 - 1j, 1j - 1, 5j.imag, 1_0j)
# expect: (5+5j) (0.1+0.7000000000000001j) (1.4142135623730951+0j) (0.7692389013639721+0.6389612763136348j) (-0-1j) (5.5+1j) (1-1j) (-1+1j) 5.0 10j

print(0, 00, 0_0, 1_000, 0x1F, 0XaB, 0o17, 0O7, 0b101, 0B1, 0x_f, 0b_1, 0o_7, 1e3, 1E3, 1e+3, 1e-3, 1., .5, 1.5e2, 1_0.0_1, 1_0e1_0, 1j, 1.5J, 1e2j, 0j, 0xFFFFFFFFFFFFFFFFFF, 10 ** 2, 0.0, -0.0, 1e308 * 10, 123456789012345678901234567890)
# expect: 0 0 0 1000 31 171 15 7 5 1 15 1 7 1000.0 1000.0 1000.0 0.001 1.0 0.5 150.0 10.01 100000000000.0 1j 1.5j 100j 0j 4722366482869645213695 100 0.0 -0.0 inf 123456789012345678901234567890
for s in ('01', '1__0', '_1', '1_', '0x', '0b', '0b2', '0o8', '0xg', '1e', '1e+', '1.e', '.', '1.2.3', '1_.5', '1._5', '0_x1', '1j2', '1if 1else 2', '1or 2', '0or 1', '1 .real', '1..real', '1.real', '1.0.real', '0777', '00', '0.0.0', '1e1.5', '0b1.1', '0x1p3', '1L', '0xfor x in y', '1_000_', '12abc', '0b12', '1e5j', '5in [5]', '1and 0', '0x1if 1 else 2', '.5.', '1e_5', '0B', '0o', '1_0_0', '1E400', '-1E400', '1_e5', '09.5', '09', '09e1', '09j', '0_9', '0e0', '1.5if 1else 0'):
    try: print(repr(s), '=', eval(s))
    except SyntaxError as e: print(repr(s), e.msg)
    except Exception as e: print(repr(s), type(e).__name__, e)
# expect: '01' leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
# expect: '1__0' invalid decimal literal
# expect: '_1' NameError name '_1' is not defined
# expect: '1_' invalid decimal literal
# expect: '0x' invalid hexadecimal literal
# expect: '0b' invalid binary literal
# expect: '0b2' invalid digit '2' in binary literal
# expect: '0o8' invalid digit '8' in octal literal
# expect: '0xg' invalid hexadecimal literal
# expect: '1e' invalid decimal literal
# expect: '1e+' invalid decimal literal
# expect: '1.e' invalid decimal literal
# expect: '.' invalid syntax
# expect: '1.2.3' invalid syntax
# expect: '1_.5' invalid decimal literal
# expect: '1._5' invalid decimal literal
# expect: '0_x1' invalid decimal literal
# expect: '1j2' invalid imaginary literal
# expect: '1if 1else 2' = 1
# expect: '1or 2' = 1
# expect: '0or 1' invalid octal literal
# expect: '1 .real' = 1
# expect: '1..real' = 1.0
# expect: '1.real' invalid decimal literal
# expect: '1.0.real' = 1.0
# expect: '0777' leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
# expect: '00' = 0
# expect: '0.0.0' invalid syntax
# expect: '1e1.5' invalid syntax
# expect: '0b1.1' invalid syntax
# expect: '0x1p3' invalid hexadecimal literal
# expect: '1L' invalid decimal literal
# expect: '0xfor x in y' = 15
# expect: '1_000_' invalid decimal literal
# expect: '12abc' invalid decimal literal
# expect: '0b12' invalid digit '2' in binary literal
# expect: '1e5j' = 100000j
# expect: '5in [5]' = True
# expect: '1and 0' = 0
# expect: '0x1if 1 else 2' = 1
# expect: '.5.' invalid syntax
# expect: '1e_5' invalid decimal literal
# expect: '0B' invalid binary literal
# expect: '0o' invalid octal literal
# expect: '1_0_0' = 100
# expect: '1E400' = inf
# expect: '-1E400' = -inf
# expect: '1_e5' invalid decimal literal
# expect: '09.5' = 9.5
# expect: '09' leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
# expect: '09e1' = 90.0
# expect: '09j' = 9j
# expect: '0_9' leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
# expect: '0e0' = 0.0
# expect: '1.5if 1else 0' = 1.5

