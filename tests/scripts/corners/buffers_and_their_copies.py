import copy
import pickle
import types

view = memoryview(b'75')
print(int(view), float(view), type(iter(view)).__name__, list(reversed(view)))
# expect: 75 75.0 memory_iterator [53, 55]
for use in (lambda: copy.copy(view), lambda: view.cast('B', [2, 1]).obj, lambda: view.release() or view.obj,
            lambda: memoryview(bytearray(4)).cast('B', [2, 2]).__setitem__(1, 5)):
    try:
        print(use())
    except (TypeError, ValueError, NotImplementedError) as error:
        print(error)
# expect: cannot pickle memoryview objects
# expect: b'75'
# expect: operation forbidden on released memoryview object
# expect: sub-views are not implemented


class Array(bytearray):
    pass


array = Array(b'a\xff')
array.mark = 1
for other in (copy.copy(array), copy.deepcopy(array), pickle.loads(pickle.dumps(array))):
    print(other, other.mark, other is array)
# expect: Array(b'a\xff') 1 False
# expect: Array(b'a\xff') 1 False
# expect: Array(b'a\xff') 1 False
print(b'a b'.partition(bytearray(b' ')), bytearray(b'a b').rpartition(b' '))
# expect: (b'a', bytearray(b' '), b'b') (bytearray(b'a'), bytearray(b' '), bytearray(b'b'))


class Complex(complex):
    pass


print(type(+Complex(1)), type(-Complex(1)))
# expect: <class 'complex'> <class 'complex'>
for refuse in (lambda: list[int] | 5, lambda: 'a' | (int | str), lambda: object.__format__(5, 'x'), lambda: list.count((1,), 1),
               lambda: tuple.index([1], 1), lambda: exec('m |= {}', {'m': types.MappingProxyType({})})):
    try:
        print(refuse())
    except TypeError as error:
        print(error)
# expect: unsupported operand type(s) for |: 'types.GenericAlias' and 'int'
# expect: unsupported operand type(s) for |: 'str' and 'types.UnionType'
# expect: unsupported format string passed to int.__format__
# expect: descriptor 'count' for 'list' objects doesn't apply to a 'tuple' object
# expect: descriptor 'index' for 'tuple' objects doesn't apply to a 'list' object
# expect: '|=' is not supported by mappingproxy; use '|' instead

with open('/tmp/buffers_and_their_copies', 'wb') as file:
    for wrong in (5, [1], 'text', None):
        try:
            file.write(wrong)
        except TypeError as error:
            print(error)
    print(file.write(memoryview(b'xyz')))
# expect: a bytes-like object is required, not 'int'
# expect: a bytes-like object is required, not 'list'
# expect: a bytes-like object is required, not 'str'
# expect: a bytes-like object is required, not 'NoneType'
# expect: 3
with open('/tmp/buffers_and_their_copies', 'rb', buffering=0) as file:
    print(file.read(1), file.readall(), file.closefd)
    for wrong in (lambda: file.readinto(b'ab'), file.truncate):
        try:
            wrong()
        except (TypeError, OSError) as error:
            print(type(error).__name__, error)
# expect: b'x' b'yz' True
# expect: TypeError readinto() argument must be read-write bytes-like object, not bytes
# expect: UnsupportedOperation File not open for writing
