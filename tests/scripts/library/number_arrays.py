# array.array: numbers of one C type
import array
import copy
import io
import pickle

a = array.array('i', [1, 2, 3])
a.append(4)
a.extend([5, 6])
a[0] = 10
print(a, a.typecode, a.itemsize, len(a), a.tolist(), a[1:3], a.index(5), sum(a), 3 in a, a.count(2))
# expect: array('i', [10, 2, 3, 4, 5, 6]) i 4 6 [10, 2, 3, 4, 5, 6] array('i', [2, 3]) 4 30 True 1
a.insert(1, -1)
print(a.pop(), a.pop(0), a)  # expect: 6 10 array('i', [-1, 2, 3, 4, 5])
a.remove(3)
a.reverse()
print(a, a + array.array('i', [9]), a * 2, list(reversed(a)), max(a))
# expect: array('i', [5, 4, 2, -1]) array('i', [5, 4, 2, -1, 9]) array('i', [5, 4, 2, -1, 5, 4, 2, -1]) [-1, 2, 4, 5] 5
print(array.array('d', (x / 2 for x in range(3))), array.array('f', [0.1]), array.array('u', 'abc'), array.array('q'))
# expect: array('d', [0.0, 0.5, 1.0]) array('f', [0.10000000149011612]) array('u', 'abc') array('q')
print(a.tobytes(), bytes(array.array('H', [258])), array.array('h', b'\1\0\2\0'))
# expect: b'\x05\x00\x00\x00\x04\x00\x00\x00\x02\x00\x00\x00\xff\xff\xff\xff' b'\x02\x01' array('h', [1, 2])
a.frombytes(b'\1\0\0\0')
a.byteswap()
print(a)  # expect: array('i', [83886080, 67108864, 33554432, -1, 16777216])
a[1:3] = array.array('i', [7])
del a[0]
print(a, a == array.array('i', a), a == array.array('l', a.tolist()), a < array.array('i', [100]))  # expect: array('i', [7, -1, 16777216]) True True True
print(copy.copy(a), copy.deepcopy(a), pickle.loads(pickle.dumps(a)))
# expect: array('i', [7, -1, 16777216]) array('i', [7, -1, 16777216]) array('i', [7, -1, 16777216])
file = io.BytesIO()
a.tofile(file)
file.seek(0)
b = array.array('i')
b.fromfile(file, 2)
print(b, array.typecodes, array.ArrayType is array.array, type(a))  # expect: array('i', [7, -1]) bBuhHiIlLqQfd True <class 'array.array'>


def fails(call, *arguments):
    try:
        call(*arguments)
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


fails(array.array, 'i', ['x'])  # expect: TypeError: 'str' object cannot be interpreted as an integer
fails(array.array, 'i', [1.5])  # expect: TypeError: 'float' object cannot be interpreted as an integer
fails(array.array, 'b', [200])  # expect: OverflowError: signed char is greater than maximum
fails(array.array, 'B', [-1])  # expect: OverflowError: unsigned byte integer is less than minimum
fails(array.array, 'i', [2 ** 31])  # expect: OverflowError: signed integer is greater than maximum
fails(array.array, 'z')  # expect: ValueError: bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
fails(a.append, 'x')  # expect: TypeError: 'str' object cannot be interpreted as an integer
fails(a.__getitem__, 10)  # expect: IndexError: array index out of range
fails(a.__setitem__, 10, 1)  # expect: IndexError: array assignment index out of range
fails(array.array('i').pop)  # expect: IndexError: pop from empty array
fails(a.remove, 99)  # expect: ValueError: array.remove(x): x not in array
fails(a.__add__, [1])  # expect: TypeError: can only append array (not "list") to array
