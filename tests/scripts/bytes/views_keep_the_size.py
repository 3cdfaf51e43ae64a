# As long as there is a memoryview of a bytearray, its size stays.
import io

def attempt(text, **names):
    try:
        exec(text, globals(), names)
        print(text, '|', array)
    except Exception as error:
        print(text, '|', type(error).__name__, error)

array = bytearray(b'abcdef')
view = memoryview(array)
for text in ('array.append(1)', 'array.extend(b"")', 'array.extend(b"x")', 'array[0] = 65', 'array[0:1] = b"z"', 'array[0:1] = b""',
             'del array[0]', 'del array[1:2]', 'array += b"x"', 'array *= 1', 'array *= 2', 'array.pop()', 'array.clear()', 'array.insert(0, 1)',
             'array.remove(66)', 'array.reverse()', 'array.append("a")', 'array.pop(99)', 'array.remove(1)', 'del array[99]',
             'array[::2] = b"XYZ"', 'array[:] = b"123456"', 'del array[::2]', 'array += 5', 'bytearray.append(array, 1)', 'array[2:2] = [1]'):
    attempt(text)
    # expect: array.append(1) | BufferError Existing exports of data: object cannot be re-sized
    # expect: array.extend(b"") | bytearray(b'abcdef')
    # expect: array.extend(b"x") | BufferError Existing exports of data: object cannot be re-sized
    # expect: array[0] = 65 | bytearray(b'Abcdef')
    # expect: array[0:1] = b"z" | bytearray(b'zbcdef')
    # expect: array[0:1] = b"" | BufferError Existing exports of data: object cannot be re-sized
    # expect: del array[0] | BufferError Existing exports of data: object cannot be re-sized
    # expect: del array[1:2] | BufferError Existing exports of data: object cannot be re-sized
    # expect: array += b"x" | BufferError Existing exports of data: object cannot be re-sized
    # expect: array *= 1 | bytearray(b'zbcdef')
    # expect: array *= 2 | BufferError Existing exports of data: object cannot be re-sized
    # expect: array.pop() | BufferError Existing exports of data: object cannot be re-sized
    # expect: array.clear() | BufferError Existing exports of data: object cannot be re-sized
    # expect: array.insert(0, 1) | BufferError Existing exports of data: object cannot be re-sized
    # expect: array.remove(66) | ValueError value not found in bytearray
    # expect: array.reverse() | bytearray(b'fedcbz')
    # expect: array.append("a") | TypeError 'str' object cannot be interpreted as an integer
    # expect: array.pop(99) | IndexError pop index out of range
    # expect: array.remove(1) | ValueError value not found in bytearray
    # expect: del array[99] | IndexError bytearray index out of range
    # expect: array[::2] = b"XYZ" | bytearray(b'XeYcZz')
    # expect: array[:] = b"123456" | bytearray(b'123456')
    # expect: del array[::2] | BufferError Existing exports of data: object cannot be re-sized
    # expect: array += 5 | TypeError can't concat int to bytearray
    # expect: bytearray.append(array, 1) | BufferError Existing exports of data: object cannot be re-sized
    # expect: array[2:2] = [1] | BufferError Existing exports of data: object cannot be re-sized
view.release()
array.append(33)
print(array)  # expect: bytearray(b'123456!')
with memoryview(array):
    attempt('array.append(1)')  # expect: array.append(1) | BufferError Existing exports of data: object cannot be re-sized
array.append(34)
print(array, bytes(memoryview(array)[1:3]))  # expect: bytearray(b'123456!"') b'23'
array += b'q'
print(array)  # expect: bytearray(b'123456!"q')

def look():
    part = memoryview(array)[1:]
    return part[0]

print(look(), array.pop(), array)  # expect: 50 113 bytearray(b'123456!"')
part = memoryview(array)[2:]
attempt('array.clear()')  # expect: array.clear() | BufferError Existing exports of data: object cannot be re-sized
part = None
array.clear()
print(array, [name for name in dir(memoryview) if name[0] == '_' and name[1] != '_'])  # expect: bytearray(b'') []

stream = io.BytesIO(b'abc')
view = stream.getbuffer()
for change in (lambda: stream.write(b'x' * 9), lambda: stream.truncate(1), lambda: stream.close()):
    try:
        print(change())
    except BufferError as error:
        print(error)
        # expect: Existing exports of data: object cannot be re-sized
        # expect: Existing exports of data: object cannot be re-sized
        # expect: Existing exports of data: object cannot be re-sized
del view
print(stream.seek(5), stream.write(b'12'), stream.getvalue(), stream.truncate(2), stream.getvalue())  # expect: 5 2 b'abc\x00\x0012' 2 b'ab'
stream.close()
