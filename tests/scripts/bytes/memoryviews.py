m = memoryview(b'abcdef')
print(m[0], len(m), m[1:3].tobytes(), list(m), m.readonly, m.format, m.itemsize, m.nbytes, m.shape, m.ndim)
# expect: 97 6 b'bc' [97, 98, 99, 100, 101, 102] True B 1 6 (6,) 1
try: m[0] = 1
except TypeError as e: print(e)  # expect: cannot modify read-only memory
b = bytearray(b'hello')
v = memoryview(b)
v[0] = 72; print(b)  # expect: bytearray(b'Hello')
v[1:3] = b'EL'; print(b)  # expect: bytearray(b'HELlo')
try: v[1:3] = b'x'
except ValueError as e: print(e)  # expect: memoryview assignment: lvalue and rvalue have different structures
print(v[::-1].tobytes(), v[::2].tolist(), v[-1])  # expect: b'olLEH' [72, 76, 111] 111
try: v[10]
except IndexError as e: print(e)  # expect: index out of bounds on dimension 1
try: v[0] = 300
except ValueError as e: print(e)  # expect: memoryview: invalid value for format 'B'
try: v[0] = 'a'
except TypeError as e: print(e)  # expect: memoryview: invalid type for format 'B'
print(v == b'HELlo', v == b, memoryview(b'a') == memoryview(b'a'), v != b'x', bytes(v), bytearray(v))  # expect: True True True True b'HELlo' bytearray(b'HELlo')
print(isinstance(v, memoryview), type(v))  # expect: True <class 'memoryview'>
with memoryview(b) as q: print(q.tolist())  # expect: [72, 69, 76, 108, 111]
try: q[0]
except ValueError as e: print(e)  # expect: operation forbidden on released memoryview object
v.release()
try: len(v)
except ValueError as e: print(e)  # expect: operation forbidden on released memoryview object
try: hash(memoryview(bytearray(b'ab')))
except ValueError as e: print(e)  # expect: cannot hash writable memoryview object
try: memoryview(1)
except TypeError as e: print(e)  # expect: memoryview: a bytes-like object is required, not 'int'
try: memoryview()
except TypeError as e: print(type(e))  # expect: <class 'TypeError'>
m2 = memoryview(bytearray(8)).cast('I'); m2[1] = 0x01020304; print(m2.tolist(), m2.obj, len(m2), m2.tobytes())
# expect: [0, 16909060] bytearray(b'\x00\x00\x00\x00\x04\x03\x02\x01') 2 b'\x00\x00\x00\x00\x04\x03\x02\x01'
print(memoryview(b'abc').cast('b').tolist(), memoryview(b'abc').hex(), 98 in memoryview(b'abc'))  # expect: [97, 98, 99] 616263 True
s = memoryview(b'0123456789')[2:8][1:3]; print(s.tobytes(), s.obj)  # expect: b'34' b'0123456789'
print([x for x in reversed(memoryview(b'abc'))])  # expect: [99, 98, 97]
print(memoryview(b'a').toreadonly().readonly, m.c_contiguous, m[::2].contiguous, m.strides)  # expect: True True False (1,)
try: del v[0]
except (TypeError, ValueError) as e: print(type(e).__name__)  # expect: ValueError
