def e(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as x: print(type(x).__name__ + ':', x)


# --- abs ---
e(abs, -3); e(abs, 3.5); e(abs, -0.0); e(abs, 3+4j); e(abs, True); e(abs, 'x'); e(abs); e(abs, 1, 2)
# expect: 3
# expect: 3.5
# expect: 0.0
# expect: 5.0
# expect: 1
# expect: TypeError: bad operand type for abs(): 'str'
# expect: TypeError: abs() takes exactly one argument (0 given)
# expect: TypeError: abs() takes exactly one argument (2 given)
class A:
    def __abs__(self): return 'A'
e(abs, A()); e(abs, None); e(abs, -10**30)
# expect: 'A'
# expect: TypeError: bad operand type for abs(): 'NoneType'
# expect: 1000000000000000000000000000000


# --- divmod ---
e(divmod, 7, 3); e(divmod, -7, 3); e(divmod, 7, -3); e(divmod, -7, -3); e(divmod, 7.5, 2); e(divmod, -7.5, 2); e(divmod, 1, 0); e(divmod, 1.0, 0); e(divmod, 'a', 1); e(divmod, 1j, 1); e(divmod, 10**30, 7); e(divmod, 5, float('inf')); e(divmod, -5, float('inf')); e(divmod, float('nan'), 2); e(divmod, True, 2)
# expect: (2, 1)
# expect: (-3, 2)
# expect: (-3, -2)
# expect: (2, -1)
# expect: (3.0, 1.5)
# expect: (-4.0, 0.5)
# expect: ZeroDivisionError: integer division or modulo by zero
# expect: ZeroDivisionError: float divmod()
# expect: TypeError: unsupported operand type(s) for divmod(): 'str' and 'int'
# expect: TypeError: unsupported operand type(s) for divmod(): 'complex' and 'int'
# expect: (142857142857142857142857142857, 1)
# expect: (0.0, 5.0)
# expect: (-1.0, inf)
# expect: (nan, nan)
# expect: (0, 1)
class A:
    def __divmod__(s, o): return 'dm'
    def __rdivmod__(s, o): return 'rdm'
e(divmod, A(), 1); e(divmod, 1, A())
# expect: 'dm'
# expect: 'rdm'


# --- float_ctor ---
for s in ['1.5', ' 1e3 ', '-inf', 'nan', '+Infinity', '1_000.5', '', ' ', '1__0', '0x10', '1e', '.5', '5.', '.', '1e400', '-1e-400', 'INFINITY', 'nan1', '1_e5', '٣.٥', '\n2\n', '1e+05', 'e5', '--1']: e(float, s)
# expect: 1.5
# expect: 1000.0
# expect: -inf
# expect: nan
# expect: inf
# expect: 1000.5
# expect: ValueError: could not convert string to float: ''
# expect: ValueError: could not convert string to float: ' '
# expect: ValueError: could not convert string to float: '1__0'
# expect: ValueError: could not convert string to float: '0x10'
# expect: ValueError: could not convert string to float: '1e'
# expect: 0.5
# expect: 5.0
# expect: ValueError: could not convert string to float: '.'
# expect: inf
# expect: -0.0
# expect: inf
# expect: ValueError: could not convert string to float: 'nan1'
# expect: ValueError: could not convert string to float: '1_e5'
# expect: 3.5
# expect: 2.0
# expect: 100000.0
# expect: ValueError: could not convert string to float: 'e5'
# expect: ValueError: could not convert string to float: '--1'
e(float); e(float, 10**400); e(float, None); e(float, b'1.5'); e(float, [1]); e(float, 1j); e(float, True); e(float, bytearray(b'2'))
# expect: 0.0
# expect: OverflowError: int too large to convert to float
# expect: TypeError: float() argument must be a string or a real number, not 'NoneType'
# expect: 1.5
# expect: TypeError: float() argument must be a string or a real number, not 'list'
# expect: TypeError: float() argument must be a string or a real number, not 'complex'
# expect: 1.0
# expect: 2.0
class A:
    def __float__(self): return 1
e(float, A())  # expect: TypeError: A.__float__ returned non-float (type int)
class B:
    def __float__(self): return 2.5
e(float, B())  # expect: 2.5
class I:
    def __index__(self): return 7
e(float, I()); e(float, x=1); e(float, 1, 2)
# expect: 7.0
# expect: TypeError: float() takes no keyword arguments
# expect: TypeError: float expected at most 1 argument, got 2


# --- float_repr ---
for x in [0.1, 1e16, 1e15, 123456789012345678.0, 1e22, 1e-4, 1e-5, 0.00012345, 1/3, 2/3, 100.0, 1e100, 5e-324, 1.7976931348623157e308, -0.0, 1e5, 123456.789, 1.0000000000000002, 9007199254740993.0, 0.1+0.2]: print(repr(x), str(x), x)
# expect: 0.1 0.1 0.1
# expect: 1e+16 1e+16 1e+16
# expect: 1000000000000000.0 1000000000000000.0 1000000000000000.0
# expect: 1.2345678901234568e+17 1.2345678901234568e+17 1.2345678901234568e+17
# expect: 1e+22 1e+22 1e+22
# expect: 0.0001 0.0001 0.0001
# expect: 1e-05 1e-05 1e-05
# expect: 0.00012345 0.00012345 0.00012345
# expect: 0.3333333333333333 0.3333333333333333 0.3333333333333333
# expect: 0.6666666666666666 0.6666666666666666 0.6666666666666666
# expect: 100.0 100.0 100.0
# expect: 1e+100 1e+100 1e+100
# expect: 5e-324 5e-324 5e-324
# expect: 1.7976931348623157e+308 1.7976931348623157e+308 1.7976931348623157e+308
# expect: -0.0 -0.0 -0.0
# expect: 100000.0 100000.0 100000.0
# expect: 123456.789 123456.789 123456.789
# expect: 1.0000000000000002 1.0000000000000002 1.0000000000000002
# expect: 9007199254740992.0 9007199254740992.0 9007199254740992.0
# expect: 0.30000000000000004 0.30000000000000004 0.30000000000000004


# --- float_ops ---
e(lambda: 1.5 // 0.5); e(lambda: -7.5 // 2); e(lambda: -7.5 % 2); e(lambda: 7.5 % -2); e(lambda: 1.0 / 0); e(lambda: 1.0 // 0); e(lambda: 1.0 % 0); e(lambda: 0.0 ** -1); e(lambda: (-8) ** (1/3)); e(lambda: 2.0 ** 2000); e(lambda: 2 ** -1); e(lambda: 1.5 << 1); e(lambda: 1.5 & 1); e(lambda: ~1.5); e(lambda: 1.5 @ 2); e(lambda: 1.5 < 'a'); e(lambda: 1e308 * 10); e(lambda: float('inf') - float('inf')); e(lambda: 0.0 == -0.0); e(lambda: float('nan') != float('nan')); e(lambda: 5 % 1e-300); e(lambda: -0.0 + 0); e(lambda: 1e16 + 1); e(lambda: 10**400 * 1.0); e(lambda: 10**400 < 1e308); e(lambda: 10**400 / 10**399); e(lambda: 10**400 / 3); e(lambda: (0.0) ** 0); e(lambda: float('nan') ** 0); e(lambda: 1 ** float('nan')); e(lambda: (-2.0) ** 3); e(lambda: (-2.0) ** 0.5)
# expect: 3.0
# expect: -4.0
# expect: 0.5
# expect: -0.5
# expect: ZeroDivisionError: float division by zero
# expect: ZeroDivisionError: float floor division by zero
# expect: ZeroDivisionError: float modulo
# expect: ZeroDivisionError: 0.0 cannot be raised to a negative power
# expect: (1.0000000000000002+1.7320508075688772j)
# expect: OverflowError: (34, 'Numerical result out of range')
# expect: 0.5
# expect: TypeError: unsupported operand type(s) for <<: 'float' and 'int'
# expect: TypeError: unsupported operand type(s) for &: 'float' and 'int'
# expect: TypeError: bad operand type for unary ~: 'float'
# expect: TypeError: unsupported operand type(s) for @: 'float' and 'int'
# expect: TypeError: '<' not supported between instances of 'float' and 'str'
# expect: inf
# expect: nan
# expect: True
# expect: True
# expect: 4.8159326401985574e-301
# expect: 0.0
# expect: 1e+16
# expect: OverflowError: int too large to convert to float
# expect: False
# expect: 10.0
# expect: OverflowError: integer division result too large for a float
# expect: 1.0
# expect: 1.0
# expect: 1.0
# expect: -8.0
# expect: (8.659560562354934e-17+1.4142135623730951j)


# --- round ---
for x in [0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1e20, 0.1, 5]: print(x, round(x), round(x, 0), round(x, 1), round(x, 2), round(x, -1))
# expect: 0.5 0 0.0 0.5 0.5 0.0
# expect: 1.5 2 2.0 1.5 1.5 0.0
# expect: 2.5 2 2.0 2.5 2.5 0.0
# expect: -0.5 0 -0.0 -0.5 -0.5 -0.0
# expect: -1.5 -2 -2.0 -1.5 -1.5 -0.0
# expect: 2.675 3 3.0 2.7 2.67 0.0
# expect: 1e+20 100000000000000000000 1e+20 1e+20 1e+20 1e+20
# expect: 0.1 0 0.0 0.1 0.1 0.0
# expect: 5 5 5 5 5 0
e(round, 'a'); e(round, 1, 'a'); e(round, 1.5, None); e(round, 1, None); e(round, float('nan')); e(round, float('inf')); e(round, float('inf'), 1); e(round, 1.25, 1); e(round, 1.35, 1); e(round, 1e300, 310); e(round, 1.5, -400); e(round, 12.5, 1000); e(round); e(round, 1, 2, 3); e(round, 1j); e(round, number=2.5); e(round, 2.5, ndigits=1); e(round, 1.7e308, -308); e(round, True); e(round, 5, 1.0)
# expect: TypeError: type str doesn't define __round__ method
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: 2
# expect: 1
# expect: ValueError: cannot convert float NaN to integer
# expect: OverflowError: cannot convert float infinity to integer
# expect: inf
# expect: 1.2
# expect: 1.4
# expect: 1e+300
# expect: 0.0
# expect: 12.5
# expect: TypeError: round() missing required argument 'number' (pos 1)
# expect: TypeError: round() takes at most 2 arguments (3 given)
# expect: TypeError: type complex doesn't define __round__ method
# expect: 2
# expect: 2.5
# expect: OverflowError: rounded value too large to represent
# expect: 1
# expect: TypeError: 'float' object cannot be interpreted as an integer
class R:
    def __round__(s, n='none'): return ('r', n)
e(round, R()); e(round, R(), None); e(round, R(), 2)
# expect: ('r', 'none')
# expect: ('r', 'none')
# expect: ('r', 2)


# --- max_min ---
e(max, 1, 2); e(max, [1, 3, 2]); e(max, []); e(max, [], default=5); e(max, 1); e(max); e(max, 'a', 1); e(min, 'hello'); e(max, [1, -5], key=abs); e(max, 1, 2, default=3); e(max, 1, -5, key=abs); e(min, {'b': 1, 'a': 2}); e(max, [1], foo=2); e(max, (1, 2), (1, 3)); e(min, [1, 1.0, True]); e(max, [1, 1.0, True]); e(max, float('nan'), 1); e(max, 1, float('nan')); e(min, [], key=len, default=None); e(max, [[1], [2, 3]], key=len); e(max, None, 1); e(min, iter([])); e(max, 5, key=abs); e(max, [1, 2], key=5)
# expect: 2
# expect: 3
# expect: ValueError: max() arg is an empty sequence
# expect: 5
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: max expected at least 1 argument, got 0
# expect: TypeError: '>' not supported between instances of 'int' and 'str'
# expect: 'e'
# expect: -5
# expect: TypeError: Cannot specify a default for max() with multiple positional arguments
# expect: -5
# expect: 'a'
# expect: TypeError: 'foo' is an invalid keyword argument for max()
# expect: (1, 3)
# expect: 1
# expect: 1
# expect: nan
# expect: 1
# expect: None
# expect: [2, 3]
# expect: TypeError: '>' not supported between instances of 'int' and 'NoneType'
# expect: ValueError: min() arg is an empty sequence
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: 'int' object is not callable


# --- sum ---
e(sum, [1, 2]); e(sum, []); e(sum, [1], 5); e(sum, [1], start=5); e(sum, ['a']); e(sum, ['a'], ''); e(sum, [b'a'], b''); e(sum, [bytearray()], bytearray()); e(sum, [[1], [2]], []); e(sum, 5); e(sum, [0.1] * 10); e(sum, [1, 2.5]); e(sum, [1j, 2]); e(sum); e(sum, [None]); e(sum, (x for x in range(5))); e(sum, {1: 2, 3: 4}); e(sum, [True, True]); e(sum, [10**20, -10**20]); e(sum, [(1,), (2,)], ()); e(sum, [1], 2, 3); e(sum, [1], foo=1); e(sum, [[1]])
# expect: 3
# expect: 0
# expect: 6
# expect: 6
# expect: TypeError: unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError: sum() can't sum strings [use ''.join(seq) instead]
# expect: TypeError: sum() can't sum bytes [use b''.join(seq) instead]
# expect: TypeError: sum() can't sum bytearray [use b''.join(seq) instead]
# expect: [1, 2]
# expect: TypeError: 'int' object is not iterable
# expect: 0.9999999999999999
# expect: 3.5
# expect: (2+1j)
# expect: TypeError: sum() takes at least 1 positional argument (0 given)
# expect: TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
# expect: 10
# expect: 4
# expect: 2
# expect: 0
# expect: (1, 2)
# expect: TypeError: sum() takes at most 2 arguments (3 given)
# expect: TypeError: 'foo' is an invalid keyword argument for sum()
# expect: TypeError: unsupported operand type(s) for +: 'int' and 'list'
