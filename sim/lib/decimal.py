"""Decimal floating point: numbers as people write them, with as many digits as one wants."""

import numbers
import operator
import re
import _decimal_context
from _comparisons import all_five
from _decimal_context import (BasicContext, Clamped, Context, ContextManager, DecimalException, DefaultContext, DivisionByZero,
                              ExtendedContext, FloatOperation, HAVE_CONTEXTVAR, HAVE_THREADS, Inexact, InvalidOperation, MAX_EMAX,
                              MAX_PREC, MIN_EMIN, MIN_ETINY, Overflow, ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR,
                              ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Rounded, Subnormal, Underflow,
                              getcontext, localcontext, setcontext)
from _decimal_context import ConversionSyntax, DivisionImpossible, DivisionUndefined, in_given_context, signal
from _decimal_more import MoreOperations, number_of_float, number_of_parts
from _decimal_rounding import digits_of, divide, fits, number_of
from _namedtuple import namedtuple

__all__ = ['Decimal', 'DecimalTuple', *_decimal_context.__all__]

_NEAR = 100         # numbers whose exponents are not further apart are added as they are
_PRIME = (1 << 61) - 1          # hashes of numbers are remainders of it
_TENTH = pow(10, -1, _PRIME)
_FORMAT = re.compile(r'([-+]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([-+]?\d+))?')


def _make(number, exponent, negative=None):
    """number * 10**exponent"""
    self = object.__new__(Decimal)
    self._number = number
    self._exponent = exponent
    self._negative = number < 0 if negative is None else negative
    return self


def _finished(value, context=None, rounding=None):
    """The value with no more digits than the context allows."""
    context = context or getcontext()
    if context.Emin <= value._exponent <= context.Emax - context.prec + 1 and fits(value._number, context.prec):
        return value
    digits = len(digits_of(value._number))
    top = value._exponent + digits - 1
    if not value._number or top < context.Emin:
        return _small(value, context)
    extra = digits - context.prec
    if extra > 0:
        number = divide(value._number, 10 ** extra, rounding or context.rounding)
        if number * 10 ** extra != value._number:
            signal(Inexact)
        signal(Rounded)
        if len(digits_of(number)) > context.prec:
            number, extra = number // 10, extra + 1
        value = _make(number, value._exponent + extra, value._negative)
        top = value._exponent + context.prec - 1
    if top > context.Emax:
        return _too_large(value._negative, context)
    return value if not context.clamp or value._exponent <= context.Etop() else _folded_down(value, context.Etop())


def _folded_down(value, highest):
    return signal(Clamped, _make(value._number * 10 ** (value._exponent - highest), highest, value._negative))


def _small(value, context):
    """Zero, or what is smaller than Emin: no digit stands behind Etiny (a subnormal number)."""
    lowest = context.Etiny()
    if not value._number:
        exponent = min(max(value._exponent, lowest), context.Etop() if context.clamp else context.Emax)
        return value if exponent == value._exponent else signal(Clamped, _make(0, exponent, value._negative))
    signal(Subnormal)
    if value._exponent >= lowest:
        return value
    unit = value._unit(lowest)
    number = divide(value._number, unit, context.rounding)
    signal(Rounded)
    if number * unit != value._number:
        signal(Inexact)
        signal(Underflow)
    return _make(number, lowest, value._negative) if number else signal(Clamped, _make(0, lowest, value._negative))


def _too_large(negative, context):
    for kind in (Inexact, Rounded):
        context.flags[kind] = True
    towards_zero = {ROUND_DOWN: True, ROUND_05UP: True, ROUND_CEILING: negative, ROUND_FLOOR: not negative}
    if towards_zero.get(context.rounding, False):
        largest = _make(10 ** context.prec - 1, context.Etop())
        result = -largest if negative else largest
    else:
        result = Decimal('-Infinity' if negative else 'Infinity')
    return signal(Overflow, result)


def _check_rounding(rounding):
    if rounding is not None and rounding not in _decimal_context._ROUNDINGS:
        raise TypeError(_decimal_context.ROUNDINGS_TEXT)


def _converted(other):
    if isinstance(other, Decimal):
        return other
    return _make(int(other), 0) if isinstance(other, int) else None


def _operand(other):
    """The other number of a method that takes nothing else."""
    number = _converted(other)
    if number is None:
        raise TypeError(f'conversion from {type(other).__name__} to Decimal is not supported')
    return number


def _function(name, *operands):
    import _decimal_functions
    return getattr(_decimal_functions, name)(*operands)


