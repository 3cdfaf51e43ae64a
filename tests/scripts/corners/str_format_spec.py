for v in (0, 1, -1, 255, -255, 1234567, 10**20):
    print([("{:" + f + "}").format(v) for f in ("d", "b", "o", "x", "X", "#b", "#o", "#x", "#X", ",", "_", "+", " ", "-", "08", "+08", "<8", ">8", "^8", "=8", "=+8", "*^12", "_x", "_b", "c" if 0 <= v < 256 and v != 0 else "n", "e", ".2f", "g", "%")])
# expect: ['0', '0', '0', '0', '0', '0b0', '0o0', '0x0', '0X0', '0', '0', '+0', ' 0', '0', '00000000', '+0000000', '0       ', '       0', '   0    ', '       0', '+      0', '*****0******', '0', '0', '0', '0.000000e+00', '0.00', '0', '0.000000%']
# expect: ['1', '1', '1', '1', '1', '0b1', '0o1', '0x1', '0X1', '1', '1', '+1', ' 1', '1', '00000001', '+0000001', '1       ', '       1', '   1    ', '       1', '+      1', '*****1******', '1', '1', '\x01', '1.000000e+00', '1.00', '1', '100.000000%']
# expect: ['-1', '-1', '-1', '-1', '-1', '-0b1', '-0o1', '-0x1', '-0X1', '-1', '-1', '-1', '-1', '-1', '-0000001', '-0000001', '-1      ', '      -1', '   -1   ', '-      1', '-      1', '*****-1*****', '-1', '-1', '-1', '-1.000000e+00', '-1.00', '-1', '-100.000000%']
# expect: ['255', '11111111', '377', 'ff', 'FF', '0b11111111', '0o377', '0xff', '0XFF', '255', '255', '+255', ' 255', '255', '00000255', '+0000255', '255     ', '     255', '  255   ', '     255', '+    255', '****255*****', 'ff', '1111_1111', 'ÿ', '2.550000e+02', '255.00', '255', '25500.000000%']
# expect: ['-255', '-11111111', '-377', '-ff', '-FF', '-0b11111111', '-0o377', '-0xff', '-0XFF', '-255', '-255', '-255', '-255', '-255', '-0000255', '-0000255', '-255    ', '    -255', '  -255  ', '-    255', '-    255', '****-255****', '-ff', '-1111_1111', '-255', '-2.550000e+02', '-255.00', '-255', '-25500.000000%']
# expect: ['1234567', '100101101011010000111', '4553207', '12d687', '12D687', '0b100101101011010000111', '0o4553207', '0x12d687', '0X12D687', '1,234,567', '1_234_567', '+1234567', ' 1234567', '1234567', '01234567', '+1234567', '1234567 ', ' 1234567', '1234567 ', ' 1234567', '+1234567', '**1234567***', '12_d687', '1_0010_1101_0110_1000_0111', '1234567', '1.234567e+06', '1234567.00', '1.23457e+06', '123456700.000000%']
# expect: ['100000000000000000000', '1010110101111000111010111100010110101100011000100000000000000000000', '12657072742654304000000', '56bc75e2d63100000', '56BC75E2D63100000', '0b1010110101111000111010111100010110101100011000100000000000000000000', '0o12657072742654304000000', '0x56bc75e2d63100000', '0X56BC75E2D63100000', '100,000,000,000,000,000,000', '100_000_000_000_000_000_000', '+100000000000000000000', ' 100000000000000000000', '100000000000000000000', '100000000000000000000', '+100000000000000000000', '100000000000000000000', '100000000000000000000', '100000000000000000000', '100000000000000000000', '+100000000000000000000', '100000000000000000000', '5_6bc7_5e2d_6310_0000', '101_0110_1011_1100_0111_0101_1110_0010_1101_0110_0011_0001_0000_0000_0000_0000_0000', '100000000000000000000', '1.000000e+20', '100000000000000000000.00', '1e+20', '10000000000000000000000.000000%']
for v in (0.0, -0.0, 1.5, -2.75, 1e10, 1e-10, 123456.789, float("inf"), float("nan")):
    print([("{:" + f + "}").format(v) for f in ("", "f", ".0f", "#.0f", "e", ".3e", "E", "g", ".3g", "#g", "G", "%", ".1%", ",", "_", "+", " ", "010", "+.1f", "<10", ">10", "^10", "=10", "n", ",.2f", ".3", "z.1f")])
