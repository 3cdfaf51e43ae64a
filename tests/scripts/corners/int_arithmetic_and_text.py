print(2 ** 100, (-3) ** 41, 7 ** 0, (-2) ** 64)
# expect: 1267650600228229401496703205376 -36472996377170786403 1 18446744073709551616
print(pow(3, 200, 10 ** 20), pow(-3, 77, 1000007), pow(5, 0, 1), pow(7, 3, -5))
# expect: 2182994384699044001 167748 0 -2
print(10 ** -2, 2 ** -1, (-2) ** -3)
# expect: 0.01 0.5 -0.125
for args in ((2, -1, 7), (3, -5, 1000003), (4, -1, 8), (0, -1, 5), (2, 3, 0), (2.0, 3, 5), (2, 3.0, 5)):
    try:
        print(args, pow(*args))
    except Exception as e:
        print(args, type(e).__name__, e)
# expect: (2, -1, 7) 4
# expect: (3, -5, 1000003) 637862
# expect: (4, -1, 8) ValueError base is not invertible for the given modulus
# expect: (0, -1, 5) ValueError base is not invertible for the given modulus
# expect: (2, 3, 0) ValueError pow() 3rd argument cannot be 0
# expect: (2.0, 3, 5) TypeError pow() 3rd argument not allowed unless all arguments are integers
# expect: (2, 3.0, 5) TypeError pow() 3rd argument not allowed unless all arguments are integers
try:
    print(0 ** -1)
except ZeroDivisionError as e:
    print(e)
# expect: 0.0 cannot be raised to a negative power
try:
    print(0.0 ** -2)
except ZeroDivisionError as e:
    print(e)
# expect: 0.0 cannot be raised to a negative power
print((-8) ** 0.5, (-8) ** (1 / 3))
# expect: (1.7319121124709868e-16+2.8284271247461903j) (1.0000000000000002+1.7320508075688772j)
print(2 ** 0.5, True ** 5, pow(base=2, exp=5), pow(2, 5, mod=3))
# expect: 1.4142135623730951 1 32 2
x = 3
x **= 4
print(x, -2 ** 2, 2 ** 3 ** 2, 2 ** -1 * 4)
# expect: 81 -4 512 2.0
try:
    pow(2)
except TypeError as e:
    print(e)
# expect: pow() missing required argument 'exp' (pos 2)
try:
    pow('a', 2)
except TypeError as e:
    print(e)
# expect: unsupported operand type(s) for ** or pow(): 'str' and 'int'
try:
    1e300 ** 2
except OverflowError as e:
    print(e)
# expect: (34, 'Numerical result out of range')

print((1000).to_bytes(2, 'big'), (1000).to_bytes(4, 'little'), (-1).to_bytes(3, 'big', signed=True))
# expect: b'\x03\xe8' b'\xe8\x03\x00\x00' b'\xff\xff\xff'
print(int.from_bytes(b'\x01\x00', 'big'), int.from_bytes(b'\xff\xfe', 'little', signed=True))
# expect: 256 -257
print(int.from_bytes([1, 2, 3], 'big'), int.from_bytes(bytearray(b'ab'), byteorder='little'), int.from_bytes(b'', 'big'))
# expect: 66051 25185 0
print((5).to_bytes(), int.from_bytes(b'\x05'), (0).to_bytes(0, 'big'))
# expect: b'\x05' 5 b''
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: (256).to_bytes(1, 'big'))
# expect: OverflowError int too big to convert
attempt(lambda: (-1).to_bytes(1, 'big'))
# expect: OverflowError can't convert negative int to unsigned
attempt(lambda: (128).to_bytes(1, 'big', signed=True))
# expect: OverflowError int too big to convert
attempt(lambda: (1).to_bytes(-1, 'big'))
# expect: ValueError length argument must be non-negative
attempt(lambda: (1).to_bytes(1, 'middle'))
# expect: ValueError byteorder must be either 'little' or 'big'
attempt(lambda: int.from_bytes('ab', 'big'))
# expect: TypeError cannot convert 'str' object to bytes
attempt(lambda: int.from_bytes([300], 'big'))
# expect: ValueError bytes must be in range(0, 256)
attempt(lambda: int.from_bytes(5, 'big'))
# expect: TypeError cannot convert 'int' object to bytes
attempt(lambda: int.from_bytes(b'a', 'x'))
# expect: ValueError byteorder must be either 'little' or 'big'
attempt(lambda: (1 << 70).to_bytes(9, 'little'))
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x00@'
attempt(lambda: (10).bit_count() + (255).bit_length() + (-5).bit_length())
# expect: 13
attempt(lambda: (10).as_integer_ratio())
# expect: (10, 1)
attempt(lambda: (3).conjugate() + (3).real + (3).imag + (3).numerator + (3).denominator)
# expect: 10

