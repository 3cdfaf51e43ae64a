for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1e20, 1234.5678, -2.4):
    print(round(x), round(x, 0), round(x, 1), round(x, 2), round(x, -1), round(x, -2))
# expect: 0 0.0 0.5 0.5 0.0 0.0
# expect: 2 2.0 1.5 1.5 0.0 0.0
# expect: 2 2.0 2.5 2.5 0.0 0.0
# expect: 0 -0.0 -0.5 -0.5 -0.0 -0.0
# expect: -2 -2.0 -1.5 -1.5 -0.0 -0.0
# expect: 3 3.0 2.7 2.67 0.0 0.0
# expect: 100000000000000000000 1e+20 1e+20 1e+20 1e+20 1e+20
# expect: 1235 1235.0 1234.6 1234.57 1230.0 1200.0
# expect: -2 -2.0 -2.4 -2.4 -0.0 -0.0
print(round(5e-324, 5), round(1e300, 10), round(1e-300, 2), round(123.456, 400), round(123.456, -400), round(1.7976931348623157e308, 2))
# expect: 0.0 1e+300 0.0 123.456 0.0 1.7976931348623157e+308
print(round(0.15, 1), round(0.25, 1), round(0.35, 1), round(2.5, None), type(round(2.5)), type(round(2.5, 0)))
# expect: 0.1 0.2 0.3 2 <class 'int'> <class 'float'>
for f in (lambda: round('a'), lambda: round(1.5, 'a'), lambda: round(1.5, 1.0), lambda: round(), lambda: round(1, 2, 3), lambda: round(None), lambda: round(1.7e308, -308), lambda: round(number=2.567, ndigits=1), lambda: round([], 1), lambda: round(1j)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: TypeError type str doesn't define __round__ method
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError round() missing required argument 'number' (pos 1)
# expect: TypeError round() takes at most 2 arguments (3 given)
# expect: TypeError type NoneType doesn't define __round__ method
# expect: OverflowError rounded value too large to represent
# expect: 2.6
# expect: TypeError type list doesn't define __round__ method
# expect: TypeError type complex doesn't define __round__ method
class R:
    def __round__(self, n=None): return ('r', n)
print(round(R()), round(R(), 3), round(R(), None))
# expect: ('r', None) ('r', 3) ('r', None)
import math
print(math.floor(2.7), math.ceil(2.1), math.trunc(-2.7), math.floor(-2.1), math.ceil(-2.9), math.floor(1e20), math.ceil(5))
# expect: 2 3 -2 -3 -2 100000000000000000000 5
