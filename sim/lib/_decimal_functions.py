"""exp, ln, log10 and powers of Decimals, in whole numbers of units in the last place, with digits to spare."""

import decimal
from decimal import Decimal
from _decimal_context import InvalidOperation, ROUND_HALF_EVEN, signal
from _decimal_rounding import digits_of
from math import isqrt

_SPARE = 12         # digits more than asked for, so that rounding sees enough


def _exp(number, unit):
    """exp(number / unit) * unit, for numbers of a few units"""
    halvings = 8        # a small argument makes the series short
    unit <<= 64
    small = (number << 64) >> halvings
    result = term = unit
    count = 1
    while term:
        term = term * small // (unit * count)
        result += term
        count += 1
    for _ in range(halvings):
        result = result * result // unit
    return result >> 64


def _artanh(above, below, unit):
    """artanh(above / below) * unit"""
    term = unit * above // below
    result, square_above, square_below, count = 0, above * above, below * below, 1
    while term:
        result += term // count
        term = term * square_above // square_below
        count += 2
    return result


def _ln10(unit):
    """ln 10 = 3 ln 2 + ln 1.25, and ln x = 2 artanh((x - 1) / (x + 1))"""
    return 6 * _artanh(1, 3, unit) + 2 * _artanh(1, 9, unit)


def _ln(number, exponent, digits):
    """ln(number * 10**exponent) * 10**digits"""
    unit = 10 ** (digits + 6)
    shift = len(digits_of(number)) - 1
    root = number * unit // 10 ** shift     # between 1 and 10 units
    for _ in range(4):
        root = isqrt(root * unit)           # each square root halves the logarithm
    result = 32 * _artanh(root - unit, root + unit, unit) + (shift + exponent) * _ln10(unit)
    return result // 10 ** 6


def exp(value):
    """e to the power of a finite Decimal."""
    if value == 0:
        return Decimal(1)
    if value.adjusted() > 7:
        if value > 0:
            return signal(decimal.Overflow, Decimal('Infinity'))
        return decimal._make(0, -1000026)
    digits = decimal.getcontext().prec + _SPARE + max(value.adjusted(), 0)
    unit = 10 ** digits
    number = value._number * 10 ** (digits + value._exponent) if digits + value._exponent >= 0 \
        else value._number // 10 ** -(digits + value._exponent)
    tens, rest = divmod(number, _ln10(unit))
    return decimal._finished(decimal._make(_exp(rest, unit), tens - digits), rounding=ROUND_HALF_EVEN)


def _logarithm_digits(value):
    """Digits behind the point: near 1 a logarithm begins late."""
    near = abs(value - 1)
    late = -near.adjusted() if near < 1 else 0
    return decimal.getcontext().prec + _SPARE + late


def ln(value):
    if value == 0:
        return Decimal('-Infinity')
    if value < 0:
        return signal(InvalidOperation, Decimal('NaN'))
    if value == 1:
        return Decimal(0)
    digits = _logarithm_digits(value)
    return decimal._finished(decimal._make(_ln(value._number, value._exponent, digits), -digits), rounding=ROUND_HALF_EVEN)


def log10(value):
    if value == 0:
        return Decimal('-Infinity')
    if value < 0:
        return signal(InvalidOperation, Decimal('NaN'))
    if value == Decimal(1).scaleb(value.adjusted()):
        return decimal._finished(Decimal(value.adjusted()))
    digits = _logarithm_digits(value)
    unit = 10 ** digits
    quotient = _ln(value._number, value._exponent, digits) * unit // _ln10(unit)
    return decimal._finished(decimal._make(quotient, -digits), rounding=ROUND_HALF_EVEN)


def power(base, exponent):
    """base ** exponent for an exponent that is not whole"""
    if base < 0:
        return signal(InvalidOperation, Decimal('NaN'))
    if base == 0:
        return Decimal('Infinity') if exponent < 0 else Decimal(0)
    wanted = decimal.getcontext().prec
    if base == 1:
        return decimal._make(10 ** (wanted - 1), 1 - wanted)
    with decimal.localcontext() as context:
        context.prec += _SPARE + max(exponent.adjusted(), 0) + len(digits_of(base.adjusted()))
        result = exp(exponent * ln(base))
    result = decimal._finished(result)
    missing = wanted - len(digits_of(result._number))
    return decimal._make(result._number * 10 ** missing, result._exponent - missing) if missing > 0 else result


def high_power(base, exponent):
    """base ** exponent for a whole exponent so large that not all digits can be told"""
    negative = base._negative and exponent % 2 == 1
    tens = len(digits_of(base._number)) - 1
    if base._number == 10 ** tens:
        return decimal._finished(decimal._make(1, (tens + base._exponent) * exponent, negative))
    result = power(base.copy_abs(), Decimal(exponent))
    return result.copy_negate() if negative else result
