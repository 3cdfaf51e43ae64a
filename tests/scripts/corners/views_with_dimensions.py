# Casts of memoryviews to other items and shapes, and what they refuse.
def said(f):
    try:
        return f()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


view = memoryview(bytearray(range(8)))
table = view.cast('B', [2, 4])
print(table.shape, table.strides, table.ndim, len(table), table[1, 2], table[-1, -1], table.tolist(), table.tobytes('F'))
# expect: (2, 4) (4, 1) 2 2 6 7 [[0, 1, 2, 3], [4, 5, 6, 7]] b'\x00\x04\x01\x05\x02\x06\x03\x07'
for use in (lambda: table[0], lambda: table[2, 0], lambda: table[0, 0, 0], lambda: view[()], lambda: list(table), lambda: table[0:1, 0:1],
            lambda: view.cast('B', [3, 3]), lambda: view.cast('B', [0]), lambda: view.cast('B', 5), lambda: view.cast(5),
            lambda: view.cast('H').cast('I'), lambda: view[::2].cast('H'), lambda: view.cast('x'), lambda: hash(view.toreadonly().cast('H')),
            lambda: view.tobytes('X'), lambda: setattr(view, 'x', 1), lambda: view.cast('?').tolist(), lambda: view.cast('q').tolist()):
    print(said(use))
    # expect: NotImplementedError: multi-dimensional sub-views are not implemented
    # expect: IndexError: index out of bounds on dimension 1
    # expect: TypeError: cannot index 2-dimension view with 3-element tuple
    # expect: NotImplementedError: sub-views are not implemented
    # expect: NotImplementedError: multi-dimensional sub-views are not implemented
    # expect: NotImplementedError: multi-dimensional slicing is not implemented
    # expect: TypeError: memoryview: product(shape) * itemsize != buffer size
    # expect: ValueError: memoryview.cast(): elements of shape must be integers > 0
    # expect: TypeError: shape must be a list or a tuple
    # expect: TypeError: cast() argument 'format' must be str, not int
    # expect: TypeError: memoryview: cannot cast between two non-byte formats
    # expect: TypeError: memoryview: casts are restricted to C-contiguous views
    # expect: ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
    # expect: ValueError: memoryview: hashing is restricted to formats 'B', 'b' or 'c'
    # expect: ValueError: order must be 'C', 'F' or 'A'
    # expect: AttributeError: 'memoryview' object has no attribute 'x'
    # expect: [False, True, True, True, True, True, True, True]
    # expect: [506097522914230528]
table[1, 2] = 99
view.cast('c')[0] = b'q'
view.cast('?')[1] = []
view.cast('f')[1] = 1.5
print(bytes(view), view.cast('d').format, view.cast('f').tolist()[1:], table == view, table == view.cast('B', (2, 4)))
# expect: b'q\x00\x02\x03\x00\x00\xc0?' d [1.5] False True
for use in (lambda: view.cast('c').__setitem__(0, 65), lambda: view.cast('b').__setitem__(0, 128), lambda: view.cast('d').__setitem__(0, 'a'),
            lambda: view.toreadonly().__delitem__(0), lambda: view.__delitem__(0)):
    print(said(use))
    # expect: TypeError: memoryview: invalid type for format 'c'
    # expect: ValueError: memoryview: invalid value for format 'b'
    # expect: TypeError: memoryview: invalid type for format 'd'
    # expect: TypeError: cannot modify read-only memory
    # expect: TypeError: cannot delete memory
