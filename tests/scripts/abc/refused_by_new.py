# Who refuses to make an instance of an abstract class: object.__new__, whoever calls it.
import abc
class Meta(abc.ABCMeta):
    _one = {}
    def __call__(cls, *a, **k):
        if cls not in cls._one: cls._one[cls] = cls.__new__(cls, *a, **k); cls._one[cls].__init__(*a, **k)
        return cls._one[cls]
class A(metaclass=Meta):
    @abc.abstractmethod
    def f(self): ...
class B(A):
    def f(self): return 1
print(B() is B(), B().f())  # expect: True 1
try: A()
except TypeError as e: print(e)  # expect: Can't instantiate abstract class A with abstract method f
class C(abc.ABC):
    def __new__(cls): print("new"); return super().__new__(cls)
    @abc.abstractmethod
    def g(self): ...
try: C()  # expect: new
except TypeError as e: print(e)  # expect: Can't instantiate abstract class C with abstract method g
try: object.__new__(C)
except TypeError as e: print(e)  # expect: Can't instantiate abstract class C with abstract method g
class L(list, abc.ABC):
    @abc.abstractmethod
    def h(self): ...
print(L([1]))  # expect: [1]
class E(Exception, abc.ABC):
    @abc.abstractmethod
    def h(self): ...
try: print(repr(E(1)))  # expect: E(1)
except TypeError as e: print(e)
