class Meta(type):
    pass


class Other(type):
    def shout(cls):
        return cls.__name__.upper()


class Plain:
    pass


class Made(metaclass=Meta):
    pass


for cls, value in [(Plain, int), (Plain, Meta), (Made, int), (Made, 5)]:
    try:
        cls.__class__ = value
    except TypeError as error:
        print(error)
# expect: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: __class__ must be set to a class, not 'int' object
Made.__class__ = Other
print(type(Made).__name__, Made.shout(), isinstance(Made(), Made))  # expect: Other MADE True
try:
    Plain.__name__ = 'a\0b'
except ValueError as error:
    print(error)  # expect: type name must not contain null characters
Plain.__name__ = 'New'
print(Plain.__name__, Plain.__qualname__)  # expect: New Plain


class Odd:
    def keys(self):
        return 5


try:
    dict(Odd())
except TypeError as error:
    print(error)  # expect: Odd.keys() returned a non-iterable (type int)
