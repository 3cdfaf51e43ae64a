from array import array
from multiprocessing import Pipe
numbers = array('i', [1, 2, 3])
view = memoryview(numbers).cast('B')
print(view.readonly, len(view), view[4], view[0:5].tobytes())  # expect: False 12 2 b'\x01\x00\x00\x00\x02'
view[4:8] = b'\x05\x01\0\0'
print(numbers)  # expect: array('i', [1, 261, 3])
a, b = Pipe()
a.send_bytes(array('i', [42, -1]))
print(b.recv_bytes_into(numbers, 4), numbers)  # expect: 8 array('i', [1, 42, -1])
a.send_bytes(b'too long for it')
try:
    b.recv_bytes_into(numbers)
except Exception as error:
    print(type(error).__name__, error)  # expect: BufferTooShort b'too long for it'
