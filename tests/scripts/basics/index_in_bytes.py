# Objects with __index__ among the items of bytes and bytearray; operator.index() and length_hint().
import operator


class Number:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

    def __length_hint__(self):
        return self.value


def show(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


for make in (bytes, bytearray):
    show(make, [Number(65), 66])
    show(make, (Number(65), Number(0)))
    show(make, [Number(300)])
    show(make, [Number('a')])
    show(make, [1.5])
    show(make, ['a'])
# expect: b'AB'
# expect: b'A\x00'
# expect: ValueError bytes must be in range(0, 256)
# expect: TypeError __index__ returned non-int (type str)
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: bytearray(b'AB')
# expect: bytearray(b'A\x00')
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError __index__ returned non-int (type str)
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
array = bytearray(b'a')
show(array.extend, [Number(98)])
# expect: None
show(array.append, Number(99))
# expect: None
print(array)
# expect: bytearray(b'abc')
show(operator.index, Number(7))
# expect: 7
show(operator.index, True)
# expect: 1
show(operator.index, 1.5)
# expect: TypeError 'float' object cannot be interpreted as an integer
show(operator.index, 'a')
# expect: TypeError 'str' object cannot be interpreted as an integer
show(operator.index, Number('a'))
# expect: TypeError __index__ returned non-int (type str)
show(operator.length_hint, [1, 2])
# expect: 2
show(operator.length_hint, Number(4))
# expect: 4
show(operator.length_hint, Number(-4))
# expect: ValueError __length_hint__() should return >= 0
show(operator.length_hint, Number('a'))
# expect: TypeError __length_hint__ must be an integer, not str
show(operator.length_hint, Number(NotImplemented), 9)
# expect: 9
show(operator.length_hint, 5)
# expect: 0
show(operator.length_hint, 5, 6)
# expect: 6
show(operator.length_hint, 5, 'a')
# expect: TypeError 'str' object cannot be interpreted as an integer
