from dataclasses import dataclass, field, asdict, replace, FrozenInstanceError
@dataclass
class Item:
    name: str
    price: float = 1.0
    tags: list = field(default_factory=list)
    def total(self, n): return self.price * n
a = Item('a'); b = Item('b', 2.5, ['x']); print(a, b, a == Item('a'), a != b, b.total(2), asdict(b)); a.tags.append(1); print(Item('c').tags, a.tags)
# expect: Item(name='a', price=1.0, tags=[]) Item(name='b', price=2.5, tags=['x']) True True 5.0 {'name': 'b', 'price': 2.5, 'tags': ['x']}
# expect: [] [1]
@dataclass(frozen=True, order=True)
class P: x: int; y: int = 0
p = P(1, 2)
try: p.x = 5
except FrozenInstanceError as e: print(e)  # expect: cannot assign to field 'x'
print(p < P(1, 3), sorted([P(2), P(1)]), hash(p) == hash(P(1, 2)), replace(p, y=9), {p})
# expect: True [P(x=1, y=0), P(x=2, y=0)] True P(x=1, y=9) {P(x=1, y=2)}
try: Item()
except TypeError as e: print(e)  # expect: Item.__init__() missing 1 required positional argument: 'name'
@dataclass
class Base: id: int
@dataclass
class Child(Base):
    name: str = 'n'
    def __post_init__(self): self.full = f'{self.id}-{self.name}'
print(Child(1), Child(2, 'z').full, Child.__match_args__)  # expect: Child(id=1, name='n') 2-z ('id', 'name')
match Child(3, 'm'):
    case Child(i, n): print(i, n)  # expect: 3 m
try:
    @dataclass
    class Bad: a: int = 1; b: int
except TypeError as e: print(e)  # expect: non-default argument 'b' follows default argument
try:
    @dataclass
    class Bad2: l: list = []
except ValueError as e: print(e)  # expect: mutable default <class 'list'> for field l is not allowed: use default_factory
