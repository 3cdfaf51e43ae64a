b = b'hello'
print(b, b[0], b[-1], b[1:3], b[::-1], b[::2], len(b), list(b), bytes(b), b == b'hello', b != 'hello', b < b'help', b + b' x', b * 2, 2 * b, b * 0, b * -1, 104 in b, b'ell' in b, b'' in b, hash(b) == hash(bytes(b)))
# expect: b'hello' 104 111 b'el' b'olleh' b'hlo' 5 [104, 101, 108, 108, 111] b'hello' True True True b'hello x' b'hellohello' b'hellohello' b'' b'' True True True True
print(bytes(), bytes(3), bytes([1, 2, 255]), bytes(range(5)), bytes('é', 'utf8'), bytes(bytearray(b'x')), bytes(b'a'), bytes((65, 66)), bytes(memoryview(b'mv')), bytes(x for x in (1, 2)), bytes(True))
# expect: b'' b'\x00\x00\x00' b'\x01\x02\xff' b'\x00\x01\x02\x03\x04' b'\xc3\xa9' b'x' b'a' b'AB' b'mv' b'\x01\x02' b'\x00'
print(repr(b'\x00\n\t\r\\\'"\x7f\x80'), repr(b"'"), repr(b'"'), repr(b'\'"'), str(b'a'), b'%d' % 5, b'%s' % b'a', b'%a' % 'é', b'%c' % 65, b'%x %5d|' % (255, 3), b'%b' % b'z', b'%r' % 1)
# expect: b'\x00\n\t\r\\\'"\x7f\x80' b"'" b'"' b'\'"' b'a' b'5' b'a' b"'\\xe9'" b'A' b'ff     3|' b'z' b'1'
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: bytes(-1)); t(lambda: bytes([256])); t(lambda: bytes([-1])); t(lambda: bytes(['a'])); t(lambda: bytes('a')); t(lambda: bytes(1.5)); t(lambda: bytes(None)); t(lambda: bytes(1, 'utf8')); t(lambda: bytes([1], 'utf8')); t(lambda: bytes(b'a', 'utf8')); t(lambda: bytes('a', 1)); t(lambda: b[5]); t(lambda: b['a']); t(lambda: b[1.0]); t(lambda: b + 'a'); t(lambda: b + 1); t(lambda: 'a' + b); t(lambda: b * 'a'); t(lambda: b * 1.5); t(lambda: b < 'a'); t(lambda: 'a' in b); t(lambda: 256 in b); t(lambda: 1.5 in b); t(lambda: None in b); t(lambda: b'%s' % 'a'); t(lambda: b'%s' % 1); t(lambda: b'%d' % 'a'); t(lambda: b'%c' % 256); t(lambda: b'%c' % 'a'); t(lambda: b'a' % 1); t(lambda: b'%s %s' % (b'a',)); t(lambda: bytes(10 ** 30)); t(lambda: bytes(object())); t(lambda: bytes(source=b'a')); t(lambda: b.foo); t(lambda: b[::0]); t(lambda: b - b'a'); t(lambda: bytes([1], 2, 3, 4)); t(lambda: b''.join(b'ab')); t(lambda: b == None)
# expect: ValueError negative count
# expect: ValueError bytes must be in range(0, 256)
# expect: ValueError bytes must be in range(0, 256)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError string argument without an encoding
# expect: TypeError cannot convert 'float' object to bytes
# expect: TypeError cannot convert 'NoneType' object to bytes
# expect: TypeError encoding without a string argument
# expect: TypeError encoding without a string argument
# expect: TypeError encoding without a string argument
# expect: TypeError bytes() argument 'encoding' must be str, not int
# expect: IndexError index out of range
# expect: TypeError byte indices must be integers or slices, not str
# expect: TypeError byte indices must be integers or slices, not float
# expect: TypeError can't concat str to bytes
# expect: TypeError can't concat int to bytes
# expect: TypeError can only concatenate str (not "bytes") to str
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: TypeError can't multiply sequence by non-int of type 'float'
# expect: TypeError '<' not supported between instances of 'bytes' and 'str'
# expect: TypeError a bytes-like object is required, not 'str'
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError a bytes-like object is required, not 'float'
# expect: TypeError a bytes-like object is required, not 'NoneType'
# expect: TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
# expect: TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
# expect: TypeError %d format: a real number is required, not str
# expect: OverflowError %c arg not in range(256)
# expect: TypeError %c requires an integer in range(256) or a single byte
# expect: TypeError not all arguments converted during bytes formatting
# expect: TypeError not enough arguments for format string
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: TypeError cannot convert 'object' object to bytes
# expect: b'a'
# expect: AttributeError 'bytes' object has no attribute 'foo'
# expect: ValueError slice step cannot be zero
# expect: TypeError unsupported operand type(s) for -: 'bytes' and 'bytes'
# expect: TypeError bytes() takes at most 3 arguments (4 given)
# expect: TypeError sequence item 0: expected a bytes-like object, int found
# expect: False
try: b[0] = 1
except TypeError as e: print(e)  # expect: 'bytes' object does not support item assignment
try: del b[0]
except TypeError as e: print(e)  # expect: 'bytes' object doesn't support item deletion
class B:
    def __bytes__(self): return b'from B'
class C:
    def __bytes__(self): return 'x'
t(lambda: bytes(B())); t(lambda: bytes(C()))
# expect: b'from B'
# expect: TypeError __bytes__ returned non-bytes (type str)
