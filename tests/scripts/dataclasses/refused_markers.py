from collections import namedtuple
from dataclasses import KW_ONLY, dataclass, field
from typing import ClassVar, NamedTuple

def said(text):
    try:
        exec(text)
    except Exception as e:
        print(type(e).__name__, e)

said('@dataclass\nclass A:\n    _: KW_ONLY\n    a: int\n    z: KW_ONLY')  # expect: TypeError 'z' is KW_ONLY, but KW_ONLY has already been specified
said('@dataclass\nclass A:\n    a: ClassVar[int] = field(default_factory=int)')  # expect: TypeError field a cannot have a default factory
said('@dataclass(weakref_slot=True)\nclass A: pass')  # expect: TypeError weakref_slot is True but slots is False
said('class A(NamedTuple):\n    a: int = 1\n    b: int')  # expect: TypeError Non-default namedtuple field b cannot follow default field a
said('class A(NamedTuple):\n    a: int\n    def __new__(cls): pass')  # expect: AttributeError Cannot overwrite NamedTuple attribute __new__
said('class A(NamedTuple, int):\n    a: int')  # expect: TypeError can only inherit from a NamedTuple type and Generic
said('namedtuple(1, "a")')  # expect: ValueError Type names and field names must be valid identifiers: '1'
P = namedtuple('P', 'a b')
said('P(1, 2, 3, a=4)')  # expect: TypeError P.__new__() got multiple values for argument 'a'
said('P(1, 2, 3, c=4)')  # expect: TypeError P.__new__() got an unexpected keyword argument 'c'
said('P(1, 2, 3)')  # expect: TypeError P.__new__() takes 3 positional arguments but 4 were given
said('namedtuple("E", "")(1)')  # expect: TypeError E.__new__() takes 1 positional argument but 2 were given
