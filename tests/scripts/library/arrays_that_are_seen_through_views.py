# As long as a view is there, an array keeps its size; items may change.
import array

a = array.array('i', [1, 2, 3])
view = memoryview(a)[1:]


def tried(change):
    try:
        change()
        print('done', list(a))
    except (BufferError, TypeError, ValueError) as error:
        print(type(error).__name__, error)


def delete(index):
    del a[index]


def add():
    global a
    a += array.array('i', [1])


for change in (lambda: a.append(4), a.pop, lambda: a.extend([4]), lambda: a.insert(0, 4), lambda: a.remove(1), lambda: a.fromlist([4]),
               lambda: a.frombytes(b'abcd'), lambda: delete(0), lambda: delete(slice(0, 0)), add, lambda: a.append('x'),
               lambda: a.__setitem__(slice(0, 1), array.array('i', [7])), lambda: a.__setitem__(slice(0, 1), array.array('i')),
               lambda: a.__imul__(2), a.reverse, a.byteswap):
    tried(change)
    # expect: BufferError cannot resize an array that is exporting buffers
    # expect: BufferError cannot resize an array that is exporting buffers
    # expect: BufferError cannot resize an array that is exporting buffers
    # expect: BufferError cannot resize an array that is exporting buffers
    # expect: BufferError cannot resize an array that is exporting buffers
    # expect: BufferError cannot resize an array that is exporting buffers
    # expect: BufferError cannot resize an array that is exporting buffers
    # expect: BufferError cannot resize an array that is exporting buffers
    # expect: BufferError cannot resize an array that is exporting buffers
    # expect: BufferError cannot resize an array that is exporting buffers
    # expect: TypeError 'str' object cannot be interpreted as an integer
    # expect: done [7, 2, 3]
    # expect: BufferError cannot resize an array that is exporting buffers
    # expect: BufferError cannot resize an array that is exporting buffers
    # expect: done [3, 2, 7]
    # expect: done [50331648, 33554432, 117440512]
view.release()
a.append(4)
del a[:3]
print(a)  # expect: array('i', [4])

u = array.array('u', 'é')
u.fromunicode('ab')
print(u)  # expect: array('u', 'éab')
tried(lambda: a.fromunicode('a'))  # expect: ValueError fromunicode() may only be called on unicode type arrays
tried(lambda: u.fromunicode(5))  # expect: TypeError fromunicode() argument must be str, not int
