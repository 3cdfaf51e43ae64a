"""Decimal floating point: numbers as people write them, with as many digits as one wants."""

import numbers
import re
from _comparisons import all_five
from contextlib import contextmanager

__all__ = ['Decimal', 'Context', 'getcontext', 'setcontext', 'localcontext', 'ROUND_CEILING', 'ROUND_DOWN',
           'ROUND_FLOOR', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_HALF_UP', 'ROUND_UP', 'ROUND_05UP',
           'DecimalException', 'DivisionByZero', 'InvalidOperation', 'Overflow']

ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_UP = 'ROUND_CEILING', 'ROUND_DOWN', 'ROUND_FLOOR', 'ROUND_UP'
ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP = 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_HALF_UP'
ROUND_05UP = 'ROUND_05UP'

_FORMAT = re.compile(r'([-+]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([-+]?\d+))?')


class DecimalException(ArithmeticError):
    pass


class InvalidOperation(DecimalException):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class Overflow(DecimalException):
    pass


class Context:
    """How many digits results have, and how they are rounded."""

    def __init__(self, prec=28, rounding=ROUND_HALF_EVEN):
        self.prec = prec
        self.rounding = rounding

    def copy(self):
        return Context(self.prec, self.rounding)

    def create_decimal(self, num='0'):
        return _finished(Decimal(num), self)

    def __repr__(self):
        return f'Context(prec={self.prec}, rounding={self.rounding})'


_context = Context()


def getcontext():
    return _context


def setcontext(context):
    global _context
    _context = context


@contextmanager
def localcontext(ctx=None, **changes):
    """Another context within a with statement."""
    before = _context
    context = (ctx or before).copy()
    for name, value in changes.items():
        setattr(context, name, value)
    setcontext(context)
    try:
        yield context
    finally:
        setcontext(before)


def _divide(number, divisor, rounding):
    """An int divided by a positive one and rounded to an int."""
    negative = number < 0
    quotient, rest = divmod(abs(number), divisor)
    twice = rest * 2
    up = {ROUND_DOWN: False, ROUND_UP: rest > 0, ROUND_CEILING: rest > 0 and not negative,
          ROUND_FLOOR: rest > 0 and negative, ROUND_HALF_UP: twice >= divisor, ROUND_HALF_DOWN: twice > divisor,
          ROUND_HALF_EVEN: twice > divisor or (twice == divisor and quotient % 2 == 1),
          ROUND_05UP: rest > 0 and quotient % 5 == 0}[rounding]
    return -(quotient + up) if negative else quotient + up


def _make(number, exponent, negative=None):
    """number * 10**exponent"""
    self = object.__new__(Decimal)
    self._number = number
    self._exponent = exponent
    self._negative = number < 0 if negative is None else negative
    return self


def _finished(value, context=None):
    """The value with no more digits than the context allows."""
    context = context or _context
    extra = len(str(abs(value._number))) - context.prec
    if extra <= 0:
        return value
    number = _divide(value._number, 10 ** extra, context.rounding)
    if len(str(abs(number))) > context.prec:
        number, extra = number // 10, extra + 1
    return _make(number, value._exponent + extra)


def _converted(other):
    if isinstance(other, Decimal):
        return other
    return _make(int(other), 0) if isinstance(other, int) else None


def _function(name, value, context):
    """A function of _decimal_functions in a context."""
    with localcontext(context):
        import _decimal_functions
        return getattr(_decimal_functions, name)(value)


