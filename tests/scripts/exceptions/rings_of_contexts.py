# A program may tie contexts to a ring: raising something while one of them is handled still ends.
one, two, three = ValueError('one'), KeyError('two'), IndexError('three')
one.__context__, two.__context__, three.__context__ = two, three, one
try:
    raise one
except ValueError:
    try:
        raise TypeError('new')
    except TypeError as error:
        print(error.__context__ is one, one.__context__ is two)  # expect: True True
    try:
        raise three
    except IndexError as error:
        print(error.__context__ is one, two.__context__)         # expect: True None
