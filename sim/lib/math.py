"""Mathematical functions. Those of one float, and gcd(), lcm() and isqrt(), are natives."""

pi = 3.141592653589793
e = 2.718281828459045
tau = 6.283185307179586
inf = float('inf')
nan = float('nan')


def _index(value):
    """An int by the index protocol."""
    if isinstance(value, int):
        return value
    method = getattr(type(value), '__index__', None)
    if method is None:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return method(value)


# --- counting ---

def _product(low, high):
    """low * (low + 1) * … * (high - 1), halved until the parts are small."""
    if high - low > 16:
        middle = (low + high) // 2
        return _product(low, middle) * _product(middle, high)
    result = 1
    for factor in range(low, high):
        result *= factor
    return result


def factorial(n, /):
    n = _index(n)
    if n < 0:
        raise ValueError('factorial() not defined for negative values')
    if n > 9223372036854775807:
        raise OverflowError('factorial() argument should not exceed 9223372036854775807')
    return _product(2, n + 1)


def perm(n, k=None, /):
    """The number of ways to choose k of n items in order."""
    if k is None:
        return factorial(n)
    n, k = _index(n), _index(k)
    if n < 0:
        raise ValueError('n must be a non-negative integer')
    if k < 0:
        raise ValueError('k must be a non-negative integer')
    return 0 if k > n else _product(n - k + 1, n + 1)


def comb(n, k, /):
    """The number of ways to choose k of n items without order."""
    n, k = _index(n), _index(k)
    if n < 0:
        raise ValueError('n must be a non-negative integer')
    if k < 0:
        raise ValueError('k must be a non-negative integer')
    k = min(k, n - k)
    return 0 if k < 0 else _product(n - k + 1, n + 1) // _product(2, k + 1)


# --- sums ---

def fsum(seq, /):
    """The sum of floats, rounded once: `partials` add up to it exactly (Shewchuk 1997)."""
    partials = []
    special = 0.0
    for x in seq:
        if type(x) is not float:
            x = _real(x)
        if not isfinite(x):
            special += x
            continue
        kept = 0
        for y in partials:
            if abs(x) < abs(y):
                x, y = y, x
            high = x + y
            if isinf(high):
                raise OverflowError('intermediate overflow in fsum')
            low = y - (high - x)
            if low:
                partials[kept] = low
                kept += 1
            x = high
        partials[kept:] = [x]
    if special:
        if isnan(special):
            raise ValueError('-inf + inf in fsum')
        return special
    return _rounded_sum(partials)


def _rounded_sum(partials):
    high = low = 0.0
    while partials and not low:
        x, y = high, partials.pop()
        high = x + y
        low = y - (high - x)
    # Half a unit in the last place is left: the next partial decides which way.
    if partials and (low < 0) == (partials[-1] < 0):
        y = low * 2
        x = high + y
        if y == x - high:
            high = x
    return high


def prod(iterable, /, *, start=1):
    result = start
    for x in iterable:
        result = result * x
    return result


def _real(x):
    return copysign(fabs(x), x)


def dist(p, q, /):
    """The distance of two points."""
    p, q = tuple(p), tuple(q)
    if len(p) != len(q):
        raise ValueError('both points must have the same number of dimensions')
    return hypot(*[_real(x) - _real(y) for x, y in zip(p, q)])


# --- comparison ---

def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a, b, rel_tol, abs_tol = _real(a), _real(b), _real(rel_tol), _real(abs_tol)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(b - a)
    return difference <= abs(rel_tol * b) or difference <= abs(rel_tol * a) or difference <= abs_tol
