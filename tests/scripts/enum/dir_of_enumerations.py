from enum import Enum, Flag, IntEnum


class Color(Enum):
    RED = 1

    def method(self):
        pass


class Number(IntEnum):
    ONE = 1


class F(Flag):
    A = 1


print(dir(Color))
# expect: ['RED', '__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__', '__members__', '__module__', '__name__', '__qualname__']
print([name for name in dir(Number) if name not in dir(int)], len(dir(Number)), 'bit_count' in dir(Number.ONE))
# expect: ['ONE', '__contains__', '__getitem__', '__iter__', '__len__', '__members__', '__module__', '__name__', '__qualname__'] 82 True
print(dir(F), dir(Color.RED))
# expect: ['A', '__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__', '__members__', '__module__', '__name__', '__qualname__'] ['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'method', 'name', 'value']
# cpython: 3.11.7
