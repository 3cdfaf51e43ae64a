import copy
import copyreg
import pickle
from abc import ABC


class Point:
    def __init__(self, x):
        self.x = x


class Slots:
    __slots__ = ('a', '__b')

    def __init__(self):
        self.a, self.__b = [1], 2

    def both(self):
        return self.a, self.__b


copyreg.pickle(Point, lambda point: (Point, (point.x + 1,)))
print(copy.copy(Point(1)).x, copy.deepcopy([Point(1)])[0].x, pickle.loads(pickle.dumps(Point(1))).x)  # expect: 2 2 2
s = Slots()
t, u = copy.copy(s), copy.deepcopy(s)
print(t.a is s.a, u.a is s.a, u.both(), copyreg.__newobj__(list), Point(1).__reduce_ex__(4)[0].__name__)  # expect: True False ([1], 2) [] __newobj__
for value in (iter([]), (i for i in ()), copy, {}.keys(), open('/dev/null')):
    try:
        copy.deepcopy(value) if not hasattr(value, '__length_hint__') else copy.deepcopy((i for i in ()))
    except TypeError as e:
        print(e)
        # expect: cannot pickle 'generator' object
        # expect: cannot pickle 'generator' object
        # expect: cannot pickle 'module' object
        # expect: cannot pickle 'dict_keys' object
        # expect: cannot pickle '_io.TextIOWrapper' object


class A(ABC):
    pass


class B(A):
    pass


try:
    B.register(A)
except RuntimeError as e:
    print(e)  # expect: Refusing to create an inheritance cycle
print(A.register(B) is B, issubclass(B, A), A.register(int) is int, issubclass(bool, A))  # expect: True True True True
