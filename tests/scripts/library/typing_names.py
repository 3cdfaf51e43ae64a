from typing import *
import typing
T = TypeVar("T")
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: List[T] = []
    def push(self, x: T) -> None: self.items.append(x)
s = Stack[int]()
s.push(5)
print(s.items, List[int], Dict[str, List[int]], Optional[int], Union[int, str], Callable[[int], str], Tuple[int, ...], Any, T, Union[int, None] == Optional[int], Literal["a", 1])
# expect: [5] typing.List[int] typing.Dict[str, typing.List[int]] typing.Optional[int] typing.Union[int, str] typing.Callable[[int], str] typing.Tuple[int, ...] typing.Any ~T True typing.Literal['a', 1]
class Point(NamedTuple):
    x: int
    y: int = 0
    def total(self): return self.x + self.y
print(Point(1), Point(1, 2).total(), Point(3)._asdict(), isinstance(Point(1), tuple))  # expect: Point(x=1, y=0) 3 {'x': 3, 'y': 0} True
class Movie(TypedDict):
    name: str
    year: int
m: Movie = {"name": "x", "year": 1}
print(m, Movie(name="y", year=2))  # expect: {'name': 'x', 'year': 1} {'name': 'y', 'year': 2}
@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...
class File:
    def close(self): pass
print(isinstance(File(), Closable), isinstance(5, Closable))  # expect: True False
UserId = NewType("UserId", int)
print(UserId(5), cast(int, "x"), TYPE_CHECKING, get_type_hints(Point.total))  # expect: 5 x False {}
@overload
def f(x: int) -> int: ...
def f(x): return x
print(f(3), isinstance([], typing.Iterable), isinstance({}, typing.Mapping), final(File) is File)  # expect: 3 True True True
