from array import array
a = array('b', [1, 2, 3, 4])
print(a[1:3], a[:], a[-2:])  # expect: array('b', [2, 3]) array('b', [1, 2, 3, 4]) array('b', [3, 4])
a[1:3] = array('b', [9, 9, 9])
print(a, len(a))  # expect: array('b', [1, 9, 9, 9, 4]) 5
del a[0]
print(a)  # expect: array('b', [9, 9, 9, 4])
try:
    a[0:1] = array('i', [1])
except TypeError:
    print('TypeError')  # expect: TypeError
try:
    array('b', [1, 2, 300])
except OverflowError:
    print('OverflowError')  # expect: OverflowError
print(array('i', [1]) == array('b', [1]), array('i') == array('i'), array('b', b'ab').tobytes())  # expect: True True b'ab'
for x in array('h', [5, 6]):
    print(x)
    # expect: 5
    # expect: 6
