x = 1234567.891
for s in ('', 'f', '.2f', '.0f', '#.0f', 'e', '.3e', 'E', 'g', '.3g', 'G', '%', '.1%', 'n', ',', ',.2f', '_.1f', '+.1f', ' .1f', '015.2f', '<15.1f|', '^15.1f', '*^15.1f', '=+15.1f', '0=15', '.10', '10.3', 'F', '.15g', '#g', '-f', '012,.1f', '>+20_.3f', 'z.1f'):
    try: print(s, '[' + format(x, s) + ']', '[' + format(-0.0001234, s) + ']')
    except Exception as e: print(s, type(e).__name__, e)
# expect:  [1234567.891] [-0.0001234]
# expect: f [1234567.891000] [-0.000123]
# expect: .2f [1234567.89] [-0.00]
# expect: .0f [1234568] [-0]
# expect: #.0f [1234568.] [-0.]
# expect: e [1.234568e+06] [-1.234000e-04]
# expect: .3e [1.235e+06] [-1.234e-04]
# expect: E [1.234568E+06] [-1.234000E-04]
# expect: g [1.23457e+06] [-0.0001234]
# expect: .3g [1.23e+06] [-0.000123]
# expect: G [1.23457E+06] [-0.0001234]
# expect: % [123456789.100000%] [-0.012340%]
# expect: .1% [123456789.1%] [-0.0%]
# expect: n [1.23457e+06] [-0.0001234]
# expect: , [1,234,567.891] [-0.0001234]
# expect: ,.2f [1,234,567.89] [-0.00]
# expect: _.1f [1_234_567.9] [-0.0]
# expect: +.1f [+1234567.9] [-0.0]
# expect:  .1f [ 1234567.9] [-0.0]
# expect: 015.2f [000001234567.89] [-00000000000.00]
# expect: <15.1f| ValueError Invalid format specifier '<15.1f|' for object of type 'float'
# expect: ^15.1f [   1234567.9   ] [     -0.0      ]
# expect: *^15.1f [***1234567.9***] [*****-0.0******]
# expect: =+15.1f [+     1234567.9] [-           0.0]
# expect: 0=15 [00001234567.891] [-000000.0001234]
# expect: .10 [1234567.891] [-0.0001234]
# expect: 10.3 [  1.23e+06] [ -0.000123]
# expect: F [1234567.891000] [-0.000123]
# expect: .15g [1234567.891] [-0.0001234]
# expect: #g [1.23457e+06] [-0.000123400]
# expect: -f [1234567.891000] [-0.000123]
# expect: 012,.1f [01,234,567.9] [-0,000,000.0]
# expect: >+20_.3f [      +1_234_567.891] [              -0.000]
# expect: z.1f [1234567.9] [0.0]
for s in ('d', 's', 'x', 'c', 'b', '.', 'ff', '10.2.3', ',_f', ',n', '!f', '.-1f', '<<<', '{}', 'q', '1000000000000000000000f', ',,'):
    try: print(s, format(1.5, s))
    except Exception as e: print(s, type(e).__name__, e)
# expect: d ValueError Unknown format code 'd' for object of type 'float'
# expect: s ValueError Unknown format code 's' for object of type 'float'
# expect: x ValueError Unknown format code 'x' for object of type 'float'
# expect: c ValueError Unknown format code 'c' for object of type 'float'
# expect: b ValueError Unknown format code 'b' for object of type 'float'
# expect: . ValueError Format specifier missing precision
# expect: ff ValueError Invalid format specifier 'ff' for object of type 'float'
# expect: 10.2.3 ValueError Invalid format specifier '10.2.3' for object of type 'float'
# expect: ,_f ValueError Cannot specify both ',' and '_'.
# expect: ,n ValueError Cannot specify ',' with 'n'.
# expect: !f ValueError Invalid format specifier '!f' for object of type 'float'
# expect: .-1f ValueError Format specifier missing precision
# expect: <<< ValueError Unknown format code '<' for object of type 'float'
# expect: {} ValueError Invalid format specifier '{}' for object of type 'float'
# expect: q ValueError Unknown format code 'q' for object of type 'float'
# expect: 1000000000000000000000f ValueError Too many decimal digits in format string
# expect: ,, ValueError Cannot specify ',' with ','.
for v in (float('inf'), float('nan'), -float('inf')):
    print(format(v, '6'), format(v, '06.1f'), format(v, 'F'), format(v, 'E'), format(v, '%'), format(v, '+'), '%5.1f|%-6g|%+g|%F' % (v, v, v, v))
# expect:    inf 000inf INF INF inf% +inf   inf|inf   |+inf|INF
# expect:    nan 000nan NAN NAN nan% +nan   nan|nan   |+nan|NAN
# expect:   -inf -00inf -INF -INF -inf% -inf  -inf|-inf  |-inf|-INF
print('%.0f %.0f %.0f %.1f %.20f' % (0.5, 1.5, 2.5, 0.25, 0.1))
# expect: 0 2 2 0.2 0.10000000000000000555
print('%e %E %g %G %.3g %#.3g %10.2f %-10.2f| %010.2f %+.1e % .2f' % (1e10, 1e-10, 1e20, 1e-7, 1234.5, 1.0, 3.14159, 2.5, -2.5, 12345.678, 2.0))
# expect: 1.000000e+10 1.000000E-10 1e+20 1E-07 1.23e+03 1.00       3.14 2.50      | -000002.50 +1.2e+04  2.00
print('%r %s %a' % (1.0, 1e16, 0.1), '%5s|%-8s|' % (1.5, 2.5), '%.3s' % 1.23456, '%*.*f' % (10, 2, 3.14159), '%.*f' % (1, 2.25))
# expect: 1.0 1e+16 0.1   1.5|2.5     | 1.2       3.14 2.2
print('{:g} {:g} {:g} {:g}'.format(1e5, 1e6, 1e-4, 1e-5), '{:.3}'.format(1e10), '{:.1}'.format(12.0), '{:10}|'.format(1.0), '{!r:>8}'.format(1.5))
# expect: 100000 1e+06 0.0001 1e-05 1e+10 1e+01        1.0|      1.5
