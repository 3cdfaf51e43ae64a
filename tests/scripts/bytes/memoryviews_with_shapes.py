# Views of several dimensions, of numbers, and of mapped memory.
import array, mmap, struct
m = memoryview(bytearray(range(12)))
g = m.cast('B', shape=[3, 4])
print(g.shape, g.tolist(), g[1, 2], g[-1, -1], g.nbytes, g.ndim, len(g), g.strides, g.c_contiguous, g.f_contiguous)
# expect: (3, 4) [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]] 6 11 12 2 3 (4, 1) True False
g[2, 3] = 99
print(m[11], g.tobytes() == m.tobytes(), g.cast('B').tolist() == m.tolist())
# expect: 99 True True
for f in (lambda: g[0], lambda: g[3, 0], lambda: g[0, 4], lambda: g[0:1], lambda: list(g), lambda: g[1, 2, 3], lambda: g[1,], lambda: m[1, 2], lambda: m.cast('B', [5, 5]), lambda: m.cast('i', [3]), lambda: m.cast('B', [0])):
    try: r = f(); print(r.tolist())
    except Exception as e: print(type(e).__name__, e)
# expect: NotImplementedError multi-dimensional sub-views are not implemented
# expect: IndexError index out of bounds on dimension 1
# expect: IndexError index out of bounds on dimension 2
# expect: [[0, 1, 2, 3]]
# expect: NotImplementedError multi-dimensional sub-views are not implemented
# expect: TypeError cannot index 2-dimension view with 3-element tuple
# expect: NotImplementedError sub-views are not implemented
# expect: TypeError cannot index 1-dimension view with 2-element tuple
# expect: TypeError memoryview: product(shape) * itemsize != buffer size
# expect: [50462976, 117835012, 1661602056]
# expect: ValueError memoryview.cast(): elements of shape must be integers > 0
d = memoryview(bytearray(16)).cast('d'); d[0] = 1.5; d[1] = -2; print(d.tolist(), d.nbytes, bytes(d[:1]), d.itemsize)
# expect: [1.5, -2.0] 16 b'\x00\x00\x00\x00\x00\x00\xf8?' 8
try: d[0] = 'x'
except TypeError as e: print(e)
# expect: memoryview: invalid type for format 'd'
i = memoryview(bytearray(16)).cast('i'); i[1:3] = array.array('i', [7, -8]); print(i.tolist(), i[::2].tolist(), i.tobytes())
# expect: [0, 7, -8, 0] [0, -8] b'\x00\x00\x00\x00\x07\x00\x00\x00\xf8\xff\xff\xff\x00\x00\x00\x00'
w = i.cast('B').cast('i', [2, 2]); w[1, 1] = 5; print(w.tolist(), i.tolist())
# expect: [[0, 7], [-8, 5]] [0, 7, -8, 5]
mm = mmap.mmap(-1, 16)
v = memoryview(mm); v[0] = 5; v[1:3] = b'ab'; print(mm[:4], v.nbytes); c = v.cast('i'); c[1] = -1; print(mm[4:8]); c.release(); v.release()
# expect: b'\x05ab\x00' 16
# expect: b'\xff\xff\xff\xff'
a = array.array('i', [1,2,3]); m = memoryview(a); m[1:3] = array.array('i', [8, 9]); print(a, m.tobytes(), m.cast('B')[0], m.format)
# expect: array('i', [1, 8, 9]) b'\x01\x00\x00\x00\x08\x00\x00\x00\t\x00\x00\x00' 1 i
struct.pack_into('i', m.cast('B'), 4, 77); print(a)
# expect: array('i', [1, 77, 9])
b = bytearray(8); mv = memoryview(b); mv[2:4] = b'zz'; print(b); s = mv[4:]; s[:2] = memoryview(b'qq'); print(b, s.obj is b)
# expect: bytearray(b'\x00\x00zz\x00\x00\x00\x00')
# expect: bytearray(b'\x00\x00zzqq\x00\x00') True
print(int.from_bytes(mv[2:4], 'little'), bytes(mv[::2]), mv == b, mv[2:4] == b'zz', hash(memoryview(b'abc')) == hash(b'abc'))
# expect: 31354 b'\x00zq\x00' True True True