# expect: ['0.0', '0.000000', '0', '0.', '0.000000e+00', '0.000e+00', '0.000000E+00', '0', '0', '0.00000', '0', '0.000000%', '0.0%', '0.0', '0.0', '+0.0', ' 0.0', '00000000.0', '+0.0', '0.0       ', '       0.0', '   0.0    ', '       0.0', '0', '0.00', '0.0', '0.0']
# expect: ['-0.0', '-0.000000', '-0', '-0.', '-0.000000e+00', '-0.000e+00', '-0.000000E+00', '-0', '-0', '-0.00000', '-0', '-0.000000%', '-0.0%', '-0.0', '-0.0', '-0.0', '-0.0', '-0000000.0', '-0.0', '-0.0      ', '      -0.0', '   -0.0   ', '-      0.0', '-0', '-0.00', '-0.0', '0.0']
# expect: ['1.5', '1.500000', '2', '2.', '1.500000e+00', '1.500e+00', '1.500000E+00', '1.5', '1.5', '1.50000', '1.5', '150.000000%', '150.0%', '1.5', '1.5', '+1.5', ' 1.5', '00000001.5', '+1.5', '1.5       ', '       1.5', '   1.5    ', '       1.5', '1.5', '1.50', '1.5', '1.5']
# expect: ['-2.75', '-2.750000', '-3', '-3.', '-2.750000e+00', '-2.750e+00', '-2.750000E+00', '-2.75', '-2.75', '-2.75000', '-2.75', '-275.000000%', '-275.0%', '-2.75', '-2.75', '-2.75', '-2.75', '-000002.75', '-2.8', '-2.75     ', '     -2.75', '  -2.75   ', '-     2.75', '-2.75', '-2.75', '-2.75', '-2.8']
# expect: ['10000000000.0', '10000000000.000000', '10000000000', '10000000000.', '1.000000e+10', '1.000e+10', '1.000000E+10', '1e+10', '1e+10', '1.00000e+10', '1E+10', '1000000000000.000000%', '1000000000000.0%', '10,000,000,000.0', '10_000_000_000.0', '+10000000000.0', ' 10000000000.0', '10000000000.0', '+10000000000.0', '10000000000.0', '10000000000.0', '10000000000.0', '10000000000.0', '1e+10', '10,000,000,000.00', '1e+10', '10000000000.0']
# expect: ['1e-10', '0.000000', '0', '0.', '1.000000e-10', '1.000e-10', '1.000000E-10', '1e-10', '1e-10', '1.00000e-10', '1E-10', '0.000000%', '0.0%', '1e-10', '1e-10', '+1e-10', ' 1e-10', '000001e-10', '+0.0', '1e-10     ', '     1e-10', '  1e-10   ', '     1e-10', '1e-10', '0.00', '1e-10', '0.0']
# expect: ['123456.789', '123456.789000', '123457', '123457.', '1.234568e+05', '1.235e+05', '1.234568E+05', '123457', '1.23e+05', '123457.', '123457', '12345678.900000%', '12345678.9%', '123,456.789', '123_456.789', '+123456.789', ' 123456.789', '123456.789', '+123456.8', '123456.789', '123456.789', '123456.789', '123456.789', '123457', '123,456.79', '1.23e+05', '123456.8']
# expect: ['inf', 'inf', 'inf', 'inf', 'inf', 'inf', 'INF', 'inf', 'inf', 'inf', 'INF', 'inf%', 'inf%', 'inf', 'inf', '+inf', ' inf', '0000000inf', '+inf', 'inf       ', '       inf', '   inf    ', '       inf', 'inf', 'inf', 'inf', 'inf']
# expect: ['nan', 'nan', 'nan', 'nan', 'nan', 'nan', 'NAN', 'nan', 'nan', 'nan', 'NAN', 'nan%', 'nan%', 'nan', 'nan', '+nan', ' nan', '0000000nan', '+nan', 'nan       ', '       nan', '   nan    ', '       nan', 'nan', 'nan', 'nan', 'nan']
for v, f in [(1, "s"), (1, ".2"), (1, ".2d"), ("a", "d"), ("a", "="), ("a", "+"), ("a", ","), ("a", "#"), ("a", " "), (1, "q"), (1.5, "d"), (1.5, "x"), (1, ",_"), (1, "_,"), (1, ",x"), (1, ",,"), (1, "5.d"), (1.5, ".f"), (1, "+c"), (-1, "c"), (0x110000, "c"), (1, "#c"), ([], "5"), (None, "d"), ("abc", ".x"), (1, "ddd"), (1.0, "z"), (1, "zd"), ("a", "z"), ("a", "0"), ("a", "05"), (1 << 70, "c"), (2, "1000000000000000000000"), ({}, "x"), (object, "x"), (3j, "d"), (3j, "=5"), (3j, "05")]:
    try:
        print(repr(v), f, repr(format(v, f)))
    except Exception as e:
        print(repr(v), f, type(e).__name__, e)
