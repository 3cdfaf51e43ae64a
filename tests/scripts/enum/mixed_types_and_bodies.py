# What members are besides, what a body may contain, and when auto() has its value.
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, Flag, IntEnum, StrEnum, auto, member, nonmember


class Period(timedelta, Enum):
    "different lengths of time"
    _ignore_ = 'Period i'
    Period = vars()
    for i in range(10):
        Period['day_%d' % i] = i


print(list(Period)[:2], list(Period)[-2:])
# expect: [<Period.day_0: datetime.timedelta(0)>, <Period.day_1: datetime.timedelta(days=1)>] [<Period.day_8: datetime.timedelta(days=8)>, <Period.day_9: datetime.timedelta(days=9)>]


class Coordinate(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        obj.unit = unit
        return obj
    PX = (0, 'P.X', 'km')
    PY = (1, 'P.Y', 'km')
    VX = (2, 'V.X', 'km/s')
    VY = (3, 'V.Y', 'km/s')


print(Coordinate['PY'], Coordinate(3), Coordinate.VX.unit, Coordinate.PY[0])
# expect: Coordinate.PY Coordinate.VY km/s 1


class Pair(tuple, Enum):
    A = 1, 2
    B = 3, 4


print(Pair.A[1], Pair.B, list(Pair), Pair((1, 2)), Pair.A.value)
# expect: 2 Pair.B [<Pair.A: (1, 2)>, <Pair.B: (3, 4)>] Pair.A (1, 2)


class Rights(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
    print(R, W, R | W)
# expect: 1 2 3


print(list(Rights), Rights.RW, Rights.R | Rights.X, Rights(5), ~Rights.R)
# expect: [<Rights.R: 1>, <Rights.W: 2>, <Rights.X: 4>] Rights.RW Rights.R|X Rights.R|X Rights.W|X


class Text(StrEnum):
    ONE = auto()
    TWO = 'zwei'


print(Text.ONE, Text.TWO, repr(Text.ONE), Text('one'), f'{Text.TWO:>6}')
# expect: one zwei <Text.ONE: 'one'> one   zwei


class Holder(Enum):
    __secret = 3
    two = 2

    def get(self):
        return self.value
    plain = nonmember(8)
    size = member(len)


print(list(Holder), Holder.plain, Holder.two.get(), Holder._Holder__secret)
# expect: [<Holder.two: 2>, <Holder.size: <built-in function len>>] 8 2 3


class Told(Enum):
    def _generate_next_value_(name, start, count, last):
        return name, start, count, list(last)
    A = auto()
    B = auto()
    C = (auto(), 5)


print(list(Told))
# expect: [<Told.A: ('A', 1, 0, [])>, <Told.B: ('B', 1, 1, [('A', 1, 0, [])])>, <Told.C: (('C', 1, 2, [('A', 1, 0, []), ('B', 1, 1, [('A', 1, 0, [])])]), 5)>]


class Complex(complex, Enum):
    I = 1, 2
    J = 3


print(list(Complex), Complex.I.imag, Complex(1 + 2j))
# expect: [<Complex.I: (1+2j)>, <Complex.J: (3+0j)>] 2.0 Complex.I


@dataclass
class Point:
    x: int
    y: int = 2


class Points(Point, Enum):
    A = 1, 5
    B = 3


print(list(Points), Points.A.x, Points.B.y)
# expect: [<Points.A: Point(x=1, y=5)>, <Points.B: Point(x=3, y=2)>] 1 2


class Greeting:
    def hello(self):
        return 'hello ' + self.name


class Letters(Greeting, str, Enum):
    A = 'a'


print(Letters.A, Letters.A.hello(), Letters.A == 'a', Letters._member_type_)
# expect: Letters.A hello A True <class 'str'>

for text in (
        "class X(Enum):\n A=1\n A=2", "class X(Enum):\n A=1\n _ignore_='A'", "class X(Enum):\n _foo_=1", "class X(Rights): pass",
        "class X(int, Enum):\n A='q'", "class X(Enum):\n A=1\n mro=3", "X=Enum('X', 'a b a')",
        "class X(Enum):\n A=auto()\n def A(self): pass", "Rights.R = 3",
        "Rights.R.name = 3", "Rights.R.z = 3; print(Rights.R.z)", "Holder(77)", "del Rights.R",
        "class X(Enum):\n A=1\n B=auto()\n C=auto()\nprint(list(X))",
        "class X(int, Enum):\n def __new__(cls, v):\n  return int.__new__(cls, v)\n A='5'\nprint(list(X))",
        "Animal = Enum('Animal', 'CAT DOG', module='zoo', qualname='Z.Animal', start=5); print(repr(Animal.DOG), Animal.__qualname__, Animal.__module__)",
        "print(list(Enum('Q', {'a': 1, 'b': 'x'})), list(Enum('Q', [('a', 1), ('b', 5)])), list(Flag('W', 'a b c')))",
        "print(list(IntEnum('T', ['x','y'], start=3)))", "class X(Enum):\n A=1\n def __init__(self, v): self.v = v*2\nprint(X.A.v)",
        "class X(str, Enum):\n A=('abc', 1)\n def __new__(cls, s, n):\n  o=str.__new__(cls, s); o.n=n; return o\nprint(X.A.n)"):
    try:
        exec(text)
    except Exception as error:
        print(type(error).__name__, error)
# expect: TypeError 'A' already defined as 1
# expect: ValueError _ignore_ cannot specify already set names: {'A'}
# expect: ValueError _sunder_ names, such as '_foo_', are reserved for future Enum use
# expect: TypeError <enum 'X'> cannot extend <flag 'Rights'>
# expect: ValueError invalid literal for int() with base 10: 'q'
# expect: ValueError invalid enum member name(s) 'mro'
# expect: TypeError 'a' already defined as 1
# expect: TypeError 'A' already defined as 1
# expect: AttributeError cannot reassign member 'R'
# expect: AttributeError <enum 'Enum'> cannot set attribute 'name'
# expect: 3
# expect: ValueError 77 is not a valid Holder
# expect: AttributeError 'Rights' cannot delete member 'R'.
# expect: [<X.A: 1>, <X.B: 2>, <X.C: 3>]
# expect: [<X.A: 5>]
# expect: <Animal.DOG: 6> Z.Animal zoo
# expect: [<Q.a: 1>, <Q.b: 'x'>] [<Q.a: 1>, <Q.b: 5>] [<W.a: 1>, <W.b: 2>, <W.c: 4>]
# expect: [<T.x: 3>, <T.y: 4>]
# expect: 2
# expect: TypeError _value_ not set in __new__, unable to create it
