import math
def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as error:
        print(type(error).__name__, error)
attempt(math.sqrt, -1)  # expect: ValueError math domain error
attempt(math.log, 0)  # expect: ValueError math domain error
attempt(math.log, -5)  # expect: ValueError math domain error
attempt(math.log, 5, 1)  # expect: ZeroDivisionError float division by zero
attempt(math.log10, 0)  # expect: ValueError math domain error
attempt(math.exp, 1000)  # expect: OverflowError math range error
attempt(math.acos, 2)  # expect: ValueError math domain error
attempt(math.sin, math.inf)  # expect: ValueError math domain error
attempt(math.pow, 0, -1)  # expect: ValueError math domain error
attempt(math.pow, -8, 1 / 3)  # expect: ValueError math domain error
attempt(math.pow, 10, 400)  # expect: OverflowError math range error
attempt(math.gamma, -1)  # expect: ValueError math domain error
attempt(math.gamma, 200)  # expect: OverflowError math range error
attempt(math.lgamma, 0)  # expect: ValueError math domain error
attempt(math.fmod, 1, 0)  # expect: ValueError math domain error
attempt(math.ldexp, 1, 5000)  # expect: OverflowError math range error
attempt(math.ldexp, 1, 2.0)  # expect: TypeError Expected an int as second argument to ldexp.
attempt(math.atanh, 1)  # expect: ValueError math domain error
attempt(math.log1p, -1)  # expect: ValueError math domain error
attempt(math.floor, math.inf)  # expect: OverflowError cannot convert float infinity to integer
attempt(math.ceil, math.nan)  # expect: ValueError cannot convert float NaN to integer
attempt(math.floor, "x")  # expect: TypeError must be real number, not str
attempt(math.trunc, "x")  # expect: TypeError type str doesn't define __trunc__ method
attempt(math.sqrt, "4")  # expect: TypeError must be real number, not str
attempt(math.sqrt, None)  # expect: TypeError must be real number, not NoneType
attempt(math.factorial, -1)  # expect: ValueError factorial() not defined for negative values
attempt(math.factorial, 2.0)  # expect: TypeError 'float' object cannot be interpreted as an integer
attempt(math.gcd, 1.5, 2)  # expect: TypeError 'float' object cannot be interpreted as an integer
attempt(math.isqrt, -1)  # expect: ValueError isqrt() argument must be nonnegative
attempt(math.isqrt, 4.0)  # expect: TypeError 'float' object cannot be interpreted as an integer
attempt(math.comb, -1, 2)  # expect: ValueError n must be a non-negative integer
attempt(math.comb, 5, -2)  # expect: ValueError k must be a non-negative integer
attempt(math.perm, 5, -2)  # expect: ValueError k must be a non-negative integer
attempt(math.dist, (1, 2), (1,))  # expect: ValueError both points must have the same number of dimensions
attempt(math.fsum, [math.inf, -math.inf])  # expect: ValueError -inf + inf in fsum
attempt(math.isclose, 1, 2)  # expect: False
attempt(math.sqrt, 10 ** 400)  # expect: OverflowError int too large to convert to float
