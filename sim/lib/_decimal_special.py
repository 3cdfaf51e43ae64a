"""Infinity and NaN as Decimals (IEEE 854; General Decimal Arithmetic Specification)."""

import decimal
import numbers
import operator
from decimal import Decimal
from _decimal_context import InvalidOperation, signal


def make(text):
    """'Infinity', '-inf', 'NaN', 'sNaN'; None: no such text."""
    word = text[1:] if text[:1] in ('+', '-') else text
    letters = word.rstrip('0123456789')
    name = {'inf': 'Infinity', 'infinity': 'Infinity', 'nan': 'NaN', 'snan': 'sNaN'}.get(letters.lower())
    payload = word[len(letters):].lstrip('0')
    return None if name is None or name == 'Infinity' and letters != word else _new(name, text[:1] == '-', payload)


def _new(name, negative=False, payload=''):
    """The payload of a NaN is digits that say what it came from."""
    self = object.__new__(Special)
    self._name, self._negative, self._payload = name, negative, payload
    self._number, self._exponent = 0, 0
    return self


def _invalid():
    return signal(InvalidOperation, _new('NaN'))


def _float(value):
    """Signs and infinities are the same with floats, and that is all that counts here."""
    return float(str(value)) if isinstance(value, Special) else float((value > 0) - (value < 0))


def _from_float(value):
    return _new('NaN') if value != value else _new('Infinity', value < 0)


def _arithmetic(compute):
    def method(self, other):
        other = decimal._converted(other)
        return NotImplemented if other is None else _combine(self, other, compute)

    def reflected(self, other):
        other = decimal._converted(other)
        return NotImplemented if other is None else _combine(other, self, compute)
    return method, reflected


def _combine(left, right, compute):
    for value in (left, right):
        if isinstance(value, Special) and value._name == 'sNaN':
            return _invalid()
    for value in (left, right):
        if value.is_nan():
            return value
    return compute(left, right)


def _sum(left, right):
    result = _float(left) + _float(right)
    return _invalid() if result != result else _from_float(result)


def _product(left, right):
    result = _float(left) * _float(right)
    return _invalid() if result != result else _from_float(result)


def _quotient(left, right):
    if left.is_infinite() and right.is_infinite():
        return _invalid()
    negative = left._negative != right._negative
    return _new('Infinity', negative) if left.is_infinite() else decimal._make(0, decimal.getcontext().Etiny(), negative)


def _whole_quotient(left, right):
    if left.is_infinite() and right.is_infinite():
        return _invalid()
    negative = left._negative != right._negative
    return _new('Infinity', negative) if left.is_infinite() else decimal._make(0, 0, negative)


def _rest(left, right):
    return _invalid() if left.is_infinite() else left


def _power(left, right):
    if right == 0:
        return decimal._make(1, 0)
    if left._negative and right != right.to_integral_value():
        return _invalid()
    if right.is_infinite():
        size = abs(left)
        if size == 1:
            return decimal._make(1, 0)
        grows = (size > 1) != right._negative
        return _new('Infinity') if grows else decimal._make(0, 0)
    odd = right == int(right) and int(right) % 2 == 1
    negative = left._negative and odd
    return decimal._make(0, 0, negative) if right._negative else _new('Infinity', negative)


def _comparison(test, orders):
    def method(self, other):
        other = Decimal(0) if isinstance(other, numbers.Rational) else Decimal(other) if isinstance(other, float) else other
        if not isinstance(other, Decimal):
            return NotImplemented
        if self.is_nan() or other.is_nan():
            if orders or 'sNaN' in (str(self), str(other)):
                _invalid()
            return False
        return test(_float(self), _float(other))
    return method


