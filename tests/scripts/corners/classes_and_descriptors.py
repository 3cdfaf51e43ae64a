# A descriptor with __set__ alone leaves reading to the instance's own dict.
class Positive:
    def __set_name__(self, owner, name): self.name = name
    def __set__(self, instance, value): instance.__dict__[self.name] = value * 2


class Account:
    balance = Positive()


account = Account()
print(type(account.balance).__name__)  # expect: Positive
account.balance = 5
print(account.balance)  # expect: 10


# An AttributeError of a property asks for __getattr__.
class Half:
    @property
    def broken(self): raise AttributeError('inside')

    def __getattr__(self, name): return 'fallback ' + name


print(Half().broken, Half().missing)  # expect: fallback broken fallback missing


# NotImplemented from __iadd__, then from __add__: the other operand is asked.
class Left:
    def __iadd__(self, other): return NotImplemented
    def __add__(self, other): return NotImplemented


class Right:
    def __radd__(self, other): return 'Right.__radd__'


left = Left()
try:
    left += 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +=: 'Left' and 'int'
left += Right()
print(left)  # expect: Right.__radd__


# The bases that could not be brought into an order.
class A: pass
class B(A): pass
class C(A): pass
class BC(B, C): pass
class CB(C, B): pass


try:
    class Both(BC, CB): pass
except TypeError as error:
    print(str(error).replace('\n', ' '))  # expect: Cannot create a consistent method resolution order (MRO) for bases B, C


class Celsius(int): pass


print(Celsius(2) * 'ab', 'ab' * Celsius(2), len.__call__('abc'), (lambda a: a).__call__(4))  # expect: abab abab 3 4


class Pairs:
    def keys(self): return ['p', 'q']
    def __getitem__(self, key): return key * 2


def show(**words): return words


print(show(**Pairs()), {**Pairs()})  # expect: {'p': 'pp', 'q': 'qq'} {'p': 'pp', 'q': 'qq'}

import types

method = types.MethodType(lambda self, y: (self, y), 5)
print(method(6), method.__self__)  # expect: (5, 6) 5
for wrong in ((1, 2), (len, None)):
    try:
        types.MethodType(*wrong)
    except TypeError as error:
        print(error)
        # expect: first argument must be callable
        # expect: instance must not be None
view = types.MappingProxyType({'a': 1})
print(view, view['a'], len(view), 'a' in view, dict(view), type(view).__name__)  # expect: {'a': 1} 1 1 True {'a': 1} mappingproxy
try:
    view['b'] = 2
except TypeError as error:
    print(error)  # expect: 'mappingproxy' object does not support item assignment


def shown(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


class Plain:
    x = 1


class Documented(Plain):
    'doc'
    y = 2


print(Plain.__dict__)
# expect: {'__module__': '__main__', 'x': 1, '__dict__': <attribute '__dict__' of 'Plain' objects>, '__weakref__': <attribute '__weakref__' of 'Plain' objects>, '__doc__': None}
print(vars(Plain) == Plain.__dict__, type(Plain.__dict__).__name__, isinstance(Plain.__dict__, dict))  # expect: True mappingproxy False
print(Documented.__dict__)  # expect: {'__module__': '__main__', '__doc__': 'doc', 'y': 2}


def write():
    Plain.__dict__['y'] = 2


def erase():
    del Plain.__dict__['x']


shown(write)  # expect: TypeError 'mappingproxy' object does not support item assignment
shown(erase)  # expect: TypeError 'mappingproxy' object does not support item deletion


class Parent:
    def who(self): return 'parent'


class Child(Parent):
    def who(self): return super()
    @classmethod
    def made(cls): return super()


child = Child()
shown(lambda: (child.who().__thisclass__, child.who().__self__ is child, child.who().__self_class__))
# expect: (<class '__main__.Child'>, True, <class '__main__.Child'>)
shown(lambda: (Child.made().__self__, Child.made().__self_class__))  # expect: (<class '__main__.Child'>, <class '__main__.Child'>)
shown(lambda: (super(Child), super(Child).__self__, super(Child).__thisclass__, super(Child).__self_class__))
# expect: (<super: <class 'Child'>, NULL>, None, <class '__main__.Child'>, None)
shown(lambda: super(3))  # expect: TypeError super() argument 1 must be a type, not int
shown(lambda: super(Child).who)  # expect: AttributeError 'super' object has no attribute 'who'


class Disguised:
    @property
    def __class__(self): return int


for kinds in int, Disguised, (str, list), (str, int):
    shown(lambda: isinstance(Disguised(), kinds))
    # expect: True
    # expect: True
    # expect: False
    # expect: True


class Meta(type):
    @property
    def size(cls): return cls._size
    @size.setter
    def size(cls, value): cls._size = ('set', value)
    @property
    def fixed(cls): return 1


class Made(metaclass=Meta):
    pass


Made.size = 3
print(Made.size, Made._size, 'size' in Made.__dict__)  # expect: ('set', 3) ('set', 3) False
shown(lambda: setattr(Made, 'fixed', 1))  # expect: AttributeError property 'fixed' of 'Meta' object has no setter


class OneSlot:
    __slots__ = ('a',)


class OtherSlot:
    __slots__ = ('b',)


class NoSlot:
    __slots__ = ()


shown(lambda: type('Both', (OneSlot, OtherSlot), {}))  # expect: TypeError multiple bases have instance lay-out conflict
shown(lambda: type('Fine', (OneSlot, NoSlot), {}).__name__)  # expect: Fine
for cls in int, Exception:
    shown(lambda: delattr(cls, 'foo'))
    # expect: TypeError cannot set 'foo' attribute of immutable type 'int'
    # expect: TypeError cannot set 'foo' attribute of immutable type 'Exception'
shown(lambda: delattr(1, 'real'))  # expect: AttributeError attribute 'real' of 'int' objects is not writable
shown(lambda: [name for name in ('__class__', '__dict__', '__doc__', 'x') if name in dir(Plain())])  # expect: ['__class__', '__dict__', '__doc__', 'x']
