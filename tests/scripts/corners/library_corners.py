import io
import itertools
import traceback
from collections import namedtuple


def outer(): inner()


def inner():
    print([(entry.name, entry.line) for entry in traceback.extract_stack()][-2:])


outer()
# expect: [('outer', 'def outer(): inner()'), ('inner', 'print([(entry.name, entry.line) for entry in traceback.extract_stack()][-2:])')]
point = namedtuple('Point', 'x y')(1, 2)
try:
    point.x = 5
except AttributeError as error:
    print(error)  # expect: can't set attribute
for wrong in (lambda: itertools.islice([1], 1, 2, 0), lambda: itertools.tee([1], -1), lambda: io.BytesIO().seek(-5)):
    try:
        wrong()
    except ValueError as error:
        print(error)
        # expect: Step for islice() must be a positive integer or None.
        # expect: n must be >= 0
        # expect: negative seek value -5


from collections import UserDict, UserList, UserString


class Upper(UserDict):
    def __setitem__(self, key, value): super().__setitem__(key.upper(), value)


class Doubling(UserList):
    def append(self, item): super().append(item * 2)


names = Upper({'a': 1}, b=2)
names.update(c=3)
print(names, len(names), 'A' in names, names.get('zz'), names.setdefault('d', 4), isinstance(names, dict), names == {'A': 1, 'B': 2, 'C': 3, 'D': 4})
# expect: {'A': 1, 'B': 2, 'C': 3, 'D': 4} 3 True None 4 False True
print(names.pop('A'), names.copy(), type(names.copy()).__name__, names | {'x': 1}, dict(names), UserDict.fromkeys('ab', 1))
# expect: 1 {'B': 2, 'C': 3, 'D': 4} Upper {'B': 2, 'C': 3, 'D': 4, 'X': 1} {'B': 2, 'C': 3, 'D': 4} {'a': 1, 'b': 1}
numbers = Doubling([1, 2])
numbers.append(5)
numbers += [8]
print(numbers, numbers[1:], type(numbers[1:]).__name__, numbers + [1], 3 * Doubling([0]), numbers == [1, 2, 10, 8], numbers.pop(), 10 in numbers)
# expect: [1, 2, 10] [2, 10, 8] Doubling [1, 2, 10, 8, 1] [0, 0, 0] True 8 True
text = UserString('hello')
print(text, repr(text), text.upper(), type(text.upper()).__name__, text + ' w', 'x' + text, text[1:3], text == 'hello', 'ell' in text, text.split('l'), text < 'i')
# expect: hello 'hello' HELLO UserString hello w xhello el True True ['he', '', 'o'] True
print(hash(text) == hash('hello'), {text: 1}['hello'])  # expect: True 1


class Hashed:
    def __init__(self, number): self.number = number
    def __hash__(self): return self.number


print(hash(Hashed(-1)), hash(Hashed(1 << 62)), hash(Hashed((1 << 63) - 1)), hash(Hashed(1 << 63)))  # expect: -2 4611686018427387904 9223372036854775807 4

import socket
from typing import Dict, Generic, List, Optional, TypeVar

T, U = TypeVar('T'), TypeVar('U')


class Pair(Generic[T, U]):
    pass


class Half(Pair[int, T]):
    pass


print(Pair.__parameters__, Half.__parameters__, Pair[int, T].__parameters__, List[T].__parameters__, Dict[T, U].__parameters__, Optional[T].__parameters__)
# expect: (~T, ~U) (~T,) (~T,) (~T,) (~T, ~U) (~T,)
with socket.socket() as end:
    print(end.family.name, end.family, end.type.name, repr(end.family), f'{socket.AF_INET}', socket.AddressFamily(2) is socket.AF_INET, socket.SocketKind.SOCK_DGRAM.name)
    # expect: AF_INET 2 SOCK_STREAM <AddressFamily.AF_INET: 2> 2 True SOCK_DGRAM
