class A:
    def __class_getitem__(cls, item): return f'{cls.__name__}[{item!r}]'
class B(A): pass
print(A[1], B['x', 2], A[:], A[int])  # expect: A[1] B[('x', 2)] A[slice(None, None, None)] A[<class 'int'>]
try: A()[1]
except TypeError as e: print(e)  # expect: 'A' object is not subscriptable
class C: pass
try: C[1]
except TypeError as e: print(e)  # expect: type 'C' is not subscriptable
try: int[3]
except TypeError as e: print(e)  # expect: type 'int' is not subscriptable
print(list[int], dict[str, int], tuple[int, ...], type[int], set[str])  # expect: list[int] dict[str, int] tuple[int, ...] type[int] set[str]
print(list[int].__origin__, list[int].__args__, dict[str, list[int]])  # expect: <class 'list'> (<class 'int'>,) dict[str, list[int]]
print(list[int]() == [], isinstance([], list))  # expect: True True
try: isinstance([], list[int])
except TypeError as e: print(e)  # expect: isinstance() argument 2 cannot be a parameterized generic
print(list[int] == list[int], hash(list[int]) == hash(list[int]))  # expect: True True
from typing import TypeVar, Generic
T = TypeVar('T'); U = TypeVar('U')
class S(Generic[T]):
    pass
print(S[int], S[T], S[int]().__class__, list[T][str], dict[T, U][int, str])
# expect: __main__.S[int] __main__.S[~T] <class '__main__.S'> list[str] dict[int, str]
print(S.__parameters__, S[int].__args__, S[int].__origin__, S.__orig_bases__)  # expect: (~T,) (<class 'int'>,) <class '__main__.S'> (typing.Generic[~T],)
try: S[int, str]
except TypeError as e: print(e)  # expect: Too many arguments for <class '__main__.S'>; actual 2, expected 1
class Z(S[int], Generic[U]): pass
print(Z.__mro__[1].__name__, Z[str])  # expect: S __main__.Z[str]
