# Memory by C types: numbers, arrays, structures, unions, pointers.
import ctypes, pickle
from ctypes import *
n = c_int(5); print(n, n.value, repr(c_uint8(300)), c_int8(200).value, c_long(2**70 + 3).value, c_double(2), c_float(0.1).value, c_bool(7), c_char(b'x'), c_wchar('가'), c_char(65))
# expect: c_int(5) 5 c_ubyte(44) -56 3 c_double(2.0) 0.10000000149011612 c_bool(True) c_char(b'x') c_wchar('가') c_char(b'A')
p = pointer(n); p.contents.value = 9; print(n, p[0], type(p).__name__, p.contents, bool(p), bool(POINTER(c_int)()))
# expect: c_int(9) 9 LP_c_int c_int(9) True False
p[0] = 12; print(n.value, sizeof(p), sizeof(c_int * 5), alignment(c_double))  # expect: 12 8 20 8
try: POINTER(c_int)().contents
except ValueError as e: print(e)  # expect: NULL pointer access
for bad in (lambda: c_int('x'), lambda: c_int(1.5), lambda: c_double('x'), lambda: c_char(b'ab'), lambda: c_wchar(5), lambda: sizeof(5), lambda: addressof(5), lambda: pointer(5), lambda: c_char_p(5.5), lambda: c_char_p('s'), lambda: c_wchar_p(b's'), lambda: (c_int * 2)(1, 2, 3), lambda: byref(5), lambda: create_string_buffer('x'), lambda: cast(5, c_int), lambda: c_int * -1):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
    # expect: TypeError 'str' object cannot be interpreted as an integer
    # expect: TypeError 'float' object cannot be interpreted as an integer
    # expect: TypeError must be real number, not str
    # expect: TypeError one character bytes, bytearray or integer expected
    # expect: TypeError unicode string expected instead of int instance
    # expect: TypeError this type has no size
    # expect: TypeError invalid type
    # expect: TypeError _type_ must have storage info
    # expect: TypeError bytes or integer address expected instead of float instance
    # expect: TypeError bytes or integer address expected instead of str instance
    # expect: TypeError unicode string or integer address expected instead of bytes instance
    # expect: IndexError invalid index
    # expect: TypeError byref() argument must be a ctypes instance, not 'int'
    # expect: TypeError x
    # expect: TypeError cast() argument 2 must be a pointer type, not c_int
    # expect: ValueError Array length must be >= 0, not -1
class Node(Structure): pass
Node._fields_ = [('v', c_int), ('next', POINTER(Node))]
c = Node(3); b = Node(2, pointer(c)); a = Node(1, pointer(b))
x = a; out = []
while True:
    out.append(x.v)
    if not x.next: break
    x = x.next.contents
print(out, sizeof(Node), Node.next, Node.v.offset, Node.v.size)  # expect: [1, 2, 3] 16 <Field type=LP_Node, ofs=8, size=8> 0 4
class U(Union): _fields_ = [('i', c_uint32), ('b', c_ubyte * 4), ('f', c_float)]
u = U(i=0x01020304); print([hex(k) for k in u.b], sizeof(U)); u.f = 1.0; print(hex(u.i))
# expect: ['0x4', '0x3', '0x2', '0x1'] 4
# expect: 0x3f800000
class B(Structure): _fields_ = [('a', c_uint, 3), ('b', c_uint, 5), ('c', c_int, 4), ('d', c_uint8)]
s = B(7, 17, -3, 200); print(s.a, s.b, s.c, s.d, sizeof(B)); s.a = 9; print(s.a, bytes(s).hex(), B.b)
# expect: 7 17 -3 200 8
# expect: 1 890d0000c8000000 <Field type=c_uint, ofs=0:3, bits=5>
class P(Structure):
    _pack_ = 1
    _fields_ = [('c', c_char), ('i', c_int), ('s', c_short)]
print(sizeof(P), P.i.offset, bytes(P(b'z', 1, 2)))  # expect: 7 1 b'z\x01\x00\x00\x00\x02\x00'
class Point(Structure):
    _fields_ = [('x', c_int), ('y', c_int)]
    def norm(self): return self.x ** 2 + self.y ** 2
    def __repr__(self): return f'Point({self.x}, {self.y})'
