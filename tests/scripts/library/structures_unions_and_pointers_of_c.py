# ctypes: objects are views of bytes.
import ctypes
from ctypes import *
class Point(Structure):
    _fields_ = [("x", c_int), ("y", c_int)]
class Rect(Structure):
    _fields_ = [("a", Point), ("b", Point), ("name", c_char * 8)]
p = Point(10, 20); r = Rect(p, Point(3, 4), b"box"); r.a.x = 99
print(p.x, r.a.x, r.b.y, r.name, sizeof(Rect), Point.y, Rect.name.offset, bytes(p).hex(), Point.from_buffer_copy(bytes(p)).y)
# expect: 10 99 4 b'box' 24 <Field type=c_int, ofs=4, size=4> 16 0a00000014000000 20
pts = (Point * 3)(Point(1, 2), (3, 4)); pts[2].x = 5; print([(q.x, q.y) for q in pts], len(pts), sizeof(pts))  # expect: [(1, 2), (3, 4), (5, 0)] 3 24
class U(Union): _fields_ = [("i", c_uint32), ("b", c_ubyte * 4), ("f", c_float)]
u = U(); u.f = 1.0; print(hex(u.i), list(u.b), sizeof(U))  # expect: 0x3f800000 [0, 0, 128, 63] 4
class Flags(Structure): _fields_ = [("a", c_uint8, 1), ("b", c_uint8, 3), ("c", c_uint8, 4)]
f = Flags(1, 5, 9); print(f.a, f.b, f.c, bytes(f).hex(), sizeof(Flags), Flags.b); f.b = 10; print(f.b)
# expect: 1 5 9 9b 1 <Field type=c_ubyte, ofs=0:1, bits=3>
# expect: 2
class Packed(Structure): _pack_ = 1; _fields_ = [("c", c_char), ("d", c_double)]
class Loose(Structure): _fields_ = Packed._fields_
class Named(Structure): _anonymous_ = ["u"]; _fields_ = [("u", U), ("n", c_int)]
n = Named(); n.i = 7; n.n = 8; print(sizeof(Packed), sizeof(Loose), alignment(Loose), n.u.i, n.i, n.n)  # expect: 9 16 8 7 7 8
class More(Point): _fields_ = [("z", c_int)]
print(More(1, 2, 3).z, More(z=5).z, sizeof(More))  # expect: 3 5 12
i = c_int(42); q = pointer(i); q[0] = 7; print(i.value, q.contents); q.contents = c_int(9); print(i.value, q[0], bool(POINTER(c_int)()), POINTER(c_int).__name__)
# expect: 7 c_int(7)
# expect: 7 9 False LP_c_int
def err(g, *a):
    try: g(*a)
    except Exception as e: print(type(e).__name__ + ':', e)
err(lambda: POINTER(c_int)().contents); err(Point, 1, 2, 3); err(lambda: setattr(p, 'x', 'a')); err(lambda: setattr(r, 'name', b'too long a name')); err(sizeof, 5); err(byref, 5); err(Point.from_buffer, b'12345678'); err(Point.from_buffer_copy, b'1'); err(c_char, b'ab'); err(lambda: pts[3])
# expect: ValueError: NULL pointer access
# expect: TypeError: too many initializers
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: ValueError: bytes too long (15, maximum length 8)
# expect: TypeError: this type has no size
# expect: TypeError: byref() argument must be a ctypes instance, not 'int'
# expect: TypeError: underlying buffer is not writable
# expect: ValueError: Buffer size too small (1 instead of at least 8 bytes)
# expect: TypeError: one character bytes, bytearray or integer expected
# expect: IndexError: invalid index
class Node(Structure): pass
Node._fields_ = [("val", c_int), ("next", POINTER(Node))]
a, b = Node(1), Node(2); a.next = pointer(b); b.val = 3; print(a.next.contents.val, bool(b.next))  # expect: 3 False
arr = (c_int * 5)(5, 2, 4, 1, 3); pa = cast(arr, POINTER(c_int)); pa[1] = 20; print(list(arr), pa[:2])  # expect: [5, 20, 4, 1, 3] [5, 20]
print(CFUNCTYPE(c_int, c_int)(lambda v: v + 1)(4))  # expect: 5
buf = create_string_buffer(b"abc", 6); memset(buf, ord('z'), 2); print(buf.value, buf.raw); memmove(buf, b"QQQ", 3); print(buf.value, string_at(buf), string_at(buf, 2), c_char_p(b"hi").value, c_wchar_p("hé").value, create_unicode_buffer("hé").value, len(create_unicode_buffer(3)))
# expect: b'zzc' b'zzc\x00\x00\x00'
# expect: b'QQQ' b'QQQ' b'QQ' b'hi' hé hé 3
x = (c_ubyte * 4).from_buffer(ba := bytearray(b"abcd")); x[0] = 122; ba[1] = 65; print(ba, x[1], c_void_p().value, c_ubyte(300).value, c_short(40000).value, c_bool(5), c_float(.1).value)
# expect: bytearray(b'zAcd') 65 None 44 -25536 c_bool(True) 0.10000000149011612
