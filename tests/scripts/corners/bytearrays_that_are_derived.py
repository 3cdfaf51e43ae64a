# bytearray.__init__ fills an array, also that of a derived class.
class Filled(bytearray):
    def __init__(self, count):
        super().__init__(b'x' * count)
        self.count = count

class Begun(bytearray):
    def __init__(self, *ignored):
        super().__init__()
        self += b'begun'

print(Filled(3), Filled(2).count, type(Filled(1)), Begun(5))  # expect: Filled(b'xxx') 2 <class '__main__.Filled'> Begun(b'begun')
array = bytearray(b'abc')
array.__init__(b'new')
print(array)  # expect: bytearray(b'new')
array.__init__(2)
print(array)  # expect: bytearray(b'\x00\x00')
array.__init__([65, 66])
print(array)  # expect: bytearray(b'AB')
array.__init__('é', 'utf8')
print(array)  # expect: bytearray(b'\xc3\xa9')
array.__init__()
print(array)  # expect: bytearray(b'')
try:
    array.__init__('a')
except TypeError as error:
    print(error)  # expect: string argument without an encoding
with memoryview(array), memoryview(bytearray(b'abc')) as view:
    try:
        view.obj.__init__(b'x')
    except BufferError as error:
        print(error)  # expect: Existing exports of data: object cannot be re-sized

# What a method of a sequence is told to repeat by, and the texts of views by their own method.
class Twice:
    def __index__(self):
        return 2

print('ab'.__mul__(Twice()), [1].__mul__(Twice()), (1,).__rmul__(Twice()), b'a'.__mul__(Twice()))  # expect: abab [1, 1] (1, 1) b'aa'
for call in (lambda: 'a'.__mul__('b'), lambda: [1].__mul__(1.5), lambda: (1,).__rmul__(None), lambda: bytearray().__mul__([])):
    try:
        print(call())
    except TypeError as error:
        print(error)
# expect: 'str' object cannot be interpreted as an integer
# expect: 'float' object cannot be interpreted as an integer
# expect: 'NoneType' object cannot be interpreted as an integer
# expect: 'list' object cannot be interpreted as an integer
d = {'a': 1}
print(d.keys().__repr__(), d.values().__repr__(), d.items().__repr__(), slice(1).__repr__())
# expect: dict_keys(['a']) dict_values([1]) dict_items([('a', 1)]) slice(None, 1, None)

class Plain:
    pass

class Made(type):
    def __call__(cls, *given):
        return super().__call__(*given)

class Refusing(metaclass=Made):
    pass

for make in (lambda: type.__call__(Plain, 5), lambda: Refusing(1, 2)):
    try:
        print(make())
    except TypeError as error:
        print(error)
# expect: Plain() takes no arguments
# expect: Refusing() takes no arguments
