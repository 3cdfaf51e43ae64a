# __slots__ of classes that type() or a metaclass makes, and of those derived from abc.ABC, is enforced, too.
import abc


class Meta(type):
    def __new__(mcls, name, bases, namespace):
        namespace['__slots__'] = ('x',)
        return super().__new__(mcls, name, bases, namespace)


class ByMeta(metaclass=Meta):
    pass


class Abstract(abc.ABC):
    __slots__ = ('x',)


class Open(abc.ABC):
    pass


ByType = type('ByType', (), {'__slots__': ('x',)})
for cls in ByMeta, Abstract, ByType, Open:
    made = cls()
    made.x = 1
    try:
        made.y = 2
        print(vars(made))
    except AttributeError as error:
        print(error)
# expect: 'ByMeta' object has no attribute 'y'
# expect: 'Abstract' object has no attribute 'y'
# expect: 'ByType' object has no attribute 'y'
# expect: {'x': 1, 'y': 2}
print(abc.ABC.__slots__, abc.ABC.__module__)  # expect: () abc
