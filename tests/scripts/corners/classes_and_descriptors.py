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
