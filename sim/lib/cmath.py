"""Functions of complex numbers, from those of math; the inverse ones as Kahan has them (Branch cuts, 1987)."""

import math
from math import e, inf, nan, pi, tau

infj, nanj = complex(0.0, inf), complex(0.0, nan)


def _parts(z):
    if not isinstance(z, complex):
        if isinstance(z, str) or not (hasattr(z, '__complex__') or hasattr(z, '__float__') or hasattr(z, '__index__')):
            raise TypeError(f'must be real number, not {type(z).__name__}')
        z = complex(z)
    return z.real, z.imag


def _times(factor, size):
    """A zero stays one, also times infinity."""
    return factor if factor == 0 and math.isinf(size) else factor * size


def _turned(function):
    """What `function` of z turned by a right angle is, turned back: sin and the like from sinh."""
    def turned(z, /):
        real, imag = _parts(z)
        result = function(complex(-imag, real))
        return complex(result.imag, -result.real)
    return turned


def phase(z, /):
    real, imag = _parts(z)
    return math.atan2(imag, real)


def polar(z, /):
    return abs(complex(*_parts(z))), phase(z)


def rect(r, phi, /):
    r = float(r)
    return complex(_times(math.cos(phi), r), _times(math.sin(phi), r))


def exp(z, /):
    real, imag = _parts(z)
    size = math.exp(real)
    return complex(_times(math.cos(imag), size), _times(math.sin(imag), size))


def _log_of_size(real, imag):
    large, small = max(abs(real), abs(imag)), min(abs(real), abs(imag))
    size = math.hypot(real, imag)
    if 0.71 <= size <= 1.73:        # near 1 the logarithm of the rounded size would lose what is behind the 1
        return math.log1p((large - 1.0) * (large + 1.0) + small * small) / 2.0
    if math.isinf(size) and not math.isinf(large):
        return math.log(math.hypot(real / 2.0, imag / 2.0)) + math.log(2.0)
    return math.log(size)


def log(z, base=None, /):
    real, imag = _parts(z)
    if real == imag == 0:
        raise ValueError('math domain error')
    result = complex(_log_of_size(real, imag), math.atan2(imag, real))
    return result if base is None else result / log(base)


def log10(z, /):
    result = log(z)
    return complex(result.real / math.log(10.0), result.imag / math.log(10.0))


def sqrt(z, /):
    real, imag = _parts(z)
    if real == imag == 0:
        return complex(0.0, imag)
    if math.isinf(imag):
        return complex(inf, imag)
    eighth = abs(real) / 8.0
    size = 2.0 * math.sqrt(eighth + math.hypot(eighth, abs(imag) / 8.0))
    if size == 0.0:     # an eighth of it is too small to be a number
        root = sqrt(complex(real * 2.0 ** 54, imag * 2.0 ** 54))
        return complex(root.real / 2.0 ** 27, root.imag / 2.0 ** 27)
    other = abs(imag) / (2.0 * size)
    return complex(size, math.copysign(other, imag)) if real >= 0 else complex(other, math.copysign(size, imag))


def cosh(z, /):
    real, imag = _parts(z)
    return complex(math.cos(imag) * math.cosh(real), _times(math.sin(imag), math.sinh(real)))


def sinh(z, /):
    real, imag = _parts(z)
    return complex(_times(math.cos(imag), math.sinh(real)), _times(math.sin(imag), math.cosh(real)))


def tanh(z, /):
    real, imag = _parts(z)
    if abs(real) > 350.0:       # cosh would be too great
        return complex(math.copysign(1.0, real), 4.0 * math.sin(imag) * math.cos(imag) * math.exp(-2.0 * abs(real)))
    along, across, small = math.tanh(real), math.tan(imag), 1.0 / math.cosh(real)
    product = along * across
    below = 1.0 + product * product
    return complex(along * (1.0 + across * across) / below, across / below * small * small)


def cos(z, /):
    real, imag = _parts(z)
    return cosh(complex(-imag, real))


def asinh(z, /):
    real, imag = _parts(z)
    plus, minus = sqrt(complex(1.0 + imag, -real)), sqrt(complex(1.0 - imag, real))
    return complex(math.asinh(plus.real * minus.imag - minus.real * plus.imag),
                   math.atan2(imag, plus.real * minus.real - plus.imag * minus.imag))


def acosh(z, /):
    real, imag = _parts(z)
    minus, plus = sqrt(complex(real - 1.0, imag)), sqrt(complex(real + 1.0, imag))
    return complex(math.asinh(minus.real * plus.real + _times(minus.imag, plus.imag)), 2.0 * math.atan2(minus.imag, plus.real))


def acos(z, /):
    real, imag = _parts(z)
    minus, plus = sqrt(complex(1.0 - real, -imag)), sqrt(complex(1.0 + real, imag))
    return complex(2.0 * math.atan2(minus.real, plus.real),
                   math.asinh(plus.real * minus.imag - _times(plus.imag, minus.real)))


def atanh(z, /):
    real, imag = _parts(z)
    if math.copysign(1.0, real) < 0:
        return -atanh(complex(-real, -imag))
    if math.isinf(real) or math.isinf(imag):
        return complex(0.0, math.copysign(pi / 2.0, imag))
    if max(real, abs(imag)) > 1e153:        # the squares would be too great
        half = math.hypot(real / 2.0, imag / 2.0)
        return complex(real / 4.0 / half / half, math.copysign(pi / 2.0, imag))
    if real == 1.0 and abs(imag) < 1e-154:
        if imag == 0.0:
            raise ValueError('math domain error')
        size = abs(imag)
        return complex(-math.log(math.sqrt(size) / math.sqrt(math.hypot(size, 2.0))), math.copysign(math.atan2(2.0, -size) / 2.0, imag))
    rest = 1.0 - real
    return complex(math.log1p(4.0 * real / (rest * rest + imag * imag)) / 4.0,
                   -math.atan2(-2.0 * imag, rest * (1.0 + real) - imag * imag) / 2.0)


sin, tan, asin, atan = _turned(sinh), _turned(tanh), _turned(asinh), _turned(atanh)
for _name, _function in (('sin', sin), ('tan', tan), ('asin', asin), ('atan', atan)):
    _function.__name__ = _function.__qualname__ = _name


def isfinite(z, /):
    real, imag = _parts(z)
    return math.isfinite(real) and math.isfinite(imag)


def isnan(z, /):
    real, imag = _parts(z)
    return math.isnan(real) or math.isnan(imag)


def isinf(z, /):
    real, imag = _parts(z)
    return math.isinf(real) or math.isinf(imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a, b, rel_tol, abs_tol = complex(*_parts(a)), complex(*_parts(b)), float(rel_tol), float(abs_tol)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    return abs(a - b) <= max(rel_tol * max(abs(a), abs(b)), abs_tol)
