"""Functions of complex numbers, from those of math."""

import math
from math import e, inf, nan, pi, tau

infj, nanj = complex(0.0, inf), complex(0.0, nan)


def phase(z, /):
    z = complex(z)
    return math.atan2(z.imag, z.real)


def polar(z, /):
    return abs(complex(z)), phase(z)


def rect(r, phi, /):
    return complex(r * math.cos(phi), r * math.sin(phi))


def exp(z, /):
    z = complex(z)
    size = math.exp(z.real)
    return complex(size * math.cos(z.imag), size * math.sin(z.imag))


def log(z, base=None, /):
    z = complex(z)
    if z == 0:
        raise ValueError('math domain error')
    result = complex(math.log(abs(z)), phase(z))
    return result if base is None else result / log(base)


def log10(z, /):
    return log(z) / math.log(10)


def sqrt(z, /):
    z = complex(z)
    if z == 0:
        return complex(0.0, z.imag)
    size = math.sqrt((abs(z.real) + abs(z)) / 2)
    other = abs(z.imag) / (2 * size)
    if z.real >= 0:
        return complex(size, math.copysign(other, z.imag))
    return complex(other, math.copysign(size, z.imag))


def cosh(z, /):
    z = complex(z)
    return complex(math.cos(z.imag) * math.cosh(z.real), math.sin(z.imag) * math.sinh(z.real))


def sinh(z, /):
    z = complex(z)
    return complex(math.cos(z.imag) * math.sinh(z.real), math.sin(z.imag) * math.cosh(z.real))


def tanh(z, /):
    return sinh(z) / cosh(z)


def cos(z, /):
    z = complex(z)
    return cosh(complex(-z.imag, z.real))


def sin(z, /):
    z = complex(z)
    result = sinh(complex(-z.imag, z.real))
    return complex(result.imag, -result.real)


def tan(z, /):
    return sin(z) / cos(z)


def asinh(z, /):
    z = complex(z)
    square = z * z              # the sign of a zero in it says on which side of the cut z lies
    return log(z + sqrt(complex(square.real + 1, square.imag)))


def acosh(z, /):
    z = complex(z)
    return log(z + sqrt(complex(z.real + 1, z.imag)) * sqrt(complex(z.real - 1, z.imag)))


def atanh(z, /):
    z = complex(z)
    return (log(1 + z) - log(1 - z)) / 2


def asin(z, /):
    z = complex(z)
    result = asinh(complex(-z.imag, z.real))
    return complex(result.imag, -result.real)


def acos(z, /):
    return pi / 2 - asin(z)


def atan(z, /):
    z = complex(z)
    result = atanh(complex(-z.imag, z.real))
    return complex(result.imag, -result.real)


def isfinite(z, /):
    z = complex(z)
    return math.isfinite(z.real) and math.isfinite(z.imag)


def isnan(z, /):
    z = complex(z)
    return math.isnan(z.real) or math.isnan(z.imag)


def isinf(z, /):
    z = complex(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a, b = complex(a), complex(b)
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    return abs(a - b) <= max(rel_tol * max(abs(a), abs(b)), abs_tol)
