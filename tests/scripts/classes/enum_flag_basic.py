from enum import Enum, IntEnum, Flag, auto, unique
class Shape(Enum):
    SQ = 'square'; CI = 'circle'
    def area(self, r): return r * r if self is Shape.SQ else 3 * r * r
    @property
    def title(self): return self.value.title()
    def __str__(self): return f'<{self.name}>'
print(Shape.SQ.area(2), Shape.CI.title, str(Shape.SQ), repr(Shape.CI), f'{Shape.SQ}', Shape('circle').name, Shape['SQ'] is Shape.SQ)
# expect: 4 Circle <SQ> <Shape.CI: 'circle'> <SQ> CI True
for s in Shape: print(s.name, s.value)
# expect: SQ square
# expect: CI circle
class Pr(IntEnum): LOW = 1; HIGH = 3
print(Pr.LOW < Pr.HIGH, Pr.HIGH * 2, sorted(Pr, reverse=True)[0].name, Pr(3), [1, 2, 3, 4][Pr.LOW], Pr.LOW == 1, isinstance(Pr.LOW, int), '%d %s' % (Pr.HIGH, Pr.HIGH), Pr.LOW.name)
# expect: True 6 HIGH 3 2 True True 3 3 LOW
class Perm(Flag): R = auto(); W = auto(); X = auto(); ALL = R | W | X
p = Perm.R | Perm.X; print(p, Perm.W in p, Perm.R in p, p & Perm.R, p ^ Perm.R, ~p, Perm.ALL & ~Perm.W, bool(p & Perm.W), Perm(0), Perm.ALL, repr(p), p.value, [m.name for m in p])
# expect: Perm.R|X False True Perm.R Perm.X Perm.W Perm.R|X False Perm(0) Perm.ALL <Perm.R|X: 5> 5 ['R', 'X']
class Planet(Enum):
    E = (5.97, 6.37); M = (0.64, 3.39)
    def __init__(self, mass, r): self.mass, self.r = mass, r
    @property
    def g(self): return round(self.mass / self.r, 2)
print(Planet.E.g, Planet.M.mass, Planet.E.value)  # expect: 0.94 0.64 (5.97, 6.37)
class Base(Enum):
    def hi(self): return 'hi ' + self.name
class Der(Base): A = 1
print(Der.A.hi(), Der.A, issubclass(Der, Enum), Der.A in Der, Der.__members__)  # expect: hi A Der.A True True {'A': <Der.A: 1>}
try:
    class Bad(Der): B = 2
except TypeError as e: print(e)  # expect: <enum 'Bad'> cannot extend <enum 'Der'>
d = {Shape.SQ: 1}; print(d[Shape('square')], Shape.SQ != Shape.CI, Shape.SQ == 'square', hash(Shape.SQ) == hash(Shape.SQ))  # expect: 1 True False True
try: Shape('nope')
except ValueError as e: print(e)  # expect: 'nope' is not a valid Shape
try: Shape.SQ = 5
except AttributeError as e: print(e)  # expect: cannot reassign member 'SQ'
try: Shape.SQ < Shape.CI
except TypeError as e: print(e)  # expect: '<' not supported between instances of 'Shape' and 'Shape'
match Shape.SQ:
    case Shape.CI: print('circle')
    case Shape.SQ: print('square matched')  # expect: square matched
import pickle, copy; print(pickle.loads(pickle.dumps(Shape.SQ)) is Shape.SQ, copy.deepcopy(Pr.LOW) is Pr.LOW)  # expect: True True
Dyn = Enum('Dyn', ['A', 'B']); print(Dyn.A, list(Dyn), Dyn(2))  # expect: Dyn.A [<Dyn.A: 1>, <Dyn.B: 2>] Dyn.B
class M(str, Enum): X = 'x'; Y = 'y'
print(M.X == 'x', M.X.upper(), M('y'), f'{M.X}', str(M.X), M.X + '!', isinstance(M.X, str))  # expect: True X M.Y M.X M.X x! True
class Auto(Enum):
    def _generate_next_value_(n, s, c, l): return n.lower()
    ONE = auto(); TWO = auto()
print([a.value for a in Auto])  # expect: ['one', 'two']