for s in ('12', ' 12 ', '-0', '+5', '1_000', '0b11', '0x1f', '', ' ', '1.5', 'abc', '1__2', '_1', '1_', '٣', '²', '1 2', '\n7\t', '--5', '0_7', '00', '08', '１２'):
    try:
        print(repr(s), int(s))
    except ValueError as e:
        print(e)
# expect: '12' 12
# expect: ' 12 ' 12
# expect: '-0' 0
# expect: '+5' 5
# expect: '1_000' 1000
# expect: invalid literal for int() with base 10: '0b11'
# expect: invalid literal for int() with base 10: '0x1f'
# expect: invalid literal for int() with base 10: ''
# expect: invalid literal for int() with base 10: ' '
# expect: invalid literal for int() with base 10: '1.5'
# expect: invalid literal for int() with base 10: 'abc'
# expect: invalid literal for int() with base 10: '1__2'
# expect: invalid literal for int() with base 10: '_1'
# expect: invalid literal for int() with base 10: '1_'
# expect: '٣' 3
# expect: invalid literal for int() with base 10: '²'
# expect: invalid literal for int() with base 10: '1 2'
# expect: '\n7\t' 7
# expect: invalid literal for int() with base 10: '--5'
# expect: '0_7' 7
# expect: '00' 0
# expect: '08' 8
# expect: '１２' 12
for a in (('ff', 16), ('0xff', 16), ('0b101', 0), ('0o17', 0), ('017', 0), ('z', 36), ('12', 2), ('0b1', 2), ('1', 1), ('1', 37), ('1', -5), (5, 10), ('0x', 16), ('a', 10), (b'12', 8), ('1_0', 2), ('0_x1', 0), ('0b', 0), ('00', 0), ('0', 0), (b'zz',), (None,), ([],), (1j,), (1.5, 10), ('5', '5'), ('5', 2.0), (bytearray(b'7'),), ('-0x1a', 0), ('9' * 30,), ('Z', 35), ('0B11', 2), ('1' * 5000,)):
    try:
        print(str(a)[:20], int(*a))
    except Exception as e:
        print(str(a)[:20], type(e).__name__, str(e)[:110])
