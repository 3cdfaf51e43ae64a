inf = float('inf'); nan = float('nan')
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2), divmod(-7.5, 2), divmod(7.5, -2))
# expect: 3.0 -4.0 1.5 0.5 -0.5 (3.0, 1.5) (-4.0, 0.5) (-4.0, -0.5)
print(0.0 // 1, -0.0 % 1, 5.0 % inf, -5.0 % inf, 5.0 // inf, -5.0 // inf)
# expect: 0.0 0.0 5.0 inf 0.0 -1.0
print(inf - inf, inf * 0, inf // 1, inf % 2, nan == nan, nan != nan, nan < 1, inf > 1e308, nan in [nan], [nan] == [nan])
# expect: nan nan nan nan False True False True True True
print(1e308 * 10, -1e308 * 10, inf ** 0, nan ** 0, 1 ** nan, 0.0 ** 0, (-1) ** inf, 2 ** -inf, (-2.0) ** 3, (-8.0) ** (1/3))
# expect: inf -inf 1.0 1.0 1.0 1.0 1.0 0.0 -8.0 (1.0000000000000002+1.7320508075688772j)
print(1 == 1.0, 1.0 == True, 0.5 == '0.5', 2 ** 53 == 2.0 ** 53, hash(1.0), hash(0.5), hash(inf), hash(-inf), hash(1e20), hash(-0.0), hash(1.5))
# expect: True True False True 1 1152921504606846976 314159 -314159 848750603811160107 0 1152921504606846977
for e in ('1.0 / 0', '1.0 // 0', '1.0 % 0', 'divmod(1.0, 0)', '0.0 ** -1', '1e200 ** 2', '1.0 << 1', '1.0 & 1', 'int(inf)', 'int(nan)', 'round(inf)', 'round(nan)', 'round(inf, 2)', '1.5 < "a"', '1.5 + "a"', '1.5 + None', '"a" * 1.5', '[1] * 1.5', 'range(1.5)', '[1][0.0]', '"abc"[1.0]', 'chr(1.0)', '"%d" % inf', '"%d" % nan', '"%c" % 1.5', '"%x" % 1.5', '1.0()', '1.0[0]', 'len(1.0)', 'math.floor(nan)', 'bytes(1.5)', '(-1.5) ** 0.5 == 0', '-inf ** 2', '1.5 @ 2'):
    import math
    try: print(e, eval(e))
    except Exception as x: print(e, type(x).__name__, x)
# expect: 1.0 / 0 ZeroDivisionError float division by zero
# expect: 1.0 // 0 ZeroDivisionError float floor division by zero
# expect: 1.0 % 0 ZeroDivisionError float modulo
# expect: divmod(1.0, 0) ZeroDivisionError float divmod()
# expect: 0.0 ** -1 ZeroDivisionError 0.0 cannot be raised to a negative power
# expect: 1e200 ** 2 OverflowError (34, 'Numerical result out of range')
# expect: 1.0 << 1 TypeError unsupported operand type(s) for <<: 'float' and 'int'
# expect: 1.0 & 1 TypeError unsupported operand type(s) for &: 'float' and 'int'
# expect: int(inf) OverflowError cannot convert float infinity to integer
# expect: int(nan) ValueError cannot convert float NaN to integer
# expect: round(inf) OverflowError cannot convert float infinity to integer
# expect: round(nan) ValueError cannot convert float NaN to integer
# expect: round(inf, 2) inf
# expect: 1.5 < "a" TypeError '<' not supported between instances of 'float' and 'str'
# expect: 1.5 + "a" TypeError unsupported operand type(s) for +: 'float' and 'str'
# expect: 1.5 + None TypeError unsupported operand type(s) for +: 'float' and 'NoneType'
# expect: "a" * 1.5 TypeError can't multiply sequence by non-int of type 'float'
# expect: [1] * 1.5 TypeError can't multiply sequence by non-int of type 'float'
# expect: range(1.5) TypeError 'float' object cannot be interpreted as an integer
# expect: [1][0.0] TypeError list indices must be integers or slices, not float
# expect: "abc"[1.0] TypeError string indices must be integers, not 'float'
# expect: chr(1.0) TypeError 'float' object cannot be interpreted as an integer
# expect: "%d" % inf OverflowError cannot convert float infinity to integer
# expect: "%d" % nan ValueError cannot convert float NaN to integer
# expect: "%c" % 1.5 TypeError %c requires int or char
# expect: "%x" % 1.5 TypeError %x format: an integer is required, not float
# expect: 1.0() TypeError 'float' object is not callable
# expect: 1.0[0] TypeError 'float' object is not subscriptable
# expect: len(1.0) TypeError object of type 'float' has no len()
# expect: math.floor(nan) ValueError cannot convert float NaN to integer
# expect: bytes(1.5) TypeError cannot convert 'float' object to bytes
# expect: (-1.5) ** 0.5 == 0 False
# expect: -inf ** 2 -inf
# expect: 1.5 @ 2 TypeError unsupported operand type(s) for @: 'float' and 'int'
a = 1.5
a += 1; a *= 2; a -= 0.5; a /= 3; a //= 0.4; a %= 3; a **= 2
print(a)
# expect: 0.0
print(min(1, 1.0), max(1.0, 1), min(nan, 1) != 1, max(1, nan), sum([0.1] * 10), sum([1, 2.5]))
# expect: 1 1.0 True 1 0.9999999999999999 3.5
