import abc, enum
class E(enum.Enum):
    A = 1
    @classmethod
    def __call__(cls): return 1
    @staticmethod
    def __len__(): return 7
print(len(E.A), list(E))  # expect: 7 [<E.A: 1>]
class Ab(abc.ABC):
    @staticmethod
    @abc.abstractmethod
    def __len__(): pass
try: Ab()
except TypeError as e: print(e)  # expect: Can't instantiate abstract class Ab with abstract method __len__
class Ab2(Ab):
    @staticmethod
    def __len__(): return 3
print(len(Ab2()))  # expect: 3
try: __import__('.x')
except ModuleNotFoundError as e: print(e)  # expect: No module named '.x'
T = type('T', (), {'__len__': staticmethod(lambda: 4)}); print(len(T()))  # expect: 4
class M(type):
    @staticmethod
    def __len__(): return 9
class K(metaclass=M): pass
print(len(K))  # expect: 9
