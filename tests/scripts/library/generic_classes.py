# Classes with type parameters, with arguments
from dataclasses import dataclass
from typing import Dict, Generic, List, Protocol, TypeVar

T = TypeVar('T')
K = TypeVar('K')


class Stack(Generic[T]):
    count = 0

    def __init__(self, *items: T):
        self.items: List[T] = list(items)

    @classmethod
    def of(cls, *items):
        return cls(*items)


class Table(Generic[K, T], Dict[K, T]):
    pass


class IntStack(Stack[int]):
    pass


class Reads(Protocol[T]):
    def read(self) -> T: ...


print(Stack[int], Stack[int](1, 2).items, Stack[str].of('a').items, Stack[int].count, Stack[T][int], Stack[int] == Stack[int])
# expect: __main__.Stack[int] [1, 2] ['a'] 0 __main__.Stack[int] True
print(Table[str, int](a=1), IntStack.__mro__[1] is Stack, isinstance(IntStack(), Stack), Stack[int].__origin__ is Stack, Stack[int].__args__)
# expect: {'a': 1} True True True (<class 'int'>,)
print(List[Stack[int]], Reads[str])  # expect: typing.List[__main__.Stack[int]] __main__.Reads[str]
try:
    isinstance(Stack(), Stack[int])
except TypeError as error:
    print(error)  # expect: Subscripted generics cannot be used with class and instance checks
