from enum import Enum, StrEnum

class Colour(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

def said(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e, '|', repr(e.__context__))

said(lambda: Colour(1, 2))  # expect: TypeError <enum 1> cannot extend <enum 'Colour'> | None
said(lambda: Enum('D', 'a b a'))  # expect: TypeError 'a' already defined as 1 | None
said(lambda: dir(Colour)[:2])  # expect: ['GREEN', 'RED']
for body in ('mro = 1', '_a_ = 1', '_order_ = "b a"\n    a = 1\n    b = 2', 'a = 1\n    a = 2'):
    said(lambda: exec(f'class D(Enum):\n    {body}'))
    # expect: ValueError invalid enum member name(s) 'mro' | None
    # expect: ValueError _sunder_ names, such as '_a_', are reserved for future Enum use | None
    # expect: TypeError member order does not match _order_:
    # expect:   ['a', 'b']
    # expect:   ['b', 'a'] | None
    # expect: TypeError 'a' already defined as 1 | None
said(lambda: exec('class D(StrEnum):\n    a = 1'))  # expect: TypeError 1 is not a string | None
class Odd(Enum):
    A = 1
    @classmethod
    def _missing_(cls, value):
        return 5 if value == 2 else 1 // 0 if value == 3 else cls.A
said(lambda: Odd(2))  # expect: TypeError error in Odd._missing_: returned 5 instead of None or a valid member | ValueError('2 is not a valid Odd')
said(lambda: Odd(3))  # expect: ZeroDivisionError integer division or modulo by zero | ValueError('3 is not a valid Odd')
said(lambda: Odd(4))  # expect: Odd.A
