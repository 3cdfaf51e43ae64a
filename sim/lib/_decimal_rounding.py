"""Whole numbers divided, and how many digits they have."""

from _decimal_context import (ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP,
                              ROUND_UP)

# Whether what is not exact becomes larger: by the quotient, how far the rest is above half of the divisor, and the sign.
_ROUNDS_UP = {ROUND_DOWN: lambda quotient, above, negative: False, ROUND_UP: lambda quotient, above, negative: True,
              ROUND_CEILING: lambda quotient, above, negative: not negative, ROUND_FLOOR: lambda quotient, above, negative: negative,
              ROUND_HALF_UP: lambda quotient, above, negative: above >= 0, ROUND_HALF_DOWN: lambda quotient, above, negative: above > 0,
              ROUND_HALF_EVEN: lambda quotient, above, negative: above > 0 or above == 0 and quotient % 2 == 1,
              ROUND_05UP: lambda quotient, above, negative: quotient % 5 == 0}


def divide(number, divisor, rounding):
    """An int divided by a positive one and rounded to an int."""
    quotient, rest = divmod(abs(number), divisor)
    if rest and _ROUNDS_UP[rounding](quotient, rest * 2 - divisor, number < 0):
        quotient += 1
    return -quotient if number < 0 else quotient


def fits(number, digits):
    """Has an int so many decimal digits at most? Its bits know it nearly always: 93 / 28 is a little less than log2(10)."""
    return number.bit_length() * 28 <= digits * 93 or len(digits_of(number)) <= digits


_AT_ONCE = 4000         # digits that str() and int() are given: they refuse more than 4300


def digits_of(number):
    """The digits of an int without its sign, however many."""
    number = abs(number)
    if number.bit_length() <= 13000:
        return str(number)
    below = number.bit_length() * 28 // 186         # about half of them
    above, rest = divmod(number, 10 ** below)
    return digits_of(above) + digits_of(rest).rjust(below, '0')


def number_of(digits):
    if len(digits) <= _AT_ONCE:
        return int(digits)
    below = len(digits) // 2
    return number_of(digits[:-below]) * 10 ** below + number_of(digits[-below:])