class Special(Decimal):
    """A value that is no number of digits."""

    def __str__(self):
        return '-' * self._negative + self._name + self._payload

    def __reduce__(self):
        return Decimal, (str(self),)

    def _as(self, cls):
        return self

    __add__, __radd__ = _arithmetic(_sum)
    __sub__, __rsub__ = _arithmetic(lambda left, right: left + -right)
    __mul__, __rmul__ = _arithmetic(_product)
    __truediv__, __rtruediv__ = _arithmetic(_quotient)
    __floordiv__, __rfloordiv__ = _arithmetic(_whole_quotient)
    __mod__, __rmod__ = _arithmetic(_rest)
    __pow__, __rpow__ = _arithmetic(_power)
    __divmod__, __rdivmod__ = _arithmetic(lambda left, right: (_whole_quotient(left, right), _rest(left, right)))
    __eq__ = _comparison(operator.eq, False)
    __lt__, __le__ = _comparison(operator.lt, True), _comparison(operator.le, True)
    __gt__, __ge__ = _comparison(operator.gt, True), _comparison(operator.ge, True)

    def __neg__(self):
        return self._quiet() if self.is_nan() else self.copy_negate()

    def _rounded(self):
        return self

    def _quiet(self):
        return _invalid() if self.is_snan() else self

    def __pos__(self):
        return self._quiet()

    def __abs__(self):
        return self._quiet() if self.is_nan() else self.copy_abs()

    def copy_abs(self):
        return _new(self._name, False, self._payload)

    def copy_negate(self):
        return _new(self._name, not self._negative, self._payload)

    def adjusted(self):
        return 0

    def scaleb(self, other, context=None):
        return self._quiet()

    def fma(self, other, third, context=None):
        return self * other + third

    def _aligned(self, other):
        return 0, 0, 0

    def _bits(self):
        return None

    def _moved(self, other, move):
        return self._quiet()

    def __bool__(self):
        return True

    def __hash__(self):
        if self._name == 'sNaN':
            raise TypeError('Cannot hash a signaling NaN value')
        return hash(float(self)) if self.is_infinite() else id(self) >> 4

    def __int__(self):
        if self.is_nan():
            raise ValueError('cannot convert NaN to integer')
        raise OverflowError('cannot convert Infinity to integer')

    __trunc__ = __floor__ = __ceil__ = __int__

    def __round__(self, ndigits=None):
        return int(self) if ndigits is None else self._quiet() if self.is_nan() else _invalid()

    def __float__(self):
        if self._name == 'sNaN':
            raise ValueError('cannot convert signaling NaN to float')
        return float(str(self))

    def quantize(self, exp, rounding=None, context=None):
        decimal._check_rounding(rounding)
        return self._quiet() if self.is_nan() or decimal._operand(exp).is_infinite() else _invalid()

    def sqrt(self, context=None):
        return _invalid() if self.is_infinite() and self._negative else self._quiet()

    def exp(self, context=None):
        return decimal._make(0, 0) if self.is_infinite() and self._negative else self._quiet()

    def ln(self, context=None):
        return _invalid() if self.is_infinite() and self._negative else self._quiet()

    log10 = ln

    def to_integral_value(self, rounding=None, context=None):
        return self._quiet()

    to_integral = to_integral_exact = to_integral_value

    def normalize(self, context=None):
        return self._quiet()

    def as_integer_ratio(self):
        if self.is_nan():
            raise ValueError('cannot convert NaN to integer ratio')
        raise OverflowError('cannot convert Infinity to integer ratio')

    def as_tuple(self):
        kind = {'Infinity': 'F', 'NaN': 'n', 'sNaN': 'N'}[self._name]
        return decimal.DecimalTuple(int(self._negative), (0,) if kind == 'F' else tuple([int(digit) for digit in self._payload]), kind)

    def compare(self, other, context=None):
        other = decimal._operand(other)
        if self.is_nan() or other.is_nan():
            return _combine(self, other, None)
        return decimal._make((self > other) - (self < other), 0)

    def is_finite(self):
        return False

    def is_zero(self):
        return False

    def is_nan(self):
        return self._name != 'Infinity'

    def is_snan(self):
        return self._name == 'sNaN'

    def is_qnan(self):
        return self._name == 'NaN'

    def is_infinite(self):
        return self._name == 'Infinity'


Special.__name__ = Special.__qualname__ = 'Decimal'
Special.__module__ = 'decimal'
