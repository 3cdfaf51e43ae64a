# enumerations and flags
from enum import Enum, IntEnum, Flag, IntFlag, auto, unique
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def describe(self): return f"{self.name.lower()} is {self.value}"
    @property
    def hex(self): return {1: "#f00", 2: "#0f0", 3: "#00f"}[self.value]
    @classmethod
    def default(cls): return cls.GREEN
    def __str__(self): return f"Color:{self.name}"
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"], Color.CRIMSON is Color.RED, list(Color), len(Color), Color.RED.describe(), Color.BLUE.hex, Color.default())
# expect: Color:RED <Color.RED: 1> RED 1 Color:GREEN Color:BLUE True [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] 3 red is 1 #00f Color:GREEN
print(Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.BLUE, Color.RED in Color, {Color.RED: "r"}, isinstance(Color.RED, Color), [c.name for c in Color], list(Color.__members__))
# expect: True False True True {<Color.RED: 1>: 'r'} True ['RED', 'GREEN', 'BLUE'] ['RED', 'GREEN', 'BLUE', 'CRIMSON']
for f in (lambda: Color(9), lambda: Color["X"], lambda: Color.PINK, lambda: Color.RED < Color.BLUE, lambda: setattr(Color, "RED", 5), lambda: Color.RED + 1):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: ValueError 9 is not a valid Color
    # expect: KeyError 'X'
    # expect: AttributeError PINK
    # expect: TypeError '<' not supported between instances of 'Color' and 'Color'
    # expect: AttributeError cannot reassign member 'RED'
    # expect: TypeError unsupported operand type(s) for +: 'Color' and 'int'
class Level(IntEnum): LOW = 1; MID = 5; HIGH = 10
print(Level.LOW < Level.HIGH, Level.MID + 1, sorted([Level.HIGH, Level.LOW]), Level(5), repr(Level.MID), f"{Level.LOW}", Level.LOW == 1, [0] * Level.LOW, max(Level), str(Level.HIGH), "%d" % Level.MID)
# expect: True 6 [<Level.LOW: 1>, <Level.HIGH: 10>] 5 <Level.MID: 5> 1 True [0] 10 10 5
class Perm(Flag): R = auto(); W = auto(); X = auto(); ALL = R | W | X
rw = Perm.R | Perm.W; print(rw, Perm.R in rw, Perm.X in rw, rw & Perm.R, ~rw, Perm.ALL, bool(Perm(0)), Perm.R.value, Perm.X.value, list(rw), rw.value, rw ^ Perm.R, Perm(7) is Perm.ALL)
# expect: Perm.R|W True False Perm.R Perm.X Perm.ALL False 1 4 [<Perm.R: 1>, <Perm.W: 2>] 3 Perm.W True
class Auto(Enum): A = auto(); B = auto(); C = "c"
print([m.value for m in Auto])  # expect: [1, 2, 'c']
class Planet(Enum):
    EARTH = (5.97, 6378); MARS = (0.642, 3396)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def ratio(self): return round(self.mass / self.radius * 1000, 3)
print(Planet.EARTH.mass, Planet.MARS.ratio, Planet((0.642, 3396)).name)  # expect: 5.97 0.189 MARS
try:
    @unique
    class Bad(Enum): A = 1; B = 1
except ValueError as e: print(e)  # expect: duplicate values found in <enum 'Bad'>: B -> A
Animal = Enum("Animal", "CAT DOG"); print(list(Animal), Animal.CAT.value, Animal.__name__)  # expect: [<Animal.CAT: 1>, <Animal.DOG: 2>] 1 Animal
class IF(IntFlag): A = 1; B = 2
print(IF.A | IF.B, repr(IF.A | IF.B), IF.A | 4, int(IF.B), IF(3) == 3)  # expect: 3 <IF.A|B: 3> 5 2 True
match Color.GREEN:
    case Color.RED: print("r")
    case Color.GREEN: print("g")  # expect: g
import pickle, copy; print(pickle.loads(pickle.dumps(Color.BLUE)) is Color.BLUE, copy.copy(Color.RED) is Color.RED, hash(Color.RED) == hash(Color.CRIMSON), type(Color), Color.RED.__class__)
# expect: True True True <class 'enum.EnumType'> <enum 'Color'>
