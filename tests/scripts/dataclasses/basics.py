from dataclasses import dataclass, field, asdict, astuple, replace, fields, is_dataclass, FrozenInstanceError, InitVar
from typing import List, ClassVar
@dataclass
class Point:
    x: int
    y: int = 0
print(Point(1), Point(1, 2) == Point(1, 2), Point(y=5, x=1), asdict(Point(1, 2)), astuple(Point(3, 4)), replace(Point(1, 2), x=9), [f.name for f in fields(Point)], is_dataclass(Point))
# expect: Point(x=1, y=0) True Point(x=1, y=5) {'x': 1, 'y': 2} (3, 4) Point(x=9, y=2) ['x', 'y'] True
@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = field(default=0)
    tag: str = field(default="", compare=False, repr=False)
print(Version(1, 2) < Version(1, 3), sorted([Version(2), Version(1, 5)]), Version(1, 0, "a") == Version(1), hash(Version(1)) == hash(Version(1)))
# expect: True [Version(major=1, minor=5), Version(major=2, minor=0)] True True
@dataclass
class Team:
    name: str
    members: List[str] = field(default_factory=list)
    count: ClassVar[int] = 0
    size: int = field(init=False)
    def __post_init__(self):
        self.size = len(self.members)
a, b = Team("a"), Team("b", ["x", "y"])
a.members.append("z")
print(a, b, Team("c").members)  # expect: Team(name='a', members=['z'], size=0) Team(name='b', members=['x', 'y'], size=2) []
@dataclass
class Point3(Point):
    z: int = 1
print(Point3(1), Point3.__match_args__)  # expect: Point3(x=1, y=0, z=1) ('x', 'y', 'z')
@dataclass
class Scaled:
    base: int
    factor: InitVar[int] = 2
    result: int = 0
    def __post_init__(self, factor):
        self.result = self.base * factor
print(Scaled(5), Scaled(5, 3).result)  # expect: Scaled(base=5, result=10) 15
@dataclass(kw_only=True)
class Options:
    verbose: bool = False
    level: int
print(Options(level=3))  # expect: Options(verbose=False, level=3)
@dataclass
class Node:
    value: int
    next: "Node" = None
n = Node(1)
n.next = n
print(n)  # expect: Node(value=1, next=...)
def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: Point())  # expect: TypeError Point.__init__() missing 1 required positional argument: 'x'
attempt(lambda: Point(1, 2, 3))  # expect: TypeError Point.__init__() takes from 2 to 3 positional arguments but 4 were given
attempt(lambda: Point(1, z=3))  # expect: TypeError Point.__init__() got an unexpected keyword argument 'z'
attempt(lambda: Point(1, x=1))  # expect: TypeError Point.__init__() got multiple values for argument 'x'
attempt(lambda: setattr(Version(1), "major", 2))  # expect: FrozenInstanceError cannot assign to field 'major'
attempt(lambda: Options(1))  # expect: TypeError Options.__init__() takes 1 positional argument but 2 were given
attempt(lambda: Options())  # expect: TypeError Options.__init__() missing 1 required keyword-only argument: 'level'
attempt(lambda: Point(1) < Point(2))  # expect: TypeError '<' not supported between instances of 'Point' and 'Point'
attempt(lambda: hash(Point(1)))  # expect: TypeError unhashable type: 'Point'
def bad_default():
    @dataclass
    class Bad:
        items: list = []
attempt(bad_default)  # expect: ValueError mutable default <class 'list'> for field items is not allowed: use default_factory
def bad_order():
    @dataclass
    class Bad:
        a: int = 0
        b: int
attempt(bad_order)  # expect: TypeError non-default argument 'b' follows default argument
