# Calls of built-in functions with too few, too many and unknown arguments.
import math


def show(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


for function in (reversed, issubclass, isinstance, math.sqrt, math.factorial, math.log, math.floor, math.isnan,
                 math.gcd, float.fromhex, bytes.fromhex, len, pow, round, divmod, sum, sorted, getattr):
    print(function.__name__)
    show(function, 1, 2, 3, 4)
    if function is not math.gcd:
        show(function)
# expect: reversed
# expect: TypeError reversed expected 1 argument, got 4
# expect: TypeError reversed expected 1 argument, got 0
# expect: issubclass
# expect: TypeError issubclass expected 2 arguments, got 4
# expect: TypeError issubclass expected 2 arguments, got 0
# expect: isinstance
# expect: TypeError isinstance expected 2 arguments, got 4
# expect: TypeError isinstance expected 2 arguments, got 0
# expect: sqrt
# expect: TypeError math.sqrt() takes exactly one argument (4 given)
# expect: TypeError math.sqrt() takes exactly one argument (0 given)
# expect: factorial
# expect: TypeError math.factorial() takes exactly one argument (4 given)
# expect: TypeError math.factorial() takes exactly one argument (0 given)
# expect: log
# expect: TypeError math.log requires 1 to 2 arguments
# expect: TypeError math.log requires 1 to 2 arguments
# expect: floor
# expect: TypeError math.floor() takes exactly one argument (4 given)
# expect: TypeError math.floor() takes exactly one argument (0 given)
# expect: isnan
# expect: TypeError math.isnan() takes exactly one argument (4 given)
# expect: TypeError math.isnan() takes exactly one argument (0 given)
# expect: gcd
# expect: 1
# expect: fromhex
# expect: TypeError float.fromhex() takes exactly one argument (4 given)
# expect: TypeError float.fromhex() takes exactly one argument (0 given)
# expect: fromhex
# expect: TypeError bytes.fromhex() takes exactly one argument (4 given)
# expect: TypeError bytes.fromhex() takes exactly one argument (0 given)
# expect: len
# expect: TypeError len() takes exactly one argument (4 given)
# expect: TypeError len() takes exactly one argument (0 given)
# expect: pow
# expect: TypeError pow() takes at most 3 arguments (4 given)
# expect: TypeError pow() missing required argument 'base' (pos 1)
# expect: round
# expect: TypeError round() takes at most 2 arguments (4 given)
# expect: TypeError round() missing required argument 'number' (pos 1)
# expect: divmod
# expect: TypeError divmod expected 2 arguments, got 4
# expect: TypeError divmod expected 2 arguments, got 0
# expect: sum
# expect: TypeError sum() takes at most 2 arguments (4 given)
# expect: TypeError sum() takes at least 1 positional argument (0 given)
# expect: sorted
# expect: TypeError sorted expected 1 argument, got 4
# expect: TypeError sorted expected 1 argument, got 0
# expect: getattr
# expect: TypeError getattr expected at most 3 arguments, got 4
# expect: TypeError getattr expected at least 2 arguments, got 0
show(enumerate)
# expect: TypeError enumerate() missing required argument 'iterable'
show(sum, x=1)
# expect: TypeError sum() takes at least 1 positional argument (0 given)
show(round, x=1)
# expect: TypeError round() missing required argument 'number' (pos 1)
show(pow, x=1)
# expect: TypeError pow() missing required argument 'base' (pos 1)
show(pow, 2, key=1)
# expect: TypeError pow() missing required argument 'exp' (pos 2)
show(sorted, x=1)
# expect: TypeError sorted expected 1 argument, got 0
show(math.sqrt, x=1)
# expect: TypeError math.sqrt() takes no keyword arguments
show(math.gcd, x=1)
# expect: TypeError math.gcd() takes no keyword arguments
show(math.fsum, ['a'])
# expect: TypeError must be real number, not str
show(math.fsum, [1, True, 0.5])
# expect: 2.5
show(math.dist, ['a'], ['b'])
# expect: TypeError must be real number, not str
show(math.dist, [1, 2], [4, 6])
# expect: 5.0
show(str, b'a', None)
# expect: TypeError str() argument 'encoding' must be str, not None
show(str, b'a', 5)
# expect: TypeError str() argument 'encoding' must be str, not int
show(bytes, 'a', None)
# expect: TypeError bytes() argument 'encoding' must be str, not None
show(bytes, [1], 5)
# expect: TypeError bytes() argument 'encoding' must be str, not int
show(bytes, [1], 'ascii')
# expect: TypeError encoding without a string argument
show(bytearray, 'a', 5)
# expect: TypeError bytearray() argument 'encoding' must be str, not int
show(bytes, int)
# expect: TypeError cannot convert 'type' object to bytes
show(bytearray, 1j)
# expect: TypeError cannot convert 'complex' object to bytearray
show((5).to_bytes, 2, 5)
# expect: TypeError to_bytes() argument 'byteorder' must be str, not int
show((5).to_bytes, 2, None)
# expect: TypeError to_bytes() argument 'byteorder' must be str, not None
show(int.from_bytes, b'a', 5)
# expect: TypeError from_bytes() argument 'byteorder' must be str, not int
show(int, 'a' * 300)
# expect: ValueError invalid literal for int() with base 10: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
show(int, 'é' * 300)
# expect: ValueError invalid literal for int() with base 10: 'ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
show(complex, '1__0')
# expect: ValueError could not convert string to complex: '1__0'
