print(-7 // 2, -7 % 2, 7 // -2, 7 % -2, divmod(-7, 2), divmod(7, -2), -7.5 // 2, -7.5 % 2, divmod(-7.5, 2))
# expect: -4 1 -4 -1 (-4, 1) (-4, -1) -4.0 0.5 (-4.0, 0.5)
print(2 ** 100, 2 ** -1, (-2) ** 3, (-2) ** -1, 0 ** 0, (-8) ** (1/3))
# expect: 1267650600228229401496703205376 0.5 -8 -0.5 1 (1.0000000000000002+1.7320508075688772j)
print(~5, ~-1, -5 & 3, -5 | 3, -5 ^ 3, -5 >> 1, -5 << 2, 1 << 70, -1 >> 100, (1 << 70) >> 69)  # expect: -6 0 3 -5 -8 -3 -20 1180591620717411303424 -1 2
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1, 0), lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: 1.0 / 0, lambda: 2.0 ** 5000, lambda: 1 << 'a', lambda: -'a', lambda: ~1.5, lambda: +[], lambda: 1 + 'a', lambda: 'a' + 1, lambda: [] + (), lambda: 'a' * 'b', lambda: 'a' * 1.5, lambda: {} + {}, lambda: None + 1, lambda: 1 @ 2, lambda: 1 < 'a', lambda: [] < 1, lambda: 1j < 2j, lambda: {} < {}, lambda: 5 in 5, lambda: len(5), lambda: divmod(1j, 2), lambda: 1j // 2, lambda: 1j % 2):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: ValueError negative shift count
    # expect: ValueError negative shift count
    # expect: ZeroDivisionError integer division or modulo by zero
    # expect: ZeroDivisionError integer modulo by zero
    # expect: ZeroDivisionError division by zero
    # expect: ZeroDivisionError float floor division by zero
    # expect: ZeroDivisionError float modulo
    # expect: ZeroDivisionError integer division or modulo by zero
    # expect: ZeroDivisionError 0.0 cannot be raised to a negative power
    # expect: ZeroDivisionError 0.0 cannot be raised to a negative power
    # expect: ZeroDivisionError float division by zero
    # expect: OverflowError (34, 'Numerical result out of range')
    # expect: TypeError unsupported operand type(s) for <<: 'int' and 'str'
    # expect: TypeError bad operand type for unary -: 'str'
    # expect: TypeError bad operand type for unary ~: 'float'
    # expect: TypeError bad operand type for unary +: 'list'
    # expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
    # expect: TypeError can only concatenate str (not "int") to str
    # expect: TypeError can only concatenate list (not "tuple") to list
    # expect: TypeError can't multiply sequence by non-int of type 'str'
    # expect: TypeError can't multiply sequence by non-int of type 'float'
    # expect: TypeError unsupported operand type(s) for +: 'dict' and 'dict'
    # expect: TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
    # expect: TypeError unsupported operand type(s) for @: 'int' and 'int'
    # expect: TypeError '<' not supported between instances of 'int' and 'str'
    # expect: TypeError '<' not supported between instances of 'list' and 'int'
    # expect: TypeError '<' not supported between instances of 'complex' and 'complex'
    # expect: TypeError '<' not supported between instances of 'dict' and 'dict'
    # expect: TypeError argument of type 'int' is not iterable
    # expect: TypeError object of type 'int' has no len()
    # expect: TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
    # expect: TypeError unsupported operand type(s) for //: 'complex' and 'int'
    # expect: TypeError unsupported operand type(s) for %: 'complex' and 'int'
