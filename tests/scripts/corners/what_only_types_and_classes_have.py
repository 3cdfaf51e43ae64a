# Classes derived from generic ones, attributes of classes set by the methods of object and type, cells, and where definitions begin.
class Table(dict): pass
class Meta(type):
    def __setattr__(cls, name, value): super().__setattr__(name, value * 2)
class A(metaclass=Meta): pass


def tried(function, *arguments):
    try: print(function(*arguments))
    except TypeError as error: print(error)


print(Table[str, int], Table[str].__origin__ is Table)  # expect: __main__.Table[str, int] True
tried(lambda: Meta[int])  # expect: type 'Meta' is not subscriptable
A.x = 2; print(A.x)  # expect: 4
tried(object.__setattr__, A, 'y', 1)  # expect: can't apply this __setattr__ to Meta object
tried(object.__delattr__, A, 'x')  # expect: can't apply this __delattr__ to Meta object
tried(type.__setattr__, 5, 'y', 1)  # expect: descriptor '__setattr__' requires a 'type' object but received a 'int'
type.__setattr__(A, 'y', 1); type.__delattr__(A, 'x'); print(A.y, hasattr(A, 'x'))  # expect: 1 False
def outer():
    def inner(): return inner
    return inner
tried(hash, outer().__closure__[0])  # expect: unhashable type: 'cell'
@lambda g: print(g.__code__.co_firstlineno)  # expect: 24
@lambda g: g
def g(): pass
