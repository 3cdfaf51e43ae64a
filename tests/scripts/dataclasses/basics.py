from dataclasses import dataclass, field, asdict, astuple, replace, fields, is_dataclass, FrozenInstanceError, InitVar
from typing import List, ClassVar
@dataclass
class Point:
    x: int
    y: int = 0
print(Point(1), Point(1, 2) == Point(1, 2), Point(y=5, x=1), asdict(Point(1, 2)), astuple(Point(3, 4)), replace(Point(1, 2), x=9), [f.name for f in fields(Point)], is_dataclass(Point))
@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = field(default=0)
    tag: str = field(default="", compare=False, repr=False)
print(Version(1, 2) < Version(1, 3), sorted([Version(2), Version(1, 5)]), Version(1, 0, "a") == Version(1), hash(Version(1)) == hash(Version(1)))
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
print(a, b, Team("c").members)
@dataclass
class Point3(Point):
    z: int = 1
print(Point3(1), Point3.__match_args__)
@dataclass
class Scaled:
    base: int
    factor: InitVar[int] = 2
    result: int = 0
    def __post_init__(self, factor):
        self.result = self.base * factor
print(Scaled(5), Scaled(5, 3).result)
@dataclass(kw_only=True)
class Options:
    verbose: bool = False
    level: int
print(Options(level=3))
@dataclass
class Node:
    value: int
    next: "Node" = None
n = Node(1)
n.next = n
print(n)
def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: Point())
attempt(lambda: Point(1, 2, 3))
attempt(lambda: Point(1, z=3))
attempt(lambda: Point(1, x=1))
attempt(lambda: setattr(Version(1), "major", 2))
attempt(lambda: Options(1))
attempt(lambda: Options())
attempt(lambda: Point(1) < Point(2))
attempt(lambda: hash(Point(1)))
def bad_default():
    @dataclass
    class Bad:
        items: list = []
attempt(bad_default)
def bad_order():
    @dataclass
    class Bad:
        a: int = 0
        b: int
attempt(bad_order)
