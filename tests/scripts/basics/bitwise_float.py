for a, b in ((1, 2), (1.5, 2), (-1.5, 0.5), (1e10, 3), (True, 0.5)):
    print(a + b, a - b, a * b, a / b, a // b, a % b, a ** b if a > 0 else None, a < b, a == b, min(a, b))
# expect: 3 -1 2 0.5 0 1 1 True False 1
# expect: 3.5 -0.5 3.0 0.75 0.0 1.5 2.25 True False 1.5
# expect: -1.0 -2.0 -0.75 -3.0 -3.0 0.0 None True False -1.5
# expect: 10000000003.0 9999999997.0 30000000000.0 3333333333.3333335 3333333333.0 1.0 1e+30 False False 3
# expect: 1.5 0.5 0.5 2.0 2.0 0.0 1.0 False False 0.5
for e in ('1.5 | 1', '1.5 << 1', '~1.5', '1.5 & 1.5', '1.5[0]', '1.5()', 'len(1.5)', 'range(1.5)', '"a" * 1.5', '[0][0.0]', '1.5.x', 'int("1.5")', 'float("1.5.")', '1.5 < "a"', '1.5 + "a"', '1.5 == "1.5"', 'round(1.5, "a")', 'round(1.555, 2)', 'abs(-1.5)', 'divmod(1.5, 0)', '1.5 // 0', '1.5 % 0.0', 'float([])', 'float(None)', 'hash(1.5)', 'int(1e300) > 10**299', 'bool(0.0)', 'str(1.0)', '1.0.is_integer()', '1.5.as_integer_ratio()', '(0.1).hex()', 'float.fromhex("0x1p-2")', '3.7 // 1', '-3.7 // 1', '-3.7 % 1', '1e308 + 1e308', '-1e308 * 10', 'float("inf") - float("inf")', '2.0 ** 0.5', '0.1 + 0.2 == 0.3'):
    try: print(e, eval(e))
    except Exception as x: print(e, type(x).__name__, x)
# expect: 1.5 | 1 TypeError unsupported operand type(s) for |: 'float' and 'int'
# expect: 1.5 << 1 TypeError unsupported operand type(s) for <<: 'float' and 'int'
# expect: ~1.5 TypeError bad operand type for unary ~: 'float'
# expect: 1.5 & 1.5 TypeError unsupported operand type(s) for &: 'float' and 'float'
# expect: 1.5[0] TypeError 'float' object is not subscriptable
# expect: 1.5() TypeError 'float' object is not callable
# expect: len(1.5) TypeError object of type 'float' has no len()
# expect: range(1.5) TypeError 'float' object cannot be interpreted as an integer
# expect: "a" * 1.5 TypeError can't multiply sequence by non-int of type 'float'
# expect: [0][0.0] TypeError list indices must be integers or slices, not float
# expect: 1.5.x AttributeError 'float' object has no attribute 'x'
# expect: int("1.5") ValueError invalid literal for int() with base 10: '1.5'
# expect: float("1.5.") ValueError could not convert string to float: '1.5.'
# expect: 1.5 < "a" TypeError '<' not supported between instances of 'float' and 'str'
# expect: 1.5 + "a" TypeError unsupported operand type(s) for +: 'float' and 'str'
# expect: 1.5 == "1.5" False
# expect: round(1.5, "a") TypeError 'str' object cannot be interpreted as an integer
# expect: round(1.555, 2) 1.55
# expect: abs(-1.5) 1.5
# expect: divmod(1.5, 0) ZeroDivisionError float divmod()
# expect: 1.5 // 0 ZeroDivisionError float floor division by zero
# expect: 1.5 % 0.0 ZeroDivisionError float modulo
# expect: float([]) TypeError float() argument must be a string or a real number, not 'list'
# expect: float(None) TypeError float() argument must be a string or a real number, not 'NoneType'
# expect: hash(1.5) 1152921504606846977
# expect: int(1e300) > 10**299 True
# expect: bool(0.0) False
# expect: str(1.0) 1.0
# expect: 1.0.is_integer() True
# expect: 1.5.as_integer_ratio() (3, 2)
# expect: (0.1).hex() 0x1.999999999999ap-4
# expect: float.fromhex("0x1p-2") 0.25
# expect: 3.7 // 1 3.0
# expect: -3.7 // 1 -4.0
# expect: -3.7 % 1 0.2999999999999998
# expect: 1e308 + 1e308 inf
# expect: -1e308 * 10 -inf
# expect: float("inf") - float("inf") nan
# expect: 2.0 ** 0.5 1.4142135623730951
# expect: 0.1 + 0.2 == 0.3 False
