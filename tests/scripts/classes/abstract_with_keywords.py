# Keywords in a class statement go through ABCMeta to __init_subclass__
from abc import ABC, abstractmethod


class Shape(ABC):
    kinds = {}

    def __init_subclass__(cls, /, kind=None, **keywords):
        super().__init_subclass__(**keywords)
        Shape.kinds[kind] = cls

    @abstractmethod
    def area(self): ...


class Square(Shape, kind='square'):
    def area(self):
        return 4


class Meta(type):
    def __new__(mcls, name, bases, namespace, **keywords):
        return super().__new__(mcls, name, bases, namespace, **keywords)

    def __init__(cls, name, bases, namespace, **keywords):
        super().__init__(name, bases, namespace)


class Base(metaclass=Meta):
    def __init_subclass__(cls, tag):
        cls.tag = tag


class Tagged(Base, tag='t'):
    pass


print(Shape.kinds, Square().area(), Tagged.tag)  # expect: {'square': <class '__main__.Square'>} 4 t
try:
    type('X', (), {}, nothing=1)
except TypeError as error:
    print(error)  # expect: X.__init_subclass__() takes no keyword arguments
error = OSError(2, 'No such file', 'x.txt')
print(error, repr(error), error.args, error.filename, error.errno)
# expect: [Errno 2] No such file: 'x.txt' FileNotFoundError(2, 'No such file') (2, 'No such file') x.txt 2