class Rect(Structure): _fields_ = [('ul', Point), ('lr', Point)]
r = Rect((1, 2), (3, 4)); r.ul.x = 10; q = r.lr; q.y = 40; print(r.ul, r.lr, r.lr.norm()); r.ul, r.lr = r.lr, r.ul; print(r.ul, r.lr)
# expect: Point(10, 2) Point(3, 40) 1609
# expect: Point(3, 40) Point(3, 40)
arr = (Point * 3)((1, 2), (3, 4)); arr[2] = Point(5, 6); print([repr(k) for k in arr], len(arr)); arr[0].x = 7; print(arr[0])
# expect: ['Point(1, 2)', 'Point(3, 4)', 'Point(5, 6)'] 3
# expect: Point(7, 2)
m = ((c_int * 3) * 2)((1, 2, 3), (4, 5, 6)); m[1][1] = 50; print([list(row) for row in m], type(m).__name__)
# expect: [[1, 2, 3], [4, 50, 6]] c_int_Array_3_Array_2
buf = create_string_buffer(b'abc', 6); buf[1] = b'X'; print(buf.raw, buf.value, len(buf)); memset(buf, ord('-'), 2); print(buf.value); memmove(buf, b'QQQ', 3); print(buf.value); buf.value = b'hi'; print(buf.raw)
# expect: b'aXc\x00\x00\x00' b'aXc' 6
# expect: b'--c'
# expect: b'QQQ'
# expect: b'hi\x00\x00\x00\x00'
w = create_unicode_buffer('한글'); print(w.value, len(w)); z = c_char_p(b'hello'); print(z.value, string_at(z)); print(c_wchar_p('abc').value, c_char_p(None), c_void_p(None).value, c_void_p(0), bool(c_void_p(5)))
# expect: 한글 3
# expect: b'hello' b'hello'
# expect: abc c_char_p(None) None c_void_p(None) True
arr = (c_int * 4)(1, 2, 3, 4); pi = cast(arr, POINTER(c_int)); print(pi[2], pi[:3]); pi[1] = 20; print(list(arr), cast(addressof(arr) + 4, POINTER(c_int)).contents.value)
# expect: 3 [1, 2, 3]
# expect: [1, 20, 3, 4] 20
v = cast(pointer(c_float(1.0)), POINTER(c_uint32)).contents; print(hex(v.value)); print(string_at(addressof(arr), 4))
# expect: 0x3f800000
# expect: b'\x01\x00\x00\x00'
x = [1, 2]; print(cast(id(x), py_object).value is x, py_object(x), py_object(x).value)  # expect: True py_object([1, 2]) [1, 2]
ba = bytearray(8); ci = c_int.from_buffer(ba, 4); ci.value = 258; print(ba, c_int.from_buffer_copy(b'\x01\0\0\0').value)
# expect: bytearray(b'\x00\x00\x00\x00\x02\x01\x00\x00') 1
try: c_int.from_buffer(bytearray(2))
except ValueError as e: print(e)  # expect: Buffer size too small (2 instead of at least 4 bytes)
print(pickle.loads(pickle.dumps(c_int(4))), pickle.loads(pickle.dumps(Point(1, 2))), byref(n).__class__.__name__)  # expect: c_int(4) Point(1, 2) CArgObject
CB = CFUNCTYPE(c_int, c_int, c_int); cb = CB(lambda a, b: a * b); print(cb(3, 4))  # expect: 12
class MyInt(c_int): pass
print(MyInt(5).value, isinstance(MyInt(5), c_int), (c_int * 2)(1, 2)[:], (c_char * 3)(b'a', b'b').value)  # expect: 5 True [1, 2] b'ab'
for t in (c_int8, c_uint16, c_int64, c_size_t, c_longlong): print(t.__name__, end=' ')
print(); a1, a2 = Point(1, 1), Point(1, 1); print(a1 == a2, bytes(a1) == bytes(a2), n.value == 12, Point.x)
# expect: c_byte c_ushort c_long c_ulong c_long
# expect: False True True <Field type=c_int, ofs=0, size=4>
