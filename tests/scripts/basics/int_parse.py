print(int('123'), int(' 12 '), int('-5'), int('ff', 16), int('0xFF', 16), int('0b101', 0), int('0o7', 0), int('z', 36), int('1_000'), int(b'12'), int('1' * 25))
# expect: 123 12 -5 255 255 5 7 35 1000 12 1111111111111111111111111
for a in (('1.5',), ('',), ('0x1',), ('9', 8), ('z', 35), ('1', 1), ('1', 37), (1, 2), (None,), ([],), ('01', 0), ('1 1',), ('_1',), ('0b', 2), ('-', 10), ('+-1',)):
    try: print(int(*a))
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
    # expect: ValueError invalid literal for int() with base 10: '1.5'
    # expect: ValueError invalid literal for int() with base 10: ''
    # expect: ValueError invalid literal for int() with base 10: '0x1'
    # expect: ValueError invalid literal for int() with base 8: '9'
    # expect: ValueError invalid literal for int() with base 35: 'z'
    # expect: ValueError int() base must be >= 2 and <= 36, or 0
    # expect: ValueError int() base must be >= 2 and <= 36, or 0
    # expect: TypeError int() can't convert non-string with explicit base
    # expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
    # expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
    # expect: ValueError invalid literal for int() with base 0: '01'
    # expect: ValueError invalid literal for int() with base 10: '1 1'
    # expect: ValueError invalid literal for int() with base 10: '_1'
    # expect: ValueError invalid literal for int() with base 2: '0b'
    # expect: ValueError invalid literal for int() with base 10: '-'
    # expect: ValueError invalid literal for int() with base 10: '+-1'
print(0b11, 0B1, 0o17, 0O7, 0xAb, 0X1f, 1_0, 0x_f, 00)  # expect: 3 1 15 7 171 31 10 15 0
for s in ('0b2', '0o8', '0xg', '1__0', '1_', '012', '0b', '1a', '0_7'):
    try: print(eval(s))
    except SyntaxError as e: print('SyntaxError', e.msg)
    # expect: SyntaxError invalid digit '2' in binary literal
    # expect: SyntaxError invalid digit '8' in octal literal
    # expect: SyntaxError invalid hexadecimal literal
    # expect: SyntaxError invalid decimal literal
    # expect: SyntaxError invalid decimal literal
    # expect: SyntaxError leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
    # expect: SyntaxError invalid binary literal
    # expect: SyntaxError invalid decimal literal
    # expect: SyntaxError leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