@all_five
class Decimal(numbers.Number):
    """An int times a power of ten."""

    def __new__(cls, value='0', context=None):
        if isinstance(value, Decimal):
            return value
        if isinstance(value, int):
            return _make(int(value), 0)
        if isinstance(value, float) and (value != value or value in (float('inf'), -float('inf'))):
            return cls(str(value))
        if isinstance(value, float):
            above, below = value.as_integer_ratio()
            places = below.bit_length() - 1
            return _make(above * 5 ** places, -places)
        if isinstance(value, (tuple, list)):
            if len(value) != 3:
                raise ValueError('argument must be a sequence of length 3')
            sign, digits, exponent = value
            if isinstance(exponent, str):
                return cls('-' * sign + {'F': 'Infinity', 'n': 'NaN', 'N': 'sNaN'}[exponent])
            number = int(''.join([str(digit) for digit in digits]) or '0')
            return _make(-number if sign else number, exponent, bool(sign))
        if not isinstance(value, str):
            raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')
        value = value.strip().replace('_', '')
        match = _FORMAT.fullmatch(value)
        if match is None:
            from _decimal_special import make
            special = make(value)
            if special is not None:
                return special
            raise InvalidOperation("[<class 'decimal.ConversionSyntax'>]")
        sign, whole, below, only_below, exponent = match.groups()
        below = below or only_below or ''
        number = int((whole or '') + below or '0')
        return _make(-number if sign == '-' else number, int(exponent or 0) - len(below), sign == '-')

    @classmethod
    def from_float(cls, f):
        return cls(f)

    # --- text ---

    def __str__(self):
        digits = str(abs(self._number))
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
        """Like a float's, of the exact value."""
        if not spec:
            return str(self)
        match = re.fullmatch(r'(.?[<>=^])?([-+ ]?)(0?)(\d*)(,?)(?:\.(\d+))?([fFeEgGn%]?)', spec)
        if match is None:
            raise ValueError('invalid format string')
        align, plus, zero, width, comma, places, kind = match.groups()
        value = self * 100 if kind == '%' else self
        if kind in ('f', 'F', '%') or (places and not kind):
            places = 6 if places is None and kind == '%' else places
            if places is not None:
                value = _make(*value._at(-int(places), _context.rounding), self._negative)
        text = str(abs(value)) if value._exponent <= 0 else str(abs(value._number) * 10 ** value._exponent)
        whole, dot, rest = text.partition('.')
        if comma:
            whole = f'{int(whole):,}'
        sign = '-' if self._negative else plus if plus in ('+', ' ') else ''
        text = whole + dot + rest + ('%' if kind == '%' else '')
        if zero and not align:
            return sign + text.rjust(int(width or 0) - len(sign), '0')
        return format(sign + text, (align or '>') + width) if width else sign + text

    # --- arithmetic ---

    def _aligned(self, other):
        """Both numbers at the smaller exponent."""
        exponent = min(self._exponent, other._exponent)
        return (self._number * 10 ** (self._exponent - exponent),
                other._number * 10 ** (other._exponent - exponent), exponent)

    def __add__(self, other):
        other = _converted(other)
        if other is None:
            return NotImplemented
        a, b, exponent = self._aligned(other)
        return _finished(_make(a + b, exponent))

    __radd__ = __add__

    def __sub__(self, other):
        other = _converted(other)
        return NotImplemented if other is None else self + -other

    def __rsub__(self, other):
        return -self + other

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
            if self._number == 0:
                raise InvalidOperation("[<class 'decimal.DivisionUndefined'>]")
            raise DivisionByZero("[<class 'decimal.DivisionByZero'>]")
        ideal = self._exponent - other._exponent
        shift = max(0, _context.prec + len(str(abs(other._number))) - len(str(abs(self._number))) + 1)
        number, rest = divmod(abs(self._number) * 10 ** shift, abs(other._number))
        exponent = ideal - shift
        if rest and number % 5 == 0:
            number += 1         # so that rounding sees that it is not exact
        while not rest and exponent < ideal and number % 10 == 0:
            number, exponent = number // 10, exponent + 1
        negative = self._negative != other._negative
        return _finished(_make(-number if negative else number, exponent, negative))

    def __rtruediv__(self, other):
        other = _converted(other)
        return NotImplemented if other is None else other / self

    def __divmod__(self, other):
        other = _converted(other)
        if other is None:
            return NotImplemented
        if other._number == 0:
            raise DivisionByZero("[<class 'decimal.DivisionByZero'>]")
        a, b, exponent = self._aligned(other)
        quotient, rest = divmod(abs(a), abs(b))
        return (_make(-quotient if (a < 0) != (b < 0) else quotient, 0),
                _finished(_make(-rest if a < 0 else rest, exponent)))

    def __floordiv__(self, other):
        result = self.__divmod__(other)
        return result if result is NotImplemented else result[0]

    def __mod__(self, other):
        if isinstance(other, (int, Decimal)) and other == 0:
            raise InvalidOperation(f"[<class 'decimal.{'InvalidOperation' if self else 'DivisionUndefined'}'>]")
        result = self.__divmod__(other)
        return result if result is NotImplemented else result[1]

    def __rmod__(self, other):
        return Decimal(other) % self

    def __rfloordiv__(self, other):
        return Decimal(other) // self

    def __pow__(self, other, modulo=None):
        other = _converted(other)
        if other is None:
            return NotImplemented
        if other == int(other):
            power = int(other)
            if power >= 0:
                return _finished(_make(self._number ** power, self._exponent * power))
            return _make(1, 0) / _make(self._number ** -power, self._exponent * -power)
        import _decimal_functions
        return _decimal_functions.power(self, other)

    def __neg__(self):
        return _finished(_make(-self._number, self._exponent, not self._negative and self._number != 0))

    def __pos__(self):
        return _finished(self)

    def __abs__(self):
        return _finished(_make(abs(self._number), self._exponent))

    def sqrt(self, context=None):
        from math import isqrt
        if self._number < 0:
            raise InvalidOperation("[<class 'decimal.InvalidOperation'>]")
        if self._number == 0:
            return _make(0, self._exponent // 2)
        number, exponent = self._number, self._exponent
        if exponent % 2:
            number, exponent = number * 10, exponent - 1
        ideal = self._exponent // 2
        shift = max(0, _context.prec + 1 - (len(str(number)) + 1) // 2)
        root = isqrt(number * 100 ** shift)
        exact = root * root == number * 100 ** shift
        exponent = exponent // 2 - shift
        if not exact and root % 5 == 0:
            root += 1
        while exact and exponent < ideal and root % 10 == 0:
            root, exponent = root // 10, exponent + 1
        return _finished(_make(root, exponent))

    def exp(self, context=None):
        return _function('exp', self, context)

    def ln(self, context=None):
        return _function('ln', self, context)

    def log10(self, context=None):
        return _function('log10', self, context)

    # --- rounding ---

    def _at(self, exponent, rounding):
        """(number, exponent) of this value with another exponent."""
        if exponent <= self._exponent:
            return self._number * 10 ** (self._exponent - exponent), exponent
        return _divide(self._number, 10 ** (exponent - self._exponent), rounding), exponent

    def quantize(self, exp, rounding=None, context=None):
        """With the exponent of another number."""
        number, exponent = self._at(_converted(exp)._exponent, rounding or _context.rounding)
        if len(str(abs(number))) > (context or _context).prec:
            raise InvalidOperation("[<class 'decimal.InvalidOperation'>]")
        return _make(number, exponent, self._negative)

    def to_integral_value(self, rounding=None, context=None):
        return self if self._exponent >= 0 else _make(*self._at(0, rounding or _context.rounding), self._negative)

    to_integral = to_integral_value

    def normalize(self, context=None):
        value = _finished(self)
        number, exponent = value._number, value._exponent
        while number and number % 10 == 0:
            number, exponent = number // 10, exponent + 1
        return _make(number, exponent if number else 0, self._negative)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return int(self.to_integral_value(ROUND_HALF_EVEN))
        return _make(*self._at(-ndigits, ROUND_HALF_EVEN), self._negative)

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
        return DecimalTuple((int(self._negative), tuple([int(digit) for digit in str(abs(self._number))]), self._exponent))

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
        return _make(abs(self._number), self._exponent)

    def copy_negate(self):
        return _make(-self._number, self._exponent, not self._negative)

    def adjusted(self):
        return self._exponent + len(str(abs(self._number))) - 1

    def scaleb(self, other, context=None):
        return _make(self._number, self._exponent + int(other), self._negative)

    def max(self, other, context=None):
        return max(self, _converted(other))

    def min(self, other, context=None):
        return min(self, _converted(other))

    def fma(self, other, third, context=None):
        return _make(self._number * _converted(other)._number, self._exponent + _converted(other)._exponent) + third

    # --- comparison ---

    def _ordered(self, other, test):
        if isinstance(other, float):
            other = Decimal(other)
        other = _converted(other)
        if other is None or not other.is_finite():      # what is special compares itself
            return NotImplemented
        a, b, exponent = self._aligned(other)
        return test(a, b)

    def __bool__(self):
        return self._number != 0

    def __hash__(self):
        from fractions import Fraction
        return hash(Fraction(*self.as_integer_ratio()))

    def compare(self, other):
        return _make((self > other) - (self < other), 0)


class DecimalTuple(tuple):
    sign = property(lambda self: self[0])
    digits = property(lambda self: self[1])
    exponent = property(lambda self: self[2])

    def __repr__(self):
        return f'DecimalTuple(sign={self[0]}, digits={self[1]}, exponent={self[2]!r})'
