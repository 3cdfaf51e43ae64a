import copy, operator, bisect, statistics, string, math
from functools import reduce
from abc import ABC, abstractmethod
from typing import Callable, Dict, Tuple, Union, Any

class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...
    @property
    @abstractmethod
    def name(self) -> str: ...

class Circle(Shape):
    def __init__(self, r: float): self.r = r
    def area(self) -> float: return math.pi * self.r ** 2
    @property
    def name(self): return "circle"

try:
    Shape()
except TypeError as e:
    print(e)  # expect: Can't instantiate abstract class Shape with abstract methods area, name
c = Circle(2)
print(f"{c.name}: {c.area():.3f}")  # expect: circle: 12.566
grid = [[1, 2], [3, 4]]
shallow, deep = copy.copy(grid), copy.deepcopy(grid)
grid[0][0] = 99
print(shallow, deep)  # expect: [[99, 2], [3, 4]] [[1, 2], [3, 4]]
print(reduce(operator.mul, range(1, 6)), sorted([(2, 'b'), (1, 'z')], key=operator.itemgetter(1)))  # expect: 120 [(2, 'b'), (1, 'z')]
scores = [33, 99, 77, 70, 89, 90, 100]
print(["FDCBA"[bisect.bisect([60, 70, 80, 90], s)] for s in scores])  # expect: ['F', 'A', 'C', 'C', 'B', 'A', 'A']
print(statistics.mean(scores), statistics.median(scores), round(statistics.stdev(scores), 3))  # expect: 79.71428571428571 89 23.307
print(string.Template("$who likes ${what}").substitute(who="tim", what="kung pao"))  # expect: tim likes kung pao
