# type.__dict__ has what reads the names of classes.
names = type.__dict__
print(names['__mro__'].__get__(bool))  # expect: (<class 'bool'>, <class 'int'>, <class 'object'>)
print(names['__name__'].__get__(str), names['__bases__'].__get__(bool), names['__base__'].__get__(bool), names['__module__'].__get__(int))
# expect: str (<class 'int'>,) <class 'int'> builtins


class A:
    x = 1


names['__name__'].__set__(A, 'B')
print(A.__name__, names['__qualname__'].__get__(A), names['__dict__'].__get__(A)['x'])  # expect: B A 1
try:
    names['__mro__'].__get__(5)
except TypeError as e:
    print(e)  # expect: descriptor '__mro__' for 'type' objects doesn't apply to a 'int' object
print(A.__dict__['__dict__'].__get__(A()))  # expect: {}