# expect: 1 s ValueError Unknown format code 's' for object of type 'int'
# expect: 1 .2 ValueError Precision not allowed in integer format specifier
# expect: 1 .2d ValueError Precision not allowed in integer format specifier
# expect: 'a' d ValueError Unknown format code 'd' for object of type 'str'
# expect: 'a' = ValueError '=' alignment not allowed in string format specifier
# expect: 'a' + ValueError Sign not allowed in string format specifier
# expect: 'a' , ValueError Cannot specify ',' with 's'.
# expect: 'a' # ValueError Alternate form (#) not allowed in string format specifier
# expect: 'a'   ValueError Space not allowed in string format specifier
# expect: 1 q ValueError Unknown format code 'q' for object of type 'int'
# expect: 1.5 d ValueError Unknown format code 'd' for object of type 'float'
# expect: 1.5 x ValueError Unknown format code 'x' for object of type 'float'
# expect: 1 ,_ ValueError Cannot specify both ',' and '_'.
# expect: 1 _, ValueError Cannot specify both ',' and '_'.
# expect: 1 ,x ValueError Cannot specify ',' with 'x'.
# expect: 1 ,, ValueError Cannot specify ',' with ','.
# expect: 1 5.d ValueError Format specifier missing precision
# expect: 1.5 .f ValueError Format specifier missing precision
# expect: 1 +c ValueError Sign not allowed with integer format specifier 'c'
# expect: -1 c OverflowError %c arg not in range(0x110000)
# expect: 1114112 c OverflowError %c arg not in range(0x110000)
# expect: 1 #c ValueError Alternate form (#) not allowed with integer format specifier 'c'
# expect: [] 5 TypeError unsupported format string passed to list.__format__
# expect: None d TypeError unsupported format string passed to NoneType.__format__
# expect: 'abc' .x ValueError Format specifier missing precision
# expect: 1 ddd ValueError Invalid format specifier 'ddd' for object of type 'int'
# expect: 1.0 z '1.0'
# expect: 1 zd ValueError Negative zero coercion (z) not allowed in integer format specifier
# expect: 'a' z ValueError Negative zero coercion (z) not allowed in string format specifier
# expect: 'a' 0 'a'
# expect: 'a' 05 'a0000'
# expect: 1180591620717411303424 c OverflowError Python int too large to convert to C long
# expect: 2 1000000000000000000000 ValueError Too many decimal digits in format string
# expect: {} x TypeError unsupported format string passed to dict.__format__
# expect: <class 'object'> x TypeError unsupported format string passed to type.__format__
# expect: 3j d ValueError Unknown format code 'd' for object of type 'complex'
# expect: 3j =5 ValueError '=' alignment flag is not allowed in complex format specifier
# expect: 3j 05 ValueError Zero padding is not allowed in complex format specifier
