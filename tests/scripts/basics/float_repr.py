for x in (0.0, -0.0, 1.0, 1.5, 0.1, 1e15, 1e16, 123456789012345680.0, 1e17, 1e-4, 1e-5, 0.00012345, 1.7976931348623157e308, 5e-324, 2.5e-8, 1e22, 1e23, 100.0, 1/3, 2/3, 1e100, -1e-100, 3.14159265358979, 9007199254740993.0, float('inf'), -float('inf'), float('nan')):
    print(repr(x), str(x), x.hex())
    # expect: 0.0 0.0 0x0.0p+0
    # expect: -0.0 -0.0 -0x0.0p+0
    # expect: 1.0 1.0 0x1.0000000000000p+0
    # expect: 1.5 1.5 0x1.8000000000000p+0
    # expect: 0.1 0.1 0x1.999999999999ap-4
    # expect: 1000000000000000.0 1000000000000000.0 0x1.c6bf526340000p+49
    # expect: 1e+16 1e+16 0x1.1c37937e08000p+53
    # expect: 1.2345678901234568e+17 1.2345678901234568e+17 0x1.b69b4ba630f35p+56
    # expect: 1e+17 1e+17 0x1.6345785d8a000p+56
    # expect: 0.0001 0.0001 0x1.a36e2eb1c432dp-14
    # expect: 1e-05 1e-05 0x1.4f8b588e368f1p-17
    # expect: 0.00012345 0.00012345 0x1.02e4b6ce5dc68p-13
    # expect: 1.7976931348623157e+308 1.7976931348623157e+308 0x1.fffffffffffffp+1023
    # expect: 5e-324 5e-324 0x0.0000000000001p-1022
    # expect: 2.5e-08 2.5e-08 0x1.ad7f29abcaf48p-26
    # expect: 1e+22 1e+22 0x1.0f0cf064dd592p+73
    # expect: 1e+23 1e+23 0x1.52d02c7e14af6p+76
    # expect: 100.0 100.0 0x1.9000000000000p+6
    # expect: 0.3333333333333333 0.3333333333333333 0x1.5555555555555p-2
    # expect: 0.6666666666666666 0.6666666666666666 0x1.5555555555555p-1
    # expect: 1e+100 1e+100 0x1.249ad2594c37dp+332
    # expect: -1e-100 -1e-100 -0x1.bff2ee48e0530p-333
    # expect: 3.14159265358979 3.14159265358979 0x1.921fb54442d11p+1
    # expect: 9007199254740992.0 9007199254740992.0 0x1.0000000000000p+53
    # expect: inf inf inf
    # expect: -inf -inf -inf
    # expect: nan nan nan
print(1e16 + 1, 0.1 + 0.2, 1.1 * 3, 1e308 * 10, -1e308 * 10)  # expect: 1e+16 0.30000000000000004 3.3000000000000003 inf -inf
print([1.0, 2.5], {1.0: 2.0}, (0.5,))  # expect: [1.0, 2.5] {1.0: 2.0} (0.5,)
print(1., .5, 1e3, 1E-3, 1_000.5, 0e0, 1_0e1_0)  # expect: 1.0 0.5 1000.0 0.001 1000.5 0.0 100000000000.0
print(float.fromhex('0x1.8p3'), float.fromhex('-0x.8'), float.fromhex('inf'), float.fromhex('  0xA  '), float.fromhex('1p-1074'))
# expect: 12.0 -0.5 inf 10.0 5e-324
for s in ('', '0x', 'xyz', '0x1p5000', '0x1.8p'):
    try: print(float.fromhex(s))
    except Exception as e: print(type(e).__name__, e)
    # expect: ValueError invalid hexadecimal floating-point string
    # expect: ValueError invalid hexadecimal floating-point string
    # expect: ValueError invalid hexadecimal floating-point string
    # expect: OverflowError hexadecimal value too large to represent as a float
    # expect: ValueError invalid hexadecimal floating-point string
print((0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-2.0).as_integer_ratio(), (3.0).is_integer(), (3.5).is_integer())
# expect: (1, 2) (3602879701896397, 36028797018963968) (-2, 1) True False
for v in ('inf', 'nan'):
    try: float(v).as_integer_ratio()
    except Exception as e: print(type(e).__name__, e)
    # expect: OverflowError cannot convert Infinity to integer ratio
    # expect: ValueError cannot convert NaN to integer ratio
print((1.5).real, (1.5).imag, (1.5).conjugate(), (1.9).__trunc__(), (1.1).__ceil__(), (-1.1).__floor__(), (1.5).__int__())  # expect: 1.5 0.0 1.5 1 2 -2 1
