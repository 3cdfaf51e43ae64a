print(1.0, -1.5, 1e5, 1e16, 1e-5, 123456.789, 0.1 + 0.2, 1e300 * 1e10, -1e300 * 1e10, 5e-324, 1/3, 100.0, 1e22, 1.5e300)
# expect: 1.0 -1.5 100000.0 1e+16 1e-05 123456.789 0.30000000000000004 inf -inf 5e-324 0.3333333333333333 100.0 1e+22 1.5e+300
print(float('1.5'), float(' -2 '), float('1e3'), float('inf'), float('-inf'), float('nan'), float('.5'), float('5.'), float('1_0'))
# expect: 1.5 -2.0 1000.0 inf -inf nan 0.5 5.0 10.0
for s in ('', 'a', '1a', '1e', '--1', '1 2', '1__0', 'infi'):
    try: print(float(s))
    except ValueError as e: print(e)
    # expect: could not convert string to float: ''
    # expect: could not convert string to float: 'a'
    # expect: could not convert string to float: '1a'
    # expect: could not convert string to float: '1e'
    # expect: could not convert string to float: '--1'
    # expect: could not convert string to float: '1 2'
    # expect: could not convert string to float: '1__0'
    # expect: could not convert string to float: 'infi'
print(str(1.0), repr(1e100), '%g' % 1e10, '%g' % 0.0001, '%e' % 12345.678, '%.3f' % 2.0005, '%10.2e|' % 1.5, '{:.0f} {:.1f}'.format(0.5, 0.25), '%s' % 1e-7, round(2.5), round(-0.4), 1.0 .is_integer())
# expect: 1.0 1e+100 1e+10 0.0001 1.234568e+04 2.001   1.50e+00| 0 0.2 1e-07 2 0 True
