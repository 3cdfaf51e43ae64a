b = b'1234'
m = memoryview(b)
print(list(m), m[0], m[-1], m[1:3].tobytes(), len(m), bytes(m), m == b, m[::2].tolist(), m.readonly)
# expect: [49, 50, 51, 52] 49 52 b'23' 4 b'1234' True [49, 51] True
try: m[0] = 1
except TypeError as e: print(e)  # expect: cannot modify read-only memory
a = bytearray(b'abc'); m = memoryview(a); m[0] = 122; m[1:] = b'YZ'; print(a, m.tobytes())  # expect: bytearray(b'zYZ') b'zYZ'
for s in ('m[5]', 'm[0] = 256', 'm[0:2] = b"a"', 'memoryview(5)', 'memoryview("a")', 'm[0] = "a"'):
    try: exec(s)
    except (IndexError, ValueError, TypeError) as e: print(type(e).__name__, e)
    # expect: IndexError index out of bounds on dimension 1
    # expect: ValueError memoryview: invalid value for format 'B'
    # expect: ValueError memoryview assignment: lvalue and rvalue have different structures
    # expect: TypeError memoryview: a bytes-like object is required, not 'int'
    # expect: TypeError memoryview: a bytes-like object is required, not 'str'
    # expect: TypeError memoryview: invalid type for format 'B'
from array import array
m = memoryview(array('h', [1, -2])); print(list(m), m.itemsize, m.format, m[1], len(m), m.nbytes)  # expect: [1, -2] 2 h -2 2 4
print(bytes(memoryview(b'xy')[1:]), memoryview(b'ab') == memoryview(b'ab'), memoryview(b'ab')[0:1] == b'a', b''.join([memoryview(b'q'), b'r']), bytearray(b'a') + memoryview(b'b'), int.from_bytes(memoryview(b'\1\2'), 'big'))
# expect: b'y' True True b'qr' bytearray(b'ab') 258
