"""Comparisons of numbers that have one rule for all five."""

import operator


def all_five(cls):
    """Class decorator: ==, <, <=, > and >= ask the method _ordered(other, test) with an operator for the test."""
    for name in ('eq', 'lt', 'le', 'gt', 'ge'):
        setattr(cls, f'__{name}__', _comparison(getattr(operator, name)))
    return cls


def _comparison(test):
    def method(self, other):
        return self._ordered(other, test)
    return method
