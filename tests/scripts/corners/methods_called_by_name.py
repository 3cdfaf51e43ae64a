# What special methods and those of views say of their arguments.
import types
from collections import deque


def said(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


view = memoryview(b'abcd')
for name, *args in (('tolist', 1), ('release', 1, 2), ('__len__', 1), ('__getitem__',), ('__setitem__', 0), ('__iter__', 1), ('tobytes', 5),
                    ('tobytes', 'C', 1), ('cast',), ('hex', 5), ('hex', [1]), ('hex', None), ('__getitem__', 10 ** 20), ('__enter__', 1), ('__init__', 5)):
    said(lambda: getattr(view, name)(*args))
    # expect: TypeError memoryview.tolist() takes no arguments (1 given)
    # expect: TypeError memoryview.release() takes no arguments (2 given)
    # expect: TypeError expected 0 arguments, got 1
    # expect: TypeError expected 1 argument, got 0
    # expect: TypeError  expected 2 arguments, got 1
    # expect: TypeError expected 0 arguments, got 1
    # expect: TypeError tobytes() argument 'order' must be str or None, not int
    # expect: TypeError tobytes() takes at most 1 argument (2 given)
    # expect: TypeError cast() missing required argument 'format' (pos 1)
    # expect: TypeError object of type 'int' has no len()
    # expect: TypeError sep must be str or bytes.
    # expect: TypeError object of type 'NoneType' has no len()
    # expect: IndexError cannot fit 'int' into an index-sized integer
    # expect: TypeError memoryview.__enter__() takes no arguments (1 given)
    # expect: None
print(view[0], bytes(view))  # expect: 97 b'abcd'
said(lambda: deque().__len__(1))  # expect: TypeError expected 0 arguments, got 1
said(lambda: deque().__setitem__(1))  # expect: TypeError  expected 2 arguments, got 1
said(lambda: (1j).__complex__(5))  # expect: TypeError complex.__complex__() takes no arguments (1 given)
said(lambda: b''.__bytes__(5))  # expect: TypeError bytes.__bytes__() takes no arguments (1 given)
said(lambda: b''.hex({}))  # expect: ValueError sep must be length 1.
said(lambda: b''.hex({1: 2}))  # expect: TypeError sep must be str or bytes.
said(lambda: b'ab'.__rmod__(b'%s'))  # expect: b'ab'
said(lambda: b'ab'.__rmod__(b'%d'))  # expect: TypeError %d format: a real number is required, not bytes
said(lambda: bytearray(b'ab').__rmod__('x'))  # expect: NotImplemented
said(lambda: type.__or__(int, str))  # expect: int | str
said(lambda: type.__ror__(int, None))  # expect: None | int
said(lambda: type.__or__(int, 5))  # expect: NotImplemented
said(lambda: '__or__' in dir(type))  # expect: True
said(lambda: int | None | str)  # expect: int | None | str
said(lambda: int | 5)  # expect: TypeError unsupported operand type(s) for |: 'type' and 'int'
said(lambda: 5 | int)  # expect: TypeError unsupported operand type(s) for |: 'int' and 'type'
said(lambda: int | list[int])  # expect: int | list[int]
said(lambda: [].__init__(x=1))  # expect: TypeError list() takes no keyword arguments


class Meta(type):
    def __or__(self, other): return 'meta or'


class A(metaclass=Meta):
    size = classmethod(len)


said(lambda: A | int)  # expect: meta or
said(lambda: int | A)  # expect: int | __main__.A
print(A.size, type(A.size).__name__, types.MethodType(len, [1])(), types.MethodType(len, [1]))
# expect: <bound method len of <class '__main__.A'>> method 1 <bound method len of [1]>
