# Methods of bytes take memoryviews and arrays, too, and numbers that are objects.
import array

view = memoryview(b'ab')
print(b'cabd'.find(view), b'xaby'.split(view), b'ab'.startswith(view), bytearray(b'abab').count(view), b'xab'.removesuffix(view))
# expect: 1 [b'x', b'y'] True 2 b'x'
print(b'a-b'.replace(memoryview(b'-'), array.array('B', b'++')))
# expect: b'a++b'


class Byte:
    def __index__(self):
        return 98


print(b'abc'.find(Byte()), b'abcb'.count(Byte()))  # expect: 1 2
for wrong in (lambda: 'a'.find(1, 'x'), lambda: b'a'.find(None, 'x'), lambda: b'a'.startswith((1,)), lambda: b'a'.count(None)):
    try:
        wrong()
    except TypeError as error:
        print(error)
        # expect: slice indices must be integers or None or have an __index__ method
        # expect: slice indices must be integers or None or have an __index__ method
        # expect: a bytes-like object is required, not 'int'
        # expect: argument should be integer or bytes-like object, not 'NoneType'
      
      
      
      
