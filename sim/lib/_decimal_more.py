"""Rarer operations of decimals (General Decimal Arithmetic Specification 1.70)."""

import decimal
from _decimal_context import InvalidOperation, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, getcontext, in_given_context, signal
from _decimal_rounding import digits_of, divide, number_of


def _nan():
    return decimal.Decimal('NaN')


def _invalid():
    return signal(InvalidOperation, _nan())


def _digits(value):
    return digits_of(value._number)


def number_of_parts(value):
    """(sign, digits, exponent) as a Decimal."""
    if len(value) != 3:
        raise ValueError('argument must be a sequence of length 3')
    sign, digits, exponent = value
    if isinstance(exponent, str):
        return decimal.Decimal('-' * sign + {'F': 'Infinity', 'n': 'NaN', 'N': 'sNaN'}[exponent])
    if sign not in (0, 1) or not isinstance(sign, int):
        raise ValueError('sign must be an integer with the value 0 or 1')
    if any([not isinstance(digit, int) or not 0 <= digit <= 9 for digit in digits]):
        raise ValueError('coefficient must be a tuple of digits')
    number = number_of(''.join([str(digit) for digit in digits]) or '0')
    return decimal._make(-number if sign else number, exponent, bool(sign))


def number_of_float(value):
    if value != value or value in (float('inf'), -float('inf')):
        return decimal.Decimal(str(value))
    above, below = value.as_integer_ratio()
    places = below.bit_length() - 1
    return decimal._make(above * 5 ** places, -places, value < 0 or str(value) == '-0.0')


