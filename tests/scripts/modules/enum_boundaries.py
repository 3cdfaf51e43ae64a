# What becomes of bits that no member has, and what verify() refuses.
import enum
from enum import Enum, Flag, IntFlag, IntEnum, StrEnum, auto
class Strict(Flag):
    A = 1
    B = 4
class Conform(Flag, boundary=enum.CONFORM):
    A = 1
    B = 4
class Eject(Flag, boundary=enum.EJECT):
    A = 1
    B = 4
class Keep(IntFlag):
    A = 1
    B = 4
print(Conform(7), repr(Eject(7)), repr(Keep(7)), repr(~Keep.A), repr(~Strict.A))  # expect: Conform.A|B 7 <Keep.A|B|2: 7> <Keep.B|2: 6> <Strict.B: 4>
for check, base, body in ((enum.UNIQUE, Enum, dict(A=1, B=1)), (enum.CONTINUOUS, IntEnum, dict(A=1, B=4)),
                          (enum.NAMED_FLAGS, Flag, dict(A=1, B=7))):
    try:
        enum.verify(check)(base('D', body))
    except ValueError as error:
        print(error)
        # expect: aliases found in <enum 'D'>: B -> A
        # expect: invalid enum 'D': missing values 2, 3
        # expect: invalid Flag 'D': alias B is missing combined values of 0x6 [use enum.show_flag_values(value) for details]
print(Strict.__members__, enum.show_flag_values(6), auto())  # expect: {'A': <Strict.A: 1>, 'B': <Strict.B: 4>} [2, 4] auto(_auto_null)
for line in ("class S(StrEnum):\n A = 1", "class E(Enum):\n mro = 1", "class E(Enum):\n _x_ = 1"):
    try:
        exec(line)
    except (TypeError, ValueError) as error:
        print(error)
        # expect: 1 is not a string
        # expect: invalid enum member name(s) 'mro'
        # expect: _sunder_ names, such as '_x_', are reserved for future Enum use
