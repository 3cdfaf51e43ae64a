print(7 // 2, -7 // 2, 7 // -2, -7 // -2, 7 % 3, -7 % 3, 7 % -3, -7 % -3)
# expect: 3 -4 -4 3 1 2 -2 -1
print(divmod(7, -2), divmod(-7, 2), divmod(0, 5))
# expect: (-4, -1) (-4, 1) (0, 0)
big = 10 ** 40 + 7
print(big // 3, big % 3, -big // 3, -big % 3, big // -7, big % -7)
# expect: 3333333333333333333333333333333333333335 2 -3333333333333333333333333333333333333336 1 -1428571428571428571428571428571428571430 -3
print(divmod(big, 10 ** 20), divmod(-big, 10 ** 20))
# expect: (100000000000000000000, 7) (-100000000000000000001, 99999999999999999993)
print(big & 0xffff, big | 1, big ^ big, ~big)
# expect: 7 10000000000000000000000000000000000000007 0 -10000000000000000000000000000000000000008
print(-big & 0xffff, -big | 0xff, -big ^ 0xf0f0)
# expect: 65529 -10000000000000000000000000000000000000001 -10000000000000000000000000000000000061687
print(big >> 10, -big >> 10, big << 3, -big >> 1000, big >> 1000)
# expect: 9765625000000000000000000000000000000 -9765625000000000000000000000000000001 80000000000000000000000000000000000000056 -1 0
print(1 << 64, 1 << 63, -1 << 63, (1 << 64) - 1)
# expect: 18446744073709551616 9223372036854775808 -9223372036854775808 18446744073709551615
for op in ('1 << -1', '1 >> -1', '1 // 0', '1 % 0', '1 / 0', 'divmod(1, 0)', '0 ** -1', '1 << 1.0', '1 & 1.0', '~1.0', '1 | None', '"a" << 1', '1 + None', 'None + 1', '1 - "a"', '[] * 1.0', '1 @ 2', '-"a"', '+[]', '~{}', 'big << (1 << 70)', '0 << (1 << 70)', '1 >> (1 << 70)', '-1 >> (1 << 70)', 'big // 0', 'big % 0', '10**400 / 3', '10**400 / 10**399', '2.0 ** 10000', '(-8) ** (1/3)'):
    try:
        print(op, eval(op))
    except Exception as e:
        print(op, type(e).__name__, e)
# expect: 1 << -1 ValueError negative shift count
# expect: 1 >> -1 ValueError negative shift count
# expect: 1 // 0 ZeroDivisionError integer division or modulo by zero
# expect: 1 % 0 ZeroDivisionError integer modulo by zero
# expect: 1 / 0 ZeroDivisionError division by zero
# expect: divmod(1, 0) ZeroDivisionError integer division or modulo by zero
# expect: 0 ** -1 ZeroDivisionError 0.0 cannot be raised to a negative power
# expect: 1 << 1.0 TypeError unsupported operand type(s) for <<: 'int' and 'float'
# expect: 1 & 1.0 TypeError unsupported operand type(s) for &: 'int' and 'float'
# expect: ~1.0 TypeError bad operand type for unary ~: 'float'
# expect: 1 | None TypeError unsupported operand type(s) for |: 'int' and 'NoneType'
# expect: "a" << 1 TypeError unsupported operand type(s) for <<: 'str' and 'int'
# expect: 1 + None TypeError unsupported operand type(s) for +: 'int' and 'NoneType'
# expect: None + 1 TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
# expect: 1 - "a" TypeError unsupported operand type(s) for -: 'int' and 'str'
# expect: [] * 1.0 TypeError can't multiply sequence by non-int of type 'float'
# expect: 1 @ 2 TypeError unsupported operand type(s) for @: 'int' and 'int'
# expect: -"a" TypeError bad operand type for unary -: 'str'
# expect: +[] TypeError bad operand type for unary +: 'list'
# expect: ~{} TypeError bad operand type for unary ~: 'dict'
# expect: big << (1 << 70) OverflowError too many digits in integer
# expect: 0 << (1 << 70) 0
# expect: 1 >> (1 << 70) 0
# expect: -1 >> (1 << 70) -1
# expect: big // 0 ZeroDivisionError integer division or modulo by zero
# expect: big % 0 ZeroDivisionError integer modulo by zero
# expect: 10**400 / 3 OverflowError integer division result too large for a float
# expect: 10**400 / 10**399 10.0
# expect: 2.0 ** 10000 OverflowError (34, 'Numerical result out of range')
# expect: (-8) ** (1/3) (1.0000000000000002+1.7320508075688772j)
