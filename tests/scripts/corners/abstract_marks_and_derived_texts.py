from abc import ABC, abstractmethod


class A(ABC):
    @property
    @abstractmethod
    def p(self): ...

    @p.setter
    def p(self, value): ...

    @classmethod
    @abstractmethod
    def c(cls): ...

    @staticmethod
    @abstractmethod
    def s(): ...

    plain = property(lambda self: 1)
    cm = classmethod(lambda cls: 1)


print(A.p.__isabstractmethod__, A.plain.__isabstractmethod__, A.__dict__['c'].__isabstractmethod__, A.__dict__['s'].__isabstractmethod__,
      A.__dict__['cm'].__isabstractmethod__, hasattr(len, '__isabstractmethod__'), sorted(A.__abstractmethods__))
# expect: True False True True False False ['c', 'p', 's']


class Text(str):
    def __contains__(self, other): return True
    def __str__(self): return 'other'


print(eval(Text('1 + 1')))  # expect: 2
exec(Text('print("run")'))  # expect: run
