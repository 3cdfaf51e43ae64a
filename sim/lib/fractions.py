"""Exact fractions."""

import math
import numbers
import operator
import re
from _comparisons import all_five
from abc import update_abstractmethods

__all__ = ['Fraction']

_FORMAT = re.compile(r'\s*([-+]?)(?=\d|\.\d)(\d*|\d+(?:_\d+)*)(?:/(\d+(?:_\d+)*)|(?:\.(\d*|\d+(?:_\d+)*))?(?:[eE]([-+]?\d+(?:_\d+)*))?)\s*')


@update_abstractmethods
@all_five
class Fraction(numbers.Rational):
    """A numerator and a denominator without common factors."""

    def __new__(cls, numerator=0, denominator=None):
        self = object.__new__(cls)
        if denominator is None:
            if isinstance(numerator, str):
                numerator, denominator = _parse(numerator)
            elif isinstance(numerator, numbers.Rational):
                numerator, denominator = numerator.numerator, numerator.denominator
            elif not isinstance(numerator, type) and hasattr(numerator, 'as_integer_ratio'):
                numerator, denominator = numerator.as_integer_ratio()
            else:
                raise TypeError('argument should be a string or a Rational instance')
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = (numerator.numerator * denominator.denominator, numerator.denominator * denominator.numerator)
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError(f'Fraction({numerator}, 0)')
        shared = math.gcd(numerator, denominator) * (-1 if denominator < 0 else 1)
        self._numerator, self._denominator = numerator // shared, denominator // shared
        return self

    numerator = property(lambda self: self._numerator)
    denominator = property(lambda self: self._denominator)

    @classmethod
    def from_float(cls, f):
        if not isinstance(f, (float, numbers.Integral)):
            raise TypeError(f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        from decimal import Decimal
        if not isinstance(dec, (Decimal, numbers.Integral)):
            raise TypeError(f'{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})')
        return cls(*dec.as_integer_ratio())

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The nearest fraction with a denominator that small."""
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return self
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            if q0 + a * q1 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q0 + a * q1
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        near, far = Fraction(p1, q1), Fraction(p0 + k * p1, q0 + k * q1)
        return near if abs(near - self) <= abs(far - self) else far

    def __repr__(self):
        return f'{type(self).__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f'{self._numerator}/{self._denominator}'

    def _calculate(self, other, exact, approximate):
        if isinstance(other, int):
            other = Fraction(other)
        if isinstance(other, Fraction):
            return exact(self._numerator, self._denominator, other._numerator, other._denominator)
        return approximate(float(self), other) if isinstance(other, (float, complex)) else NotImplemented

    def __add__(self, other):
        return self._calculate(other, lambda a, b, c, d: Fraction(a * d + c * b, b * d), lambda a, b: a + b)

    def __sub__(self, other):
        return self._calculate(other, lambda a, b, c, d: Fraction(a * d - c * b, b * d), lambda a, b: a - b)

    def __mul__(self, other):
        return self._calculate(other, lambda a, b, c, d: Fraction(a * c, b * d), lambda a, b: a * b)

    def __truediv__(self, other):
        return self._calculate(other, _quotient, lambda a, b: a / b)

    def __floordiv__(self, other):
        return self._calculate(other, lambda a, b, c, d: a * d // (b * c), lambda a, b: a // b)

    def __mod__(self, other):
        return self._calculate(other, lambda a, b, c, d: Fraction(a * d % (c * b), b * d), lambda a, b: a % b)

    def __divmod__(self, other):
        quotient = self // other
        return quotient if quotient is NotImplemented else (quotient, self % other)

    def __rdivmod__(self, other):
        return divmod(Fraction(other), self)

    __radd__, __rmul__ = __add__, __mul__

    def __rsub__(self, other):
        return self._calculate(other, lambda a, b, c, d: Fraction(c * b - a * d, b * d), lambda a, b: b - a)

    def __rtruediv__(self, other):
        return self._calculate(other, lambda a, b, c, d: Fraction(b * c, a * d), lambda a, b: b / a)

    def __rfloordiv__(self, other):
        return Fraction(other) // self

    def __rmod__(self, other):
        return Fraction(other) % self

    def __pow__(self, other):
        if isinstance(other, Fraction) and other._denominator == 1:
            other = other._numerator
        if not isinstance(other, int):
            return float(self) ** (float(other) if isinstance(other, Fraction) else other)
        if other >= 0:
            return Fraction(self._numerator ** other, self._denominator ** other)
        return Fraction(self._denominator ** -other, self._numerator ** -other)

    def __rpow__(self, other):
        return other ** (self._numerator if self._denominator == 1 else float(self))

    def __neg__(self):
        return Fraction(-self._numerator, self._denominator)

    def __pos__(self):
        return self

    def __abs__(self):
        return Fraction(abs(self._numerator), self._denominator)

    def __float__(self):
        return self._numerator / self._denominator

    def __trunc__(self):
        return -(-self._numerator // self._denominator) if self._numerator < 0 else self._numerator // self._denominator

    __int__ = __trunc__

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is not None:
            shift = 10 ** abs(ndigits)
            return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)
        whole, rest = divmod(self._numerator, self._denominator)
        return whole + (rest * 2 > self._denominator or (rest * 2 == self._denominator and whole % 2 == 1))

    def _ordered(self, other, test):
        if isinstance(other, (int, Fraction)):
            n, d = other.as_integer_ratio()
            return test(self._numerator * d, n * self._denominator)
        if isinstance(other, complex) and other.imag == 0 and test in (operator.eq, operator.ne):
            other = other.real
        if not isinstance(other, float):
            return NotImplemented
        return test(self, Fraction(other)) if math.isfinite(other) else test(0.0, other)

    def __bool__(self):
        return self._numerator != 0

    def __copy__(self):
        return self if type(self) is Fraction else type(self)(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __hash__(self):
        if self._denominator == 1:
            return hash(self._numerator)
        try:
            inverse = pow(self._denominator, -1, (1 << 61) - 1)
        except ValueError:
            return 314159
        value = abs(self._numerator) * inverse % ((1 << 61) - 1)
        return value if self._numerator >= 0 else -value


def _quotient(a, b, c, d):
    """a/b divided by c/d"""
    if c == 0:
        raise ZeroDivisionError(f'Fraction({(a > 0) - (a < 0)}, 0)')
    return Fraction(a * d, b * c)


def _parse(text):
    match = _FORMAT.fullmatch(text)
    if match is None:
        raise ValueError(f'Invalid literal for Fraction: {text!r}')
    sign, whole, below, decimals, exponent = match.groups()
    numerator, denominator = int(whole or '0'), int(below or '1')
    if decimals:
        decimals = decimals.replace('_', '')
        numerator = numerator * 10 ** len(decimals) + int(decimals)
        denominator *= 10 ** len(decimals)
    if exponent:
        if int(exponent) >= 0:
            numerator *= 10 ** int(exponent)
        else:
            denominator *= 10 ** -int(exponent)
    return (-numerator if sign == '-' else numerator), denominator