def _read(text):
    negative = text[:1] == '-'
    whole, _, below = (text[1:] if negative else text).partition('.')
    digits = whole + below
    if digits.isdecimal():          # as most of them are
        return _make(-number_of(digits) if negative else number_of(digits), -len(below), negative)
    match = _FORMAT.fullmatch(text)
    if match is None:
        text = text.strip().replace('_', '')
        match = _FORMAT.fullmatch(text)
    if match is None:
        from _decimal_special import make
        special = make(text)
        if special is not None:
            return special
        return signal(InvalidOperation, make('NaN'), ConversionSyntax)
    sign, whole, below, only_below, exponent = match.groups()
    below = below or only_below or ''
    number = number_of((whole or '') + below or '0')
    made = _make(-number if sign == '-' else number, int(exponent or 0) - len(below), sign == '-')
    return made if MIN_ETINY <= made._exponent and made.adjusted() <= MAX_EMAX else signal(InvalidOperation, Decimal('NaN'))


@all_five
class Decimal(MoreOperations, numbers.Number):
    """An int times a power of ten."""

    def __new__(cls, value='0', context=None):
        if cls is not Decimal:
            return Decimal(value)._as(cls)
        if isinstance(value, str):
            return _read(value)
        if isinstance(value, Decimal):
            return value if type(value) is Decimal or not value.is_finite() else value._as(Decimal)
        if isinstance(value, int):
            return _make(int(value), 0)
        if isinstance(value, float):
            signal(FloatOperation)
            return number_of_float(value)
        if isinstance(value, (tuple, list)):
            return number_of_parts(value)
        raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')

    def _as(self, cls):
        """The same number as an instance of a derived class, or of Decimal itself."""
        if not self.is_finite():
            return self
        twin = object.__new__(cls)
        twin._number, twin._exponent, twin._negative = self._number, self._exponent, self._negative
        return twin

    @classmethod
    def from_float(cls, f):
        if not isinstance(f, (int, float)):
            raise TypeError('argument must be int or float')
        return cls(f)

    def __reduce__(self):
        return type(self), (str(self),)

    # --- text ---

    def __str__(self):
        digits = digits_of(self._number)
        sign = '-' if self._negative else ''
        point = len(digits) + self._exponent        # digits before the point
        if self._exponent <= 0 and point > -6:
            if self._exponent == 0:
                return sign + digits
            if point <= 0:
                return f'{sign}0.{"0" * -point}{digits}'
            return f'{sign}{digits[:point]}.{digits[point:]}'
        fraction = '.' + digits[1:] if len(digits) > 1 else ''
        return f'{sign}{digits[0]}{fraction}E{point - 1:+d}'

    def __repr__(self):
        return f"Decimal('{self}')"

    def __format__(self, spec):
        from _decimal_format import formatted
        return formatted(self, spec)

    # --- arithmetic ---

    def _aligned(self, other):
        """Both numbers at the smaller exponent."""
        apart = self._exponent - other._exponent
        if apart > 0:
            return self._number and self._number * 10 ** apart, other._number, other._exponent
        return self._number, other._number and other._number * 10 ** -apart, self._exponent

    def _visible_beside(self, other):
        """For a sum: this number, or something as good if all its digits are too far behind the other's to be seen."""
        below = min(other._exponent, other.adjusted() - getcontext().prec) - 2
        if not other._number or self.adjusted() >= below:
            return self
        return _make((-1 if self._negative else 1) if self._number else 0, below, self._negative)

    def __add__(self, other):
        other = _converted(other)
        if other is None:
            return NotImplemented
        if -_NEAR < self._exponent - other._exponent < _NEAR:
            a, b, exponent = self._aligned(other)
        else:
            a, b, exponent = self._visible_beside(other)._aligned(other._visible_beside(self))
        total = a + b
        negative = total < 0
        if total == 0:      # -0 + -0 is -0; x - x is 0, but -0 where all is rounded down
            below = getcontext().rounding == ROUND_FLOOR
            negative = self._negative and other._negative or below and (self._negative or other._negative)
        return _finished(_make(total, exponent, negative))

    __radd__ = __add__

    def __sub__(self, other):
        other = _converted(other)
        return NotImplemented if other is None else self + other.copy_negate()

    def __rsub__(self, other):
        other = _converted(other)
        return NotImplemented if other is None else other - self

    def __mul__(self, other):
        other = _converted(other)
        if other is None:
            return NotImplemented
        return _finished(_make(self._number * other._number, self._exponent + other._exponent,
                               self._negative != other._negative))

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = _converted(other)
        if other is None:
            return NotImplemented
        if other._number == 0:
            return self._by_zero(other)
        ideal = self._exponent - other._exponent
        shift = max(0, getcontext().prec + (other._number.bit_length() - self._number.bit_length()) * 28 // 93 + 3)
        number, rest = divmod(abs(self._number) * 10 ** shift, abs(other._number))
        exponent = ideal - shift
        if rest and number % 5 == 0:
            number += 1         # so that rounding sees that it is not exact
        if not rest and shift:
            digits = digits_of(number)
            spare = min(len(digits) - len(digits.rstrip('0')), shift) if number else shift
            number, exponent = number // 10 ** spare, exponent + spare
        negative = self._negative != other._negative
        return _finished(_make(-number if negative else number, exponent, negative))

    def _by_zero(self, other):
        if self._number == 0:
            return signal(InvalidOperation, Decimal('NaN'), DivisionUndefined)
        return signal(DivisionByZero, Decimal('-Infinity' if self._negative != other._negative else 'Infinity'))

    def __rtruediv__(self, other):
        other = _converted(other)
        return NotImplemented if other is None else other / self

    def __divmod__(self, other):
        other = _converted(other)
        if other is None:
            return NotImplemented
        if other._number == 0:
            if self._number:
                signal(InvalidOperation, None, (InvalidOperation, DivisionByZero))
            quotient = self._by_zero(other)
            return quotient, Decimal('NaN')
        quotient, apart = None, self.adjusted() - other.adjusted()      # what is far apart is not written out
        if not self._number or apart < 0 and self._exponent <= other._exponent:
            quotient, rest, exponent = 0, abs(self._number), min(self._exponent, other._exponent)
        elif apart <= getcontext().prec:
            a, b, exponent = self._aligned(other)
            quotient, rest = divmod(abs(a), abs(b))
        if quotient is None or not fits(quotient, getcontext().prec):
            return (signal(InvalidOperation, Decimal('NaN'), DivisionImpossible),) * 2
        negative = self._negative != other._negative
        return (_make(-quotient if negative else quotient, 0, negative),
                _finished(_make(-rest if self._negative else rest, exponent, self._negative)))

    def __floordiv__(self, other):
        if isinstance(other, (int, Decimal)) and other == 0:
            return self._by_zero(_converted(other))
        result = self.__divmod__(other)
        return result if result is NotImplemented else result[0]

    def __mod__(self, other):
        if isinstance(other, (int, Decimal)) and other == 0:
            return signal(InvalidOperation, Decimal('NaN'), InvalidOperation if self else DivisionUndefined)
        result = self.__divmod__(other)
        return result if result is NotImplemented else result[1]

    def __rmod__(self, other):
        other = _converted(other)
        return NotImplemented if other is None else other % self

    def __rfloordiv__(self, other):
        other = _converted(other)
        return NotImplemented if other is None else other // self

    def __pow__(self, other, modulo=None):
        other = _converted(other)
        if other is None:
            return NotImplemented
        if modulo is not None:
            return _make(pow(int(self), int(other), int(modulo)), 0)
        if not other.is_finite():
            return other.__rpow__(self)
        if self._number == 0 and other == 0:
            return signal(InvalidOperation, Decimal('NaN'))
        if self._number == 0 and other._negative:
            odd = other == int(other) and int(other) % 2 == 1
            return Decimal('-Infinity' if self._negative and odd else 'Infinity')
        if other.adjusted() < 12 and other == int(other):
            power = int(other)
            if abs(power) * len(digits_of(self._number)) > 20_000:
                return _function('high_power', self, power)
            if power >= 0:
                return _finished(_make(self._number ** power, self._exponent * power, self._negative and power % 2 == 1))
            return _make(1, 0) / _make(self._number ** -power, self._exponent * -power)
        return _function('power', self, other)

    def __rdivmod__(self, other):
        other = _converted(other)
        return NotImplemented if other is None else divmod(other, self)

    def __rpow__(self, other):
        other = _converted(other)
        return NotImplemented if other is None else other ** self

    def _rounded(self):
        return _finished(self)

    def _with_sign(self, negative):
        """Zero has a sign of its own only when that is how it was written: -0 + 0 is 0, unless all is rounded down."""
        negative = negative if self._number else getcontext().rounding == ROUND_FLOOR and negative
        return _finished(_make(-abs(self._number) if negative else abs(self._number), self._exponent, negative))

    def __neg__(self):
        return self._with_sign(not self._negative)

    def __pos__(self):
        return self._with_sign(self._negative)

    def __abs__(self):
        return _finished(_make(abs(self._number), self._exponent))

    @in_given_context
    def exp(self, context=None):
        return _function('exp', self)

    @in_given_context
    def ln(self, context=None):
        return _function('ln', self)

    @in_given_context
    def log10(self, context=None):
        return _function('log10', self)

    # --- rounding ---

    def _at(self, exponent, rounding):
        """(number, exponent) of this value with another exponent."""
        if exponent <= self._exponent:
            return self._number and self._number * 10 ** (self._exponent - exponent), exponent
        return divide(self._number, self._unit(exponent), rounding), exponent

    def _unit(self, exponent):
        """The units that are one of a larger exponent; for numbers that are nothing beside it, as few as make that seen."""
        return 10 ** min(exponent - self._exponent, len(digits_of(self._number)) + 1)

    def quantize(self, exp, rounding=None, context=None):
        """With the exponent of another number."""
        _check_rounding(rounding)
        context = context or getcontext()
        exp = _operand(exp)
        if not exp.is_finite():
            return exp._quiet() if exp.is_nan() else signal(InvalidOperation, Decimal('NaN'))
        if self._number and self.adjusted() - exp._exponent >= context.prec:
            return signal(InvalidOperation, Decimal('NaN'))
        number, exponent = self._at(exp._exponent, rounding or context.rounding)
        if not fits(number, context.prec):
            return signal(InvalidOperation, Decimal('NaN'))
        if exponent > self._exponent:
            signal(Rounded)
            if number * self._unit(exponent) != self._number:
                signal(Inexact)
        return _make(number, exponent, self._negative)

    def to_integral_value(self, rounding=None, context=None):
        return self if self._exponent >= 0 else _make(*self._at(0, rounding or (context or getcontext()).rounding), self._negative)

    to_integral = to_integral_value

    @in_given_context
    def normalize(self, context=None):
        value = _finished(self)
        digits = digits_of(value._number)
        zeros = len(digits) - len(digits.rstrip('0'))
        return _make(value._number // 10 ** zeros, value._exponent + zeros if value._number else 0, self._negative)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return int(self.to_integral_value(ROUND_HALF_EVEN))
        return self.quantize(_make(1, -ndigits), ROUND_HALF_EVEN)

    def __int__(self):
        return self._at(0, ROUND_DOWN)[0]

    __trunc__ = __int__

    def __floor__(self):
        return self._at(0, ROUND_FLOOR)[0]

    def __ceil__(self):
        return self._at(0, ROUND_CEILING)[0]

    def __float__(self):
        return float(str(self))

    def as_integer_ratio(self):
        from math import gcd
        above, below = self._number * 10 ** max(self._exponent, 0), 10 ** max(-self._exponent, 0)
        shared = gcd(above, below)
        return above // shared, below // shared

    def as_tuple(self):
        return DecimalTuple(int(self._negative), tuple([int(digit) for digit in digits_of(self._number)]), self._exponent)

    def adjusted(self):
        return self._exponent + len(digits_of(self._number)) - 1

    @in_given_context
    def scaleb(self, other, context=None):
        return _finished(_make(self._number, self._exponent + int(_operand(other)), self._negative))

    # --- comparison ---

    def _ordered(self, other, test):
        if not isinstance(other, (Decimal, int)):
            if isinstance(other, complex) and other.imag == 0 and test in (operator.eq, operator.ne):
                other = other.real
            if isinstance(other, float):
                if test in (operator.eq, operator.ne):      # which may be, but is told
                    getcontext().flags[FloatOperation] = True
                else:
                    signal(FloatOperation)
                other = number_of_float(other)
                if not other.is_finite():
                    return test(self, other)
            elif isinstance(other, numbers.Rational):
                above, below = self.as_integer_ratio()
                return test(above * other.denominator, other.numerator * below)
        other = _converted(other)
        if other is None or not other.is_finite():      # what is special compares itself
            return NotImplemented
        if self._exponent == other._exponent:
            return test(self._number, other._number)
        if self._number and other._number and self.adjusted() != other.adjusted():
            return test(*[(value.adjusted() + (1 << 60)) * (-1 if value._negative else 1) for value in (self, other)])
        if not self._number or not other._number:
            return test(self._number, other._number)
        a, b, exponent = self._aligned(other)
        return test(a, b)

    def __bool__(self):
        return self._number != 0

    def __hash__(self):
        power = pow(10 if self._exponent >= 0 else _TENTH, abs(self._exponent), _PRIME)
        remainder = abs(self._number) * power % _PRIME
        return hash(-remainder if self._number < 0 else remainder)

    def compare(self, other, context=None):
        other = _operand(other)
        if not other.is_finite():
            return -other.compare(self) if not other.is_nan() else +other
        return _make((self > other) - (self < other), 0)


DecimalTuple = namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')
