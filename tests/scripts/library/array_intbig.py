from array import array
for t in 'qQlL':
    a = array(t, [0, 2 ** 30, 2 ** 31 - 1]); print(a)
    # expect: array('q', [0, 1073741824, 2147483647])
    # expect: array('Q', [0, 1073741824, 2147483647])
    # expect: array('l', [0, 1073741824, 2147483647])
    # expect: array('L', [0, 1073741824, 2147483647])
a = array('Q', [2 ** 64 - 1]); print(a[0])  # expect: 18446744073709551615
a[0] = 5; print(a)  # expect: array('Q', [5])
try: a[0] = -1
except OverflowError as e: print(e)  # expect: can't convert negative int to unsigned
try: a[0] = 2 ** 64
except OverflowError as e: print(e)  # expect: int too big to convert
try: array('q', [2 ** 63])
except OverflowError as e: print(e)  # expect: int too big to convert
try: array('l', [1.0])
except TypeError as e: print(e)  # expect: 'float' object cannot be interpreted as an integer
print(array('b', [-128, 127]), array('H', [65535]))  # expect: array('b', [-128, 127]) array('H', [65535])
