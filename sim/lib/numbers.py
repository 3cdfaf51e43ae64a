"""Kinds of numbers, for isinstance()."""

from abc import ABCMeta, abstractmethod, update_abstractmethods

__all__ = ['Number', 'Complex', 'Real', 'Rational', 'Integral']


class Number(metaclass=ABCMeta):
    __hash__ = None


class Complex(Number):
    """What a complex number can do; the rest is said in terms of it."""

    @property
    @abstractmethod
    def real(self):
        raise NotImplementedError

    @property
    @abstractmethod
    def imag(self):
        raise NotImplementedError

    @abstractmethod
    def conjugate(self):
        raise NotImplementedError

    def __bool__(self):
        return self != 0

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other


class Real(Complex):
    """A complex number without an imaginary part."""

    def __divmod__(self, other):
        return self // other, self % other

    def __rdivmod__(self, other):
        return other // self, other % self

    def __complex__(self):
        return complex(float(self))

    real = property(lambda self: +self)
    imag = property(lambda self: 0)

    def conjugate(self):
        return +self


class Rational(Real):
    @property
    @abstractmethod
    def numerator(self):
        raise NotImplementedError

    @property
    @abstractmethod
    def denominator(self):
        raise NotImplementedError

    def __float__(self):
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    def __index__(self):
        return int(self)

    def __float__(self):
        return float(int(self))

    numerator = property(lambda self: +self)
    denominator = property(lambda self: 1)


def _abstract(name):
    def method(self, *others):
        raise NotImplementedError
    method.__name__ = name
    return abstractmethod(method)


for _class, _names in ((Complex, 'complex add radd neg pos mul rmul truediv rtruediv pow rpow abs eq'),
                       (Real, 'float trunc floor ceil round floordiv rfloordiv mod rmod lt le'), (Rational, ''),
                       (Integral, 'int pow lshift rlshift rshift rrshift and rand xor rxor or ror invert')):
    for _name in _names.split():
        setattr(_class, f'__{_name}__', _abstract(f'__{_name}__'))
    update_abstractmethods(_class)


Complex.register(complex)
Real.register(float)
Integral.register(int)