# expect: ('ff', 16) 255
# expect: ('0xff', 16) 255
# expect: ('0b101', 0) 5
# expect: ('0o17', 0) 15
# expect: ('017', 0) ValueError invalid literal for int() with base 0: '017'
# expect: ('z', 36) 35
# expect: ('12', 2) ValueError invalid literal for int() with base 2: '12'
# expect: ('0b1', 2) 1
# expect: ('1', 1) ValueError int() base must be >= 2 and <= 36, or 0
# expect: ('1', 37) ValueError int() base must be >= 2 and <= 36, or 0
# expect: ('1', -5) ValueError int() base must be >= 2 and <= 36, or 0
# expect: (5, 10) TypeError int() can't convert non-string with explicit base
# expect: ('0x', 16) ValueError invalid literal for int() with base 16: '0x'
# expect: ('a', 10) ValueError invalid literal for int() with base 10: 'a'
# expect: (b'12', 8) 10
# expect: ('1_0', 2) 2
# expect: ('0_x1', 0) ValueError invalid literal for int() with base 0: '0_x1'
# expect: ('0b', 0) ValueError invalid literal for int() with base 0: '0b'
# expect: ('00', 0) 0
# expect: ('0', 0) 0
# expect: (b'zz',) ValueError invalid literal for int() with base 10: b'zz'
# expect: (None,) TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# expect: ([],) TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
# expect: (1j,) TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
# expect: (1.5, 10) TypeError int() can't convert non-string with explicit base
# expect: ('5', '5') TypeError 'str' object cannot be interpreted as an integer
# expect: ('5', 2.0) TypeError 'float' object cannot be interpreted as an integer
# expect: (bytearray(b'7'),) 7
# expect: ('-0x1a', 0) -26
# expect: ('999999999999999999 999999999999999999999999999999
# expect: ('Z', 35) ValueError invalid literal for int() with base 35: 'Z'
# expect: ('0B11', 2) 3
# expect: ('111111111111111111 ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_
print(int(), int(3.99), int(-3.99), int(1e20), int(True), int('101', base=2), int(float(2 ** 70)))
# expect: 0 3 -3 100000000000000000000 1 5 1180591620717411303424
for f in (lambda: int(float('nan')), lambda: int(float('inf')), lambda: int(base=10), lambda: int('1', 2, 3), lambda: int(x='1'), lambda: int.foo, lambda: int('1', foo=2), lambda: '%d' % float('nan'), lambda: int(object())):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError cannot convert float NaN to integer
# expect: OverflowError cannot convert float infinity to integer
# expect: TypeError int() missing string argument
# expect: TypeError int() takes at most 2 arguments (3 given)
# expect: TypeError 'x' is an invalid keyword argument for int()
# expect: AttributeError type object 'int' has no attribute 'foo'
# expect: TypeError 'foo' is an invalid keyword argument for int()
# expect: ValueError cannot convert float NaN to integer
# expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'object'
class A:
    def __int__(self): return 42
class B:
    def __index__(self): return 43
class C:
    def __int__(self): return 'x'
class T:
    def __trunc__(self): return 9
print(int(A()), int(B()), hex(B()), [1, 2, 3][:B()], '%d' % B(), bool(A()))
# expect: 42 43 0x2b [1, 2, 3] 43 True
try:
    int(C())
except TypeError as e:
    print(e)
# expect: __int__ returned non-int (type str)

