import enum
import warnings

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')

    class Kinds(enum.Enum):
        WHOLE = int
        LATER = enum.auto           # the class itself, not a value of it
        ONE = 1

        class Inner:
            pass

        @enum.nonmember
        class Helper:
            pass

print(list(Kinds), Kinds.Inner, Kinds.Helper)
# expect: [<Kinds.WHOLE: <class 'int'>>, <Kinds.LATER: <class 'enum.auto'>>, <Kinds.ONE: 1>, <Kinds.Inner: <class '__main__.Kinds.Inner'>>] Kinds.Inner <class '__main__.Kinds.Helper'>
print([(each.category.__name__, str(each.message)) for each in seen])
# expect: [('DeprecationWarning', 'In 3.13 classes created inside an enum will not become a member.  Use the `member` decorator to keep the current behavior.')]
