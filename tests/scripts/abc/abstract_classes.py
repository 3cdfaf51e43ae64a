from abc import ABC, abstractmethod, ABCMeta
import collections.abc, numbers
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def show(self):
        return f"{self.name} {self.area()}"
class Square(Shape):
    def __init__(self, side): self.side = side
    def area(self): return self.side ** 2
    name = "square"
class Half(Shape):
    def area(self): return 0
for cls in (Shape, Half, lambda: Square(3).show()):
    try:
        print(cls())
    except TypeError as error:
        print(error)
# expect: Can't instantiate abstract class Shape with abstract methods area, name
# expect: Can't instantiate abstract class Half with abstract method name
# expect: square 9
print(isinstance(Square(1), Shape), issubclass(Half, Shape), Shape.__abstractmethods__ == {"area", "name"})
# expect: True True True
class Duck: pass
Shape.register(Duck)
print(isinstance(Duck(), Shape), issubclass(Duck, Shape))
# expect: True True
print([isinstance(x, collections.abc.Iterable) for x in ([], "a", {}, 5, (i for i in []))], isinstance({}, collections.abc.Mapping), isinstance([], collections.abc.Sequence), isinstance(len, collections.abc.Callable), isinstance(5, collections.abc.Hashable), isinstance([], collections.abc.Hashable))
# expect: [True, True, True, False, True] True True True True False
print(isinstance(5, numbers.Number), isinstance(2.5, numbers.Integral), isinstance(True, numbers.Integral), isinstance("x", numbers.Number))
# expect: True False True False
class Singleton(type):
    instances = {}
    def __call__(cls, *args, **kwargs):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*args, **kwargs)
        return cls.instances[cls]
class Config(metaclass=Singleton):
    def __init__(self, value): self.value = value
print(Config(1) is Config(2), Config(3).value)
# expect: True 1
def f(x: int | None, y: "list[int] | str" = None) -> int | str: ...
print(f.__annotations__, isinstance(5, int | str), int | None == None | int)
# expect: {'x': int | None, 'y': 'list[int] | str', 'return': int | str} True True