class MoreOperations:
    real = property(lambda self: self)
    imag = property(lambda self: decimal.Decimal(0))

    def is_zero(self):
        return self._number == 0

    def is_signed(self):
        return self._negative

    def is_finite(self):
        return True

    def is_nan(self):
        return False

    def is_infinite(self):
        return False

    is_snan = is_qnan = is_infinite

    def copy_abs(self):
        return decimal._make(abs(self._number), self._exponent)

    def copy_negate(self):
        return decimal._make(-self._number, self._exponent, not self._negative)

    def conjugate(self):
        return self

    def canonical(self):
        return self

    def is_canonical(self):
        return True

    def __complex__(self):
        return complex(float(self))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def radix(self):
        return decimal.Decimal(10)

    def is_normal(self, context=None):
        return self.is_finite() and bool(self) and self.adjusted() >= (context or getcontext()).Emin

    def is_subnormal(self, context=None):
        return self.is_finite() and bool(self) and self.adjusted() < (context or getcontext()).Emin

    def number_class(self, context=None):
        if self.is_nan():
            return 'sNaN' if self.is_snan() else 'NaN'
        size = 'Infinity' if self.is_infinite() else 'Zero' if not self else 'Subnormal' if self.is_subnormal(context) else 'Normal'
        return ('-' if self.is_signed() else '+') + size

    def to_eng_string(self, context=None):
        """Like str(), with an exponent that three divides."""
        if not self.is_finite() or 'E' not in str(self):
            return str(self)
        digits, top = _digits(self), self.adjusted()
        before = top % 3 + 1
        if not self:        # the exponent of a zero is rounded up to what three divides
            behind = -self._exponent % 3
            text, top = '0' + ('.' + '0' * behind if behind else ''), self._exponent + behind
        else:
            digits = digits.ljust(before, '0')
            text, top = digits[:before] + ('.' + digits[before:] if len(digits) > before else ''), top - before + 1
        return ('-' if self._negative else '') + text + (f'E{top:+d}' if top else '')

    def to_integral_exact(self, rounding=None, context=None):
        return self.to_integral_value(rounding, context)

    def logb(self, context=None):
        if not self.is_finite():
            return abs(self)
        if not self:
            return signal(decimal.DivisionByZero, decimal.Decimal('-Infinity'))
        return decimal.Decimal(self.adjusted())

    def copy_sign(self, other, context=None):
        return self.copy_negate() if decimal._operand(other).is_signed() != self.is_signed() else self

    def same_quantum(self, other, context=None):
        other = decimal._operand(other)
        if not self.is_finite() or not other.is_finite():
            return self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite()
        return self._exponent == other._exponent

    def _extreme(self, other, sign):
        """The larger (sign 1) or smaller (-1) number; a number is taken rather than a quiet NaN."""
        if self.is_snan() or other.is_snan():
            return _invalid()
        if self.is_nan() or other.is_nan():
            return +(other if self.is_nan() else self)
        order = (self > other) - (self < other) or int(self.compare_total(other))
        chosen = self if order * sign >= 0 else other
        return decimal._finished(chosen) if chosen.is_finite() else chosen

    def max(self, other, context=None):
        return self._extreme(decimal._operand(other), 1)

    def min(self, other, context=None):
        return self._extreme(decimal._operand(other), -1)

    def fma(self, other, third, context=None):
        other, third = decimal._operand(other), decimal._operand(third)
        if not other.is_finite():
            return self * other + third
        negative = self._negative != other._negative
        return decimal._make(self._number * other._number, self._exponent + other._exponent, negative) + third

    def sqrt(self, context=None):
        from math import isqrt
        if self._number < 0:
            return signal(InvalidOperation, _nan())
        if self._number == 0:
            return decimal._make(0, self._exponent // 2, self._negative)
        number, exponent = self._number, self._exponent
        if exponent % 2:
            number, exponent = number * 10, exponent - 1
        ideal = self._exponent // 2
        shift = max(0, getcontext().prec + 1 - (len(digits_of(number)) + 1) // 2)
        root = isqrt(number * 100 ** shift)
        exact = root * root == number * 100 ** shift
        exponent = exponent // 2 - shift
        if not exact and root % 5 == 0:
            root += 1
        while exact and exponent < ideal and root % 10 == 0:
            root, exponent = root // 10, exponent + 1
        return decimal._finished(decimal._make(root, exponent), rounding=ROUND_HALF_EVEN)

    def max_mag(self, other, context=None):
        return self._by_size(other, 1)

    def min_mag(self, other, context=None):
        return self._by_size(other, -1)

    def _by_size(self, other, sign):
        other = decimal._operand(other)
        if self.is_nan() or other.is_nan() or abs(self) == abs(other):
            return self._extreme(other, sign)
        return +(self if (abs(self) > abs(other)) == (sign > 0) else other)

    def compare_signal(self, other, context=None):
        other = decimal._operand(other)
        return _invalid() if self.is_nan() or other.is_nan() else self.compare(other)

    def _rank(self):
        """What orders all decimals: NaNs outside, then by value, then by exponent."""
        if self.is_nan():
            return 2 if self.is_snan() else 3
        return 1

    def compare_total(self, other, context=None):
        other = decimal._operand(other)
        if self.is_signed() != other.is_signed():
            return decimal.Decimal(-1 if self.is_signed() else 1)
        if self.is_nan() or other.is_nan():
            order = (self._rank() > other._rank()) - (self._rank() < other._rank())
        else:
            order = (abs(self) > abs(other)) - (abs(self) < abs(other)) or (self._exponent > other._exponent) - (self._exponent < other._exponent)
        return decimal.Decimal(-order if self.is_signed() else order)

    def compare_total_mag(self, other, context=None):
        return self.copy_abs().compare_total(decimal._operand(other).copy_abs())

    def remainder_near(self, other, context=None):
        """What is left when the quotient is the nearest whole number."""
        other = decimal._operand(other)
        if self.is_nan() or other.is_nan():
            return self + other
        if self.is_infinite() or not other:
            return signal(InvalidOperation, _nan(), decimal.DivisionUndefined if not self and not other else None)
        if other.is_infinite():
            return +self
        a, b, exponent = self._aligned(other)
        quotient = divide(a * (1 if b > 0 else -1), abs(b), ROUND_HALF_EVEN)
        if len(digits_of(quotient)) > getcontext().prec:
            return signal(InvalidOperation, _nan(), decimal.DivisionImpossible)
        rest = a - quotient * b
        return decimal._finished(decimal._make(rest, exponent, rest < 0 or not rest and self._negative))

    # --- neighbours ---

    def next_plus(self, context=None):
        return self._next(ROUND_CEILING, 1)

    def next_minus(self, context=None):
        return self._next(ROUND_FLOOR, -1)

    def _next(self, rounding, direction):
        """A sum with something tiny, rounded away from this number."""
        if self.is_nan():
            return +self
        context = getcontext().copy()
        context.rounding = rounding
        context.clear_traps()
        if self.is_infinite():
            if self.is_signed() == (direction < 0):
                return self
            largest = decimal._make(10 ** context.prec - 1, context.Etop())
            return largest if direction < 0 else largest.copy_negate()
        if not self:
            return decimal._make(direction, context.Etiny())
        with decimal.localcontext(context):
            return self + decimal._make(direction, context.Etiny() - 1)

    def next_toward(self, other, context=None):
        other = decimal._operand(other)
        if self.is_nan() or other.is_nan():
            return self + other
        if self == other:
            return self.copy_sign(other)
        return self.next_plus() if self < other else self.next_minus()

    # --- digits ---

    def _moved(self, other, move):
        count = int(decimal._operand(other))
        precision = getcontext().prec
        if not -precision <= count <= precision:
            return _invalid()
        digits = _digits(self)[-precision:].rjust(precision, '0')
        number = int(move(digits, count) or '0')
        return decimal._make(-number if self._negative else number, self._exponent, self._negative)

    def shift(self, other, context=None):
        return self._moved(other, lambda digits, count: (digits + '0' * count)[-len(digits):] if count >= 0 else digits[:count])

    def rotate(self, other, context=None):
        return self._moved(other, lambda digits, count: digits[count % len(digits):] + digits[:count % len(digits)])

    def _bits(self):
        """The digits if all of them are 0 or 1."""
        return None if self._negative or self._exponent or set(_digits(self)) - {'0', '1'} else int(_digits(self), 2)

    def _logical(self, other, compute):
        mine, others = self._bits(), decimal._operand(other)._bits()
        return _invalid() if mine is None or others is None else decimal.Decimal(f'{compute(mine, others):b}')

    def logical_and(self, other, context=None):
        return self._logical(other, lambda a, b: a & b)

    def logical_or(self, other, context=None):
        return self._logical(other, lambda a, b: a | b)

    def logical_xor(self, other, context=None):
        return self._logical(other, lambda a, b: a ^ b)

    def logical_invert(self, context=None):
        return self._logical(decimal.Decimal('1' * getcontext().prec), lambda a, b: a ^ b)


for _name in ('fma', 'max', 'max_mag', 'min', 'min_mag', 'next_minus', 'next_plus', 'next_toward', 'remainder_near', 'rotate', 'shift', 'sqrt'):
    setattr(MoreOperations, _name, in_given_context(getattr(MoreOperations, _name)))
