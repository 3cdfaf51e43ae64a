print(0.1 + 0.2, 1e16, 1e15, 1e-5, 0.0001, 1.0, -0.0, 1e300 * 1e10, float('nan'), 123456789012345678.0, 1e22, 5e-324, 1.7976931348623157e308, 3.0e-310)
# expect: 0.30000000000000004 1e+16 1000000000000000.0 1e-05 0.0001 1.0 -0.0 inf nan 1.2345678901234568e+17 1e+22 5e-324 1.7976931348623157e+308 3e-310
print(repr(1/3), str(2/3), 1e100, 100000.0, 1234567.125, 1e5 == 100000, 0.1 == 1/10)
# expect: 0.3333333333333333 0.6666666666666666 1e+100 100000.0 1234567.125 True True
print((1.5).hex(), float.fromhex('0x1.8p+0'), float.fromhex('inf'), (0.1).as_integer_ratio(), (2.0).is_integer(), (2.5).is_integer(), float.fromhex('-0x.8p1'), (0.0).hex(), (-0.1).hex())
# expect: 0x1.8000000000000p+0 1.5 inf (3602879701896397, 36028797018963968) True False -1.0 0x0.0p+0 -0x1.999999999999ap-4
for s in ('1e5', ' 1.5 ', 'inf', '-Infinity', 'NaN', '1_0.5', '.5', '5.', '1e', 'e5', '', 'abc', '1.5.2', '0x10', '+-1', 'infinit'):
    try: print(float(s))
    # expect: 100000.0
    # expect: 1.5
    # expect: inf
    # expect: -inf
    # expect: nan
    # expect: 10.5
    # expect: 0.5
    # expect: 5.0
    except ValueError as e: print(e)
    # expect: could not convert string to float: '1e'
    # expect: could not convert string to float: 'e5'
    # expect: could not convert string to float: ''
    # expect: could not convert string to float: 'abc'
    # expect: could not convert string to float: '1.5.2'
    # expect: could not convert string to float: '0x10'
    # expect: could not convert string to float: '+-1'
    # expect: could not convert string to float: 'infinit'
for v in (None, [], 1j, {}):
    try: float(v)
    except TypeError as e: print(e)
    # expect: float() argument must be a string or a real number, not 'NoneType'
    # expect: float() argument must be a string or a real number, not 'list'
    # expect: float() argument must be a string or a real number, not 'complex'
    # expect: float() argument must be a string or a real number, not 'dict'
try: float(10**400)
except OverflowError as e: print(e)  # expect: int too large to convert to float
print(float('1' * 400) , float(True), float(b'1.5'))  # expect: inf 1.0 1.5
