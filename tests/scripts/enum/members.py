from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto, unique
class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def describe(self):
        return f"{self.name} is {self.value}"
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["GREEN"], Color.CRIMSON is Color.RED, list(Color), len(Color), Color.RED.describe())
# expect: Color.RED <Color.RED: 1> RED 1 Color.GREEN Color.GREEN True [<Color.RED: 1>, <Color.GREEN: 2>] 2 RED is 1
print(Color.RED == 1, Color.RED in Color, isinstance(Color.RED, Color), {Color.RED: "r"}[Color.RED], list(Color.__members__), f"{Color.GREEN:>12}|", Color, type(Color.RED))
# expect: False True True r ['RED', 'GREEN', 'CRIMSON']  Color.GREEN| <enum 'Color'> <enum 'Color'>
class Auto(Enum):
    A = auto()
    B = auto()
    C = "c"
print(list(Auto))  # expect: [<Auto.A: 1>, <Auto.B: 2>, <Auto.C: 'c'>]
class Weekday(IntEnum):
    MON = 1
    TUE = 2
print(Weekday.MON, repr(Weekday.MON), Weekday.MON < Weekday.TUE, Weekday.MON + 1, sorted([Weekday.TUE, Weekday.MON]), Weekday(2).name, f"{Weekday.TUE}", int(Weekday.TUE), [10, 20, 30][Weekday.MON])
# expect: 1 <Weekday.MON: 1> True 2 [<Weekday.MON: 1>, <Weekday.TUE: 2>] TUE 2 2 20
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
print(Perm.R | Perm.X, repr(Perm.R | Perm.W), Perm.RW & Perm.R, Perm.R in Perm.RW, bool(Perm.R & Perm.W), list(Perm), ~Perm.R, Perm(0), Perm.X.value, list(Perm.RW), Perm.R ^ Perm.RW)
# expect: Perm.R|X <Perm.RW: 3> Perm.R True False [<Perm.R: 1>, <Perm.W: 2>, <Perm.X: 4>] Perm.W|X Perm(0) 4 [<Perm.R: 1>, <Perm.W: 2>] Perm.W
class Mode(IntFlag):
    A = 1
    B = 2
print(Mode.A | Mode.B, repr(Mode.A | Mode.B), Mode.A | 4, Mode.B & 3, Mode(3) == 3)  # expect: 3 <Mode.A|B: 3> 5 2 True
class Word(StrEnum):
    HELLO = auto()
    BYE = "bye!"
print(Word.HELLO, repr(Word.BYE), Word.HELLO.upper(), Word("bye!"))  # expect: hello <Word.BYE: 'bye!'> HELLO bye!
class Named(str, Enum):
    ONE = "one"
print(Named.ONE, repr(Named.ONE), Named.ONE == "one", Named.ONE.value, f"{Named.ONE}")  # expect: Named.ONE <Named.ONE: 'one'> True one Named.ONE
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def ratio(self):
        return round(self.mass / self.radius, 3)
print(Planet.EARTH.mass, Planet.MARS.ratio, Planet.MARS.value, Planet((0.64, 3.39)))  # expect: 5.97 0.189 (0.64, 3.39) Planet.MARS
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.DOG.value)  # expect: [<Animal.CAT: 1>, <Animal.DOG: 2>] 2
def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: Color(9))  # expect: ValueError 9 is not a valid Color
attempt(lambda: Color["BLUE"])  # expect: KeyError 'BLUE'
attempt(lambda: setattr(Color, "RED", 5))  # expect: AttributeError cannot reassign member 'RED'
attempt(lambda: Color.BLUE)  # expect: AttributeError BLUE
attempt(lambda: unique(Color))  # expect: ValueError duplicate values found in <enum 'Color'>: CRIMSON -> RED
attempt(lambda: Color.RED < Color.GREEN)  # expect: TypeError '<' not supported between instances of 'Color' and 'Color'
