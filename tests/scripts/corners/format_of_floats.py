for spec in ('', '.0f', '.3f', '10.2f', '<10.2f', 'e', '.2e', 'E', 'g', '.3g', 'G', '%', '.1%', ',', ',.1f', '_.2f', '+.1f', ' .1f', '010.2f', '*>10', 'n', 'd', 'x', '#.0f', '.10g', 's', 'F', '#g', 'z.1f', '=+10.1f', '^10', '.0e', '#.0e', '.0%'):
    for v in (3.14159, -1234567.891, 0.0, -0.04, 1e20, float('inf'), float('nan')):
        try: print(spec, format(v, spec), end=' | ')
        except Exception as e: print(spec, type(e).__name__, e, end=' | ')
    print()
    # expect:  3.14159 |  -1234567.891 |  0.0 |  -0.04 |  1e+20 |  inf |  nan |
    # expect: .0f 3 | .0f -1234568 | .0f 0 | .0f -0 | .0f 100000000000000000000 | .0f inf | .0f nan |
    # expect: .3f 3.142 | .3f -1234567.891 | .3f 0.000 | .3f -0.040 | .3f 100000000000000000000.000 | .3f inf | .3f nan |
    # expect: 10.2f       3.14 | 10.2f -1234567.89 | 10.2f       0.00 | 10.2f      -0.04 | 10.2f 100000000000000000000.00 | 10.2f        inf | 10.2f        nan |
    # expect: <10.2f 3.14       | <10.2f -1234567.89 | <10.2f 0.00       | <10.2f -0.04      | <10.2f 100000000000000000000.00 | <10.2f inf        | <10.2f nan        |
    # expect: e 3.141590e+00 | e -1.234568e+06 | e 0.000000e+00 | e -4.000000e-02 | e 1.000000e+20 | e inf | e nan |
    # expect: .2e 3.14e+00 | .2e -1.23e+06 | .2e 0.00e+00 | .2e -4.00e-02 | .2e 1.00e+20 | .2e inf | .2e nan |
    # expect: E 3.141590E+00 | E -1.234568E+06 | E 0.000000E+00 | E -4.000000E-02 | E 1.000000E+20 | E INF | E NAN |
    # expect: g 3.14159 | g -1.23457e+06 | g 0 | g -0.04 | g 1e+20 | g inf | g nan |
    # expect: .3g 3.14 | .3g -1.23e+06 | .3g 0 | .3g -0.04 | .3g 1e+20 | .3g inf | .3g nan |
    # expect: G 3.14159 | G -1.23457E+06 | G 0 | G -0.04 | G 1E+20 | G INF | G NAN |
    # expect: % 314.159000% | % -123456789.100000% | % 0.000000% | % -4.000000% | % 10000000000000000000000.000000% | % inf% | % nan% |
    # expect: .1% 314.2% | .1% -123456789.1% | .1% 0.0% | .1% -4.0% | .1% 10000000000000000000000.0% | .1% inf% | .1% nan% |
    # expect: , 3.14159 | , -1,234,567.891 | , 0.0 | , -0.04 | , 1e+20 | , inf | , nan |
    # expect: ,.1f 3.1 | ,.1f -1,234,567.9 | ,.1f 0.0 | ,.1f -0.0 | ,.1f 100,000,000,000,000,000,000.0 | ,.1f inf | ,.1f nan |
    # expect: _.2f 3.14 | _.2f -1_234_567.89 | _.2f 0.00 | _.2f -0.04 | _.2f 100_000_000_000_000_000_000.00 | _.2f inf | _.2f nan |
    # expect: +.1f +3.1 | +.1f -1234567.9 | +.1f +0.0 | +.1f -0.0 | +.1f +100000000000000000000.0 | +.1f +inf | +.1f +nan |
    # expect:  .1f  3.1 |  .1f -1234567.9 |  .1f  0.0 |  .1f -0.0 |  .1f  100000000000000000000.0 |  .1f  inf |  .1f  nan |
    # expect: 010.2f 0000003.14 | 010.2f -1234567.89 | 010.2f 0000000.00 | 010.2f -000000.04 | 010.2f 100000000000000000000.00 | 010.2f 0000000inf | 010.2f 0000000nan |
    # expect: *>10 ***3.14159 | *>10 -1234567.891 | *>10 *******0.0 | *>10 *****-0.04 | *>10 *****1e+20 | *>10 *******inf | *>10 *******nan |
    # expect: n 3.14159 | n -1.23457e+06 | n 0 | n -0.04 | n 1e+20 | n inf | n nan |
    # expect: d ValueError Unknown format code 'd' for object of type 'float' | d ValueError Unknown format code 'd' for object of type 'float' | d ValueError Unknown format code 'd' for object of type 'float' | d ValueError Unknown format code 'd' for object of type 'float' | d ValueError Unknown format code 'd' for object of type 'float' | d ValueError Unknown format code 'd' for object of type 'float' | d ValueError Unknown format code 'd' for object of type 'float' |
    # expect: x ValueError Unknown format code 'x' for object of type 'float' | x ValueError Unknown format code 'x' for object of type 'float' | x ValueError Unknown format code 'x' for object of type 'float' | x ValueError Unknown format code 'x' for object of type 'float' | x ValueError Unknown format code 'x' for object of type 'float' | x ValueError Unknown format code 'x' for object of type 'float' | x ValueError Unknown format code 'x' for object of type 'float' |
    # expect: #.0f 3. | #.0f -1234568. | #.0f 0. | #.0f -0. | #.0f 100000000000000000000. | #.0f inf | #.0f nan |
    # expect: .10g 3.14159 | .10g -1234567.891 | .10g 0 | .10g -0.04 | .10g 1e+20 | .10g inf | .10g nan |
    # expect: s ValueError Unknown format code 's' for object of type 'float' | s ValueError Unknown format code 's' for object of type 'float' | s ValueError Unknown format code 's' for object of type 'float' | s ValueError Unknown format code 's' for object of type 'float' | s ValueError Unknown format code 's' for object of type 'float' | s ValueError Unknown format code 's' for object of type 'float' | s ValueError Unknown format code 's' for object of type 'float' |
    # expect: F 3.141590 | F -1234567.891000 | F 0.000000 | F -0.040000 | F 100000000000000000000.000000 | F INF | F NAN |
    # expect: #g 3.14159 | #g -1.23457e+06 | #g 0.00000 | #g -0.0400000 | #g 1.00000e+20 | #g inf | #g nan |
    # expect: z.1f 3.1 | z.1f -1234567.9 | z.1f 0.0 | z.1f 0.0 | z.1f 100000000000000000000.0 | z.1f inf | z.1f nan |
    # expect: =+10.1f +      3.1 | =+10.1f -1234567.9 | =+10.1f +      0.0 | =+10.1f -      0.0 | =+10.1f +100000000000000000000.0 | =+10.1f +      inf | =+10.1f +      nan |
    # expect: ^10  3.14159   | ^10 -1234567.891 | ^10    0.0     | ^10   -0.04    | ^10   1e+20    | ^10    inf     | ^10    nan     |
    # expect: .0e 3e+00 | .0e -1e+06 | .0e 0e+00 | .0e -4e-02 | .0e 1e+20 | .0e inf | .0e nan |
    # expect: #.0e 3.e+00 | #.0e -1.e+06 | #.0e 0.e+00 | #.0e -4.e-02 | #.0e 1.e+20 | #.0e inf | #.0e nan |
    # expect: .0% 314% | .0% -123456789% | .0% 0% | .0% -4% | .0% 10000000000000000000000% | .0% inf% | .0% nan% |
