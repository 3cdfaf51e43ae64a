for spec in ('d', '5d', '<5', '>5', '^5', '05', '+', ' ', '-', ',', '_', 'x', 'X', '#x', '#b', 'o', '#o', 'b', 'c', 'e', 'f', '.2f', 'g', '%', '08.3f', '+d', '*^9', '=+8', '#_x', '_b', 'n', ',.2f', 's', '10s', '.3', 'q', '5.2d', ',x', '=5', '<<5'):
    for v in (42, -42):
        try: print(spec, format(v, spec))
        except Exception as e: print(spec, type(e).__name__, e)
# expect: d 42
# expect: d -42
# expect: 5d    42
# expect: 5d   -42
# expect: <5 42
# expect: <5 -42
# expect: >5    42
# expect: >5   -42
# expect: ^5  42
# expect: ^5  -42
# expect: 05 00042
# expect: 05 -0042
# expect: + +42
# expect: + -42
# expect:    42
# expect:   -42
# expect: - 42
# expect: - -42
# expect: , 42
# expect: , -42
# expect: _ 42
# expect: _ -42
# expect: x 2a
# expect: x -2a
# expect: X 2A
# expect: X -2A
# expect: #x 0x2a
# expect: #x -0x2a
# expect: #b 0b101010
# expect: #b -0b101010
# expect: o 52
# expect: o -52
# expect: #o 0o52
# expect: #o -0o52
# expect: b 101010
# expect: b -101010
# expect: c *
# expect: c OverflowError %c arg not in range(0x110000)
# expect: e 4.200000e+01
# expect: e -4.200000e+01
# expect: f 42.000000
# expect: f -42.000000
# expect: .2f 42.00
# expect: .2f -42.00
# expect: g 42
# expect: g -42
# expect: % 4200.000000%
# expect: % -4200.000000%
# expect: 08.3f 0042.000
# expect: 08.3f -042.000
# expect: +d +42
# expect: +d -42
# expect: *^9 ***42****
# expect: *^9 ***-42***
# expect: =+8 +     42
# expect: =+8 -     42
# expect: #_x 0x2a
# expect: #_x -0x2a
# expect: _b 10_1010
# expect: _b -10_1010
# expect: n 42
# expect: n -42
# expect: ,.2f 42.00
# expect: ,.2f -42.00
# expect: s ValueError Unknown format code 's' for object of type 'int'
# expect: s ValueError Unknown format code 's' for object of type 'int'
# expect: 10s ValueError Unknown format code 's' for object of type 'int'
# expect: 10s ValueError Unknown format code 's' for object of type 'int'
# expect: .3 ValueError Precision not allowed in integer format specifier
# expect: .3 ValueError Precision not allowed in integer format specifier
# expect: q ValueError Unknown format code 'q' for object of type 'int'
# expect: q ValueError Unknown format code 'q' for object of type 'int'
# expect: 5.2d ValueError Precision not allowed in integer format specifier
# expect: 5.2d ValueError Precision not allowed in integer format specifier
# expect: ,x ValueError Cannot specify ',' with 'x'.
# expect: ,x ValueError Cannot specify ',' with 'x'.
# expect: =5    42
# expect: =5 -  42
# expect: <<5 42<<<
# expect: <<5 -42<<
