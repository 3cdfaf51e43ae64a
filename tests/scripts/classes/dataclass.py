from dataclasses import dataclass, field

@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)

a = Point(1)
print(a, a == Point(1, 0), a != Point(2), a.tags is Point(1).tags)  # expect: Point(x=1, y=0, tags=[]) True True False
