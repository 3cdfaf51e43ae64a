from array import array, typecodes
a = array('i', [1, 2, 3]); print(a, a.typecode, a.itemsize, len(a), a[1], a[-1], a[:2], a + a, a * 2, 2 in a, list(a), a.tolist(), a.index(2), a.count(3))
# expect: array('i', [1, 2, 3]) i 4 3 2 3 array('i', [1, 2]) array('i', [1, 2, 3, 1, 2, 3]) array('i', [1, 2, 3, 1, 2, 3]) True [1, 2, 3] [1, 2, 3] 1 1
a.append(4); a.extend([5, 6]); a.insert(0, 0); print(a, a.pop(), a.pop(0)); a.remove(3); a.reverse(); print(a); a[0] = 9; del a[1]; a[1:2] = array('i', [7, 7]); print(a, a == array('i', [9, 7, 7, 1]), a == array('d', [9, 7, 7, 1]), a < array('i', [10]))
# expect: array('i', [1, 2, 3, 4, 5]) 6 0
# expect: array('i', [5, 4, 2, 1])
# expect: array('i', [9, 7, 7, 1]) True True True
print(array('d', [1.5]), array('u', 'abc'), array('B', b'xy'), array('b'), array('f', [0.1]), array('H', (1, 2)).tobytes(), array('i', range(3)), array('q', [2 ** 62]), array('L').itemsize, typecodes)
# expect: array('d', [1.5]) array('u', 'abc') array('B', [120, 121]) array('b') array('f', [0.10000000149011612]) b'\x01\x00\x02\x00' array('i', [0, 1, 2]) array('q', [4611686018427387904]) 8 bBuhHiIlLqQfd
for f in (lambda: array('z'), lambda: array('i', 'abc'), lambda: array('i', [1.5]), lambda: array('B', [256]), lambda: array('b', [-129]), lambda: array('i')[0], lambda: array('i').pop(), lambda: array('i').remove(1), lambda: array('i').index(1), lambda: array(5), lambda: array(), lambda: array('i', [1]) + array('d', [1]), lambda: array('i', [1]) + [1], lambda: array('i').extend(array('d', [1])), lambda: array('u', [1]), lambda: array('ii'), lambda: array('i', [2 ** 31]), lambda: array('i', 5), lambda: array('i', [1]).append('a'), lambda: hash(array('i')), lambda: array('i').frombytes(b'abc'), lambda: array('I', [-1]), lambda: array('i', [1]).fromlist([1, 'a']), lambda: array('i', [1])['a']):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: ValueError bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
    # expect: TypeError cannot use a str to initialize an array with typecode 'i'
    # expect: TypeError 'float' object cannot be interpreted as an integer
    # expect: OverflowError unsigned byte integer is greater than maximum
    # expect: OverflowError signed char is less than minimum
    # expect: IndexError array index out of range
    # expect: IndexError pop from empty array
    # expect: ValueError array.remove(x): x not in array
    # expect: ValueError array.index(x): x not in array
    # expect: TypeError array() argument 1 must be a unicode character, not int
    # expect: TypeError array() takes at least 1 argument (0 given)
    # expect: TypeError bad argument type for built-in operation
    # expect: TypeError can only append array (not "list") to array
    # expect: TypeError can only extend with array of same kind
    # expect: TypeError array item must be unicode character
    # expect: TypeError array() argument 1 must be a unicode character, not str
    # expect: OverflowError signed integer is greater than maximum
    # expect: TypeError 'int' object is not iterable
    # expect: TypeError 'str' object cannot be interpreted as an integer
    # expect: TypeError unhashable type: 'array.array'
    # expect: ValueError bytes length not a multiple of item size
    # expect: OverflowError can't convert negative value to unsigned int
    # expect: TypeError 'str' object cannot be interpreted as an integer
    # expect: TypeError array indices must be integers
b = array('H'); b.frombytes(b'\x01\x00\x02\x00'); b.fromlist([3]); print(b, b.buffer_info()[1]); b.byteswap(); print(b, memoryview(b).format, bytes(b), bytearray(array('b', [1])))
# expect: array('H', [1, 2, 3]) 3
# expect: array('H', [256, 512, 768]) H b'\x00\x01\x00\x02\x00\x03' bytearray(b'\x01')
c = array('i', [1, 2, 3, 4]); c[::2] = array('i', [8, 9]); print(c, c[::-1]); c *= 2; c += array('i', [0]); print(c, [x for x in reversed(c)], repr(array('u')), str(array('i')))
# expect: array('i', [8, 2, 9, 4]) array('i', [4, 9, 2, 8])
# expect: array('i', [8, 2, 9, 4, 8, 2, 9, 4, 0]) [0, 4, 9, 2, 8, 4, 9, 2, 8] array('u') array('i')
import copy; print(copy.copy(c) == c, array('i', [1]) is not array('i', [1]), sum(c), max(c), sorted(c))  # expect: True True 46 9 [0, 2, 2, 4, 4, 8, 8, 9, 9]