a = 123456789012345678901234567890
b = -987654321098765432109876543210
print(a + b, a - b, a * b, a // 7, a % 7, b // 7, b % 7, a // b, b // a, a % b, b % a, -a, ~a, abs(b), a ** 3)
# expect: -864197532086419753208641975320 1111111110111111111011111111100 -121932631137021795226185032733622923332237463801111263526900 17636684144620811271604938270 0 -141093474442680776015696649030 0 -1 -9 -864197532086419753208641975320 123456780012345678001234567800 -123456789012345678901234567890 -123456789012345678901234567891 987654321098765432109876543210 1881676372353657772546716040589641726257477229849409426207693797722198701224860897069000
print(a & b, a | b, a ^ b, a << 70, a >> 30, b >> 3, b >> 200, a >> 200, (1 << 100) - 1, -(1 << 64) >> 64, a & 0xff, b & 0xff)
# expect: 121512828827855409466171785234 -985710360914275162674813760554 -1107223189742130572140985545788 145752050628652680975897013633443949312730317455360 114978094596737696697 -123456790137345679013734567902 -1 0 1267650600228229401496703205375 -1 210 22
print(a == a + 0, a < b, a > b, a <= a, a != b, a == float(a), hash(a), hash(b), hash(-(2 ** 61 - 1)), bool(a), int(str(a)) == a, float(a), a / b, a / 3, int(1e30), 10 ** 30 == 1e30, 2 ** 53 + 1 == float(2 ** 53))
# expect: True False True True True False 248789772095949448 -2285054115720104921 0 True True 1.2345678901234568e+29 -0.1249999988609375 4.115226300411523e+28 1000000000000000019884624838656 False False
print(hex(a), oct(b), bin(1 << 65), f'{a:,}', f'{b:_x}', f'{a:e}', f'{a:>40}', '%d' % a, '%x' % b, a.bit_length(), b.bit_length(), (a * 0).bit_length(), len(str(3 ** 500)), str(3 ** 200)[-10:], divmod(b, a), divmod(a, -7))
# expect: 0x18ee90ff6c373e0ee4e3f0ad2 -0o1435644201473776661103432161477352 0b100000000000000000000000000000000000000000000000000000000000000000 123,456,789,012,345,678,901,234,567,890 -c_7748_819d_ffb6_2438_d1c6_7eea 1.234568e+29           123456789012345678901234567890 123456789012345678901234567890 -c7748819dffb62438d1c67eea 97 100 0 239 4699044001 (-9, 123456780012345678001234567800) (-17636684144620811271604938270, 0)
for f in (lambda: a << -1, lambda: a >> -1, lambda: 1 << (1 << 40) if False else 0, lambda: a // 0, lambda: a % 0, lambda: a / 0, lambda: divmod(a, 0), lambda: 10 ** 400 / 3, lambda: float(10 ** 400), lambda: 10 ** 400 * 1.0, lambda: 10 ** 400 / 10 ** 399, lambda: int('x' * 3), lambda: a + 'x', lambda: a[0], lambda: a @ b, lambda: [1] * a, lambda: 'x' * a, lambda: range(a)[a + 5], lambda: [1, 2][a], lambda: 'ab'[a:], lambda: (1, 2, 3)[-a:a], lambda: 1 << a, lambda: 0 << a, lambda: 1 >> a, lambda: chr(a), lambda: bytes(a), lambda: '%c' % a, lambda: 2.0 ** 5000, lambda: 1e308 * 10, lambda: a.to_bytes(4, 'big'), lambda: round(a, -25), lambda: pow(a, -1, 97), lambda: (-5) // 2, lambda: -5 % -3, lambda: 7 // -2.0):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError negative shift count
# expect: ValueError negative shift count
# expect: 0
# expect: ZeroDivisionError integer division or modulo by zero
# expect: ZeroDivisionError integer modulo by zero
# expect: ZeroDivisionError division by zero
# expect: ZeroDivisionError integer division or modulo by zero
# expect: OverflowError integer division result too large for a float
# expect: OverflowError int too large to convert to float
# expect: OverflowError int too large to convert to float
# expect: 10.0
# expect: ValueError invalid literal for int() with base 10: 'xxx'
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError 'int' object is not subscriptable
# expect: TypeError unsupported operand type(s) for @: 'int' and 'int'
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: IndexError range object index out of range
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect:
# expect: (1, 2, 3)
# expect: OverflowError too many digits in integer
# expect: 0
# expect: 0
# expect: OverflowError Python int too large to convert to C int
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError %c arg not in range(0x110000)
# expect: OverflowError (34, 'Numerical result out of range')
# expect: inf
# expect: OverflowError int too big to convert
# expect: 123460000000000000000000000000
# expect: 28
# expect: -3
# expect: -2
# expect: -4.0

for s in ('1 / 0', '1 // 0', '1 % 0', '1.0 / 0', '1.0 // 0', '1.0 % 0', '0 ** -1', '0.0 ** -1', '0j ** -1', 'divmod(1, 0)', 'divmod(1.0, 0)', '1j / 0', '1 / 0.0', '1 // 0.0', '1 % 0.0', '10 ** 50 // 0', '10 ** 50 / 0', '10 ** 50 % 0', 'True / False', 'True // False', '1 / (1 - 1)', 'pow(0, -1)', 'pow(2, 1, 0)', 'pow(0, -1, 7)', 'round(1 / 3, 2)', 'int(1e20) // 0', '5 % -0.0', '-0.0 / 1', '0 / 5', '0 * -1.0', 'divmod(-7, 2.0)', 'float("inf") // 1', 'float("inf") % 5', '5 // float("inf")', '-5 // float("inf")', '5 % float("-inf")'):
    try:
        print(s, '=', eval(s))
    except ArithmeticError as e:
        print(s, type(e).__name__, e)
    except ValueError as e:
        print(s, 'VE', e)
# expect: 1 / 0 ZeroDivisionError division by zero
# expect: 1 // 0 ZeroDivisionError integer division or modulo by zero
# expect: 1 % 0 ZeroDivisionError integer modulo by zero
# expect: 1.0 / 0 ZeroDivisionError float division by zero
# expect: 1.0 // 0 ZeroDivisionError float floor division by zero
# expect: 1.0 % 0 ZeroDivisionError float modulo
# expect: 0 ** -1 ZeroDivisionError 0.0 cannot be raised to a negative power
# expect: 0.0 ** -1 ZeroDivisionError 0.0 cannot be raised to a negative power
# expect: 0j ** -1 ZeroDivisionError 0.0 to a negative or complex power
# expect: divmod(1, 0) ZeroDivisionError integer division or modulo by zero
# expect: divmod(1.0, 0) ZeroDivisionError float divmod()
# expect: 1j / 0 ZeroDivisionError complex division by zero
# expect: 1 / 0.0 ZeroDivisionError float division by zero
# expect: 1 // 0.0 ZeroDivisionError float floor division by zero
# expect: 1 % 0.0 ZeroDivisionError float modulo
# expect: 10 ** 50 // 0 ZeroDivisionError integer division or modulo by zero
# expect: 10 ** 50 / 0 ZeroDivisionError division by zero
# expect: 10 ** 50 % 0 ZeroDivisionError integer modulo by zero
# expect: True / False ZeroDivisionError division by zero
# expect: True // False ZeroDivisionError integer division or modulo by zero
# expect: 1 / (1 - 1) ZeroDivisionError division by zero
# expect: pow(0, -1) ZeroDivisionError 0.0 cannot be raised to a negative power
# expect: pow(2, 1, 0) VE pow() 3rd argument cannot be 0
# expect: pow(0, -1, 7) VE base is not invertible for the given modulus
# expect: round(1 / 3, 2) = 0.33
# expect: int(1e20) // 0 ZeroDivisionError integer division or modulo by zero
# expect: 5 % -0.0 ZeroDivisionError float modulo
# expect: -0.0 / 1 = -0.0
# expect: 0 / 5 = 0.0
# expect: 0 * -1.0 = -0.0
# expect: divmod(-7, 2.0) = (-4.0, 1.0)
# expect: float("inf") // 1 = nan
# expect: float("inf") % 5 = nan
# expect: 5 // float("inf") = 0.0
# expect: -5 // float("inf") = -1.0
# expect: 5 % float("-inf") = -inf

print(bin(10), oct(10), hex(10), bin(-10), int('1010', 2), int('0b1010', 2), int('0b1010', 0), int('0o12', 0), int('0xA', 0), int('z', 36), int('-z', 36), int('+7'), int('  8  '), int('1_000'), int('0x_ff', 16), int('٤٢'))
# expect: 0b1010 0o12 0xa -0b1010 10 10 10 10 10 35 -35 7 8 1000 255 42
print(format(10, 'b'), format(10, '#b'), format(255, '02x'), format(255, '#06x'), format(-255, 'X'), f'{1000:,}', f'{10:5d}|{10:<5d}|{10:^5d}|{10:05d}|{-10:05d}|{10:+d}|{10: d}', '%o %x %X %#x' % (8, 255, 255, 255))
# expect: 1010 0b1010 ff 0x00ff -FF 1,000    10|10   | 10  |00010|-0010|+10| 10 10 ff FF 0xff
for a in (('2', 2), ('8', 8), ('g', 16), ('', 10), ('0x', 16), ('1.0', 10), ('1', 1), ('1', 37), ('--1', 10), ('1 1', 10), ('08', 0), ('0b2', 0), ('_1', 10), ('1__1', 10)):
    try:
        print(a, int(*a))
    except ValueError as e:
        print(e)
# expect: invalid literal for int() with base 2: '2'
# expect: invalid literal for int() with base 8: '8'
# expect: invalid literal for int() with base 16: 'g'
# expect: invalid literal for int() with base 10: ''
# expect: invalid literal for int() with base 16: '0x'
# expect: invalid literal for int() with base 10: '1.0'
# expect: int() base must be >= 2 and <= 36, or 0
# expect: int() base must be >= 2 and <= 36, or 0
# expect: invalid literal for int() with base 10: '--1'
# expect: invalid literal for int() with base 10: '1 1'
# expect: invalid literal for int() with base 0: '08'
# expect: invalid literal for int() with base 0: '0b2'
# expect: invalid literal for int() with base 10: '_1'
# expect: invalid literal for int() with base 10: '1__1'
print(int(3.7), int(-3.7), int(True), int('7'), int(b'7'), int(1e10), int('1' * 20), (255).to_bytes(2, 'big'), int.from_bytes(b'\xff', 'big'), (5).bit_length(), str(0b11), 0xff + 0o7 + 0b1)
# expect: 3 -3 1 7 7 10000000000 11111111111111111111 b'\x00\xff' 255 3 3 263

print(abs(-5), abs(5), abs(-2.5), abs(0), abs(-0.0), abs(True), abs(3 - 4j), abs(-10 ** 30), -5, --5, +5, -(-5), -0, -0.0, +-+5, ~5, ~-6, ~0, -True, +True, ~True, not 5)
# expect: 5 5 2.5 0 0.0 1 5.0 1000000000000000000000000000000 -5 5 5 5 0 -0.0 -5 -6 5 -1 -1 1 -2 False
class A:
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'inv'
    def __abs__(self): return 'abs'
a = A()
print(-a, +a, ~a, abs(a))
# expect: neg pos inv abs
for s in ('-"a"', '+[]', '~1.5', 'abs("a")', '-None', '~{}', '+()', 'abs()', 'abs(1, 2)', '-len', '+object()', '~"x"', '-b"a"', 'abs([])', '-{1}', '+{}', '~None', '-int'):
    try: print(eval(s))
    except TypeError as e: print(s, '|', e)
# expect: -"a" | bad operand type for unary -: 'str'
# expect: +[] | bad operand type for unary +: 'list'
# expect: ~1.5 | bad operand type for unary ~: 'float'
# expect: abs("a") | bad operand type for abs(): 'str'
# expect: -None | bad operand type for unary -: 'NoneType'
# expect: ~{} | bad operand type for unary ~: 'dict'
# expect: +() | bad operand type for unary +: 'tuple'
# expect: abs() | abs() takes exactly one argument (0 given)
# expect: abs(1, 2) | abs() takes exactly one argument (2 given)
# expect: -len | bad operand type for unary -: 'builtin_function_or_method'
# expect: +object() | bad operand type for unary +: 'object'
# expect: ~"x" | bad operand type for unary ~: 'str'
# expect: -b"a" | bad operand type for unary -: 'bytes'
# expect: abs([]) | bad operand type for abs(): 'list'
# expect: -{1} | bad operand type for unary -: 'set'
# expect: +{} | bad operand type for unary +: 'dict'
# expect: ~None | bad operand type for unary ~: 'NoneType'
# expect: -int | bad operand type for unary -: 'type'

for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1e16, 0.1, -2.5, 3.49999):
    print(round(x), end=' ')
print()
# expect: 0 2 2 0 -2 3 10000000000000000 0 -2 3
print(round(2.675, 2), round(1.005, 2), round(0.125, 2), round(1234, -2), round(1250, -2), round(1350, -2), round(-1250, -2), round(5, -1), round(15, -1), round(25, -1), round(1.5, 0), round(7, 3), round(True), round(1e300, 2), round(2.5, None))
# expect: 2.67 1.0 0.12 1200 1200 1400 -1200 0 20 20 2.0 7 1 1e+300 2
print(round(12345.678, -2), round(-0.4), round(-0.4, 0), round(5e-324, 5), round(123456789123456789, -10), round(0.5, -1), round(55.5, -2), round(1.15, 1), round(10 ** 30, -29))
# expect: 12300.0 0 -0.0 0.0 123456790000000000 0.0 100.0 1.1 1000000000000000000000000000000
for f in (lambda: round('a'), lambda: round(float('nan')), lambda: round(float('inf')), lambda: round(1.5, 'a'), lambda: round(), lambda: round(1.5, 1.5), lambda: round(float('nan'), 2), lambda: round(float('inf'), 2), lambda: round(None), lambda: round([1], 2), lambda: round(1, 2, 3), lambda: round(1j)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError type str doesn't define __round__ method
# expect: ValueError cannot convert float NaN to integer
# expect: OverflowError cannot convert float infinity to integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError round() missing required argument 'number' (pos 1)
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: nan
# expect: inf
# expect: TypeError type NoneType doesn't define __round__ method
# expect: TypeError type list doesn't define __round__ method
# expect: TypeError round() takes at most 2 arguments (3 given)
# expect: TypeError type complex doesn't define __round__ method
class R:
    def __round__(self, n=None): return ('r', n)
    def __abs__(self): return 'abs'
    def __trunc__(self): return 7
    def __divmod__(self, o): return 'dm', o
    def __rdivmod__(self, o): return 'rdm', o
print(round(R()), round(R(), 2), abs(R()), divmod(R(), 1), divmod(1, R()), abs(-5), abs(-2.5), abs(True), abs(3 + 4j), abs(-10 ** 30))
# expect: ('r', None) ('r', 2) abs ('dm', 1) ('rdm', 1) 5 2.5 1 5.0 1000000000000000000000000000000
import math
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), int(-2.5), int(2.9), round(number=2.567, ndigits=1))
# expect: -3 -2 -2 -2 2 2.6
print(divmod(10 ** 20, 7), divmod(-10 ** 20, 7), divmod(5.5, -2), divmod(True, 2))
# expect: (14285714285714285714, 2) (-14285714285714285715, 5) (-3.0, -0.5) (0, 1)
for f in (lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 % 0, lambda: 1.0 // 0, lambda: 1 / 0, lambda: 1.0 / 0, lambda: divmod('a', 1), lambda: divmod(1), lambda: 5 % 'a', lambda: 'a' % 5, lambda: abs('a'), lambda: 0.0 // 0.0):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ZeroDivisionError integer division or modulo by zero
# expect: ZeroDivisionError float divmod()
# expect: ZeroDivisionError integer division or modulo by zero
# expect: ZeroDivisionError integer modulo by zero
# expect: ZeroDivisionError float modulo
# expect: ZeroDivisionError float floor division by zero
# expect: ZeroDivisionError division by zero
# expect: ZeroDivisionError float division by zero
# expect: TypeError unsupported operand type(s) for divmod(): 'str' and 'int'
# expect: TypeError divmod expected 2 arguments, got 1
# expect: TypeError unsupported operand type(s) for %: 'int' and 'str'
# expect: TypeError not all arguments converted during string formatting
# expect: TypeError bad operand type for abs(): 'str'
# expect: ZeroDivisionError float floor division by zero

