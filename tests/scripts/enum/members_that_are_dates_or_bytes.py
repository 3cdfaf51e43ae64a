# Members that are numbers, texts, bytes, tuples, dates or spans as well, made with or without a __new__ of their own.
import copy
import datetime
import pickle
import typing
from enum import Enum


class Planet(int, Enum):
    def __new__(cls, value, label):
        member = int.__new__(cls, value)
        member._value_, member.label = value, label
        return member

    EARTH = 1, 'home'
    MARS = 2, 'red'


class Axis(bytes, Enum):
    def __new__(cls, value, unit):
        member = bytes.__new__(cls, [value])
        member._value_, member.unit = value, unit
        return member

    X = 0, 'km'
    Y = 1, 'm'


class Corner(tuple, Enum):
    LOW = 1, 2
    HIGH = 3, 4


class Feast(datetime.date, Enum):
    FIRST = 2020, 1, 1
    LAST = 2021, 2, 3


class Span(datetime.timedelta, Enum):
    _ignore_ = 'Span i'
    Span = vars()
    for i in range(3):
        Span[f'day_{i}'] = i


print(Planet(1), Planet(2).label, Planet.MARS + 1, repr(Planet.EARTH), list(Planet))
# expect: Planet.EARTH red 3 <Planet.EARTH: 1> [<Planet.EARTH: 1>, <Planet.MARS: 2>]
print(Axis(0), Axis(1), Axis.Y.unit, Axis.X.value, Axis.Y + b'x', Axis.Y[0])
# expect: Axis.X Axis.Y m 0 b'\x01x' 1
print(Corner.LOW, Corner((3, 4)), Corner.LOW[0], Corner.LOW.value, len(Corner.HIGH))
# expect: Corner.LOW Corner.HIGH 1 (1, 2) 2
print(Feast.FIRST, Feast.LAST.year, Feast.FIRST.value, Feast(datetime.date(2021, 2, 3)), repr(Feast.FIRST), Feast.FIRST < Feast.LAST)
# expect: Feast.FIRST 2021 2020-01-01 Feast.LAST <Feast.FIRST: datetime.date(2020, 1, 1)> True
print(list(Span)[1], Span.day_2.value, Span.day_2 + Span.day_1, Span(datetime.timedelta(1)))
# expect: Span.day_1 2 days, 0:00:00 3 days, 0:00:00 Span.day_1
print([pickle.loads(pickle.dumps(each)) is each and copy.deepcopy(each) is each for each in (Planet.EARTH, Corner.LOW, Feast.LAST, Span.day_0)])
# expect: [True, True, True, True]


@typing.no_type_check
def unchecked(x: 'nobody knows this'):
    pass


print(typing.get_type_hints(unchecked))
# expect: {}
