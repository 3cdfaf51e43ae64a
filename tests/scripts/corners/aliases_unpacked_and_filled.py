# *tuple[int, ...] (PEP 646), aliases with too few or too many arguments, and groups of exceptions with one.
import typing


def f(*args: *tuple[int, ...]):
    pass


T, S = typing.TypeVar('T'), typing.TypeVar('S')
print(f.__annotations__)           # expect: {'args': *tuple[int, ...]}
unpacked, = tuple[int, str]
print(unpacked, unpacked == tuple[int, str], unpacked.__unpacked__, tuple[int].__unpacked__)  # expect: *tuple[int, str] False True False
print([*typing.Tuple[int]])        # expect: [*typing.Tuple[int]]
print(dict[T, S][int, str])        # expect: dict[int, str]
for values in (int, (int, str, float)):
    try:
        dict[T, S][values]
    except TypeError as error:
        print(error)
# expect: Too few arguments for dict[~T, ~S]; actual 1, expected 2
# expect: Too many arguments for dict[~T, ~S]; actual 3, expected 2
print(ExceptionGroup[ValueError])  # expect: ExceptionGroup[ValueError]
