"""What holds bytes, its fingerprints, letters and structures; words of command lines."""
import shlex, struct, zlib, hashlib, hmac, base64, binascii
from decimal import Decimal
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
t(lambda: shlex.split("it's", posix=False)); t(lambda: shlex.split('x="y z" # c', posix=False)); t(lambda: list(shlex.shlex('a"b"c "d e"f')));t(lambda: list(shlex.shlex('a=b;c|d && e', punctuation_chars=True)));t(lambda: list(shlex.shlex('x="y z" # c', punctuation_chars='a/b')))
# expect: ["it's"]
# expect: ['x="y', 'z"', '#', 'c']
# expect: ['a"b"c', '"d e"', 'f']
# expect: ['a=b', ';', 'c', '|', 'd', '&&', 'e']
# expect: ['x="y', 'z"']
t(lambda: shlex.split('"it''s" "a b"c', posix=False)); t(lambda: shlex.quote(b'b'))
# expect: ['"its"', '"a b"', 'c']
# expect: TypeError cannot use a string pattern on a bytes-like object
d = zlib.decompressobj(); z = zlib.compress(b'hello world'*20)
out = d.decompress(z, 7); print(out, d.eof)  # expect: b'hello w' False
while not d.eof: out += d.decompress(d.unconsumed_tail, 50)
print(out == b'hello world'*20, d.eof, d.unused_data)  # expect: True True b''
t(lambda: zlib.crc32(b'hello', -7)); t(lambda: zlib.adler32(b'view', -1)); t(lambda: zlib.compress('x')); t(lambda: zlib.crc32([1]))
# expect: 2156747716
# expect: 77201865
# expect: TypeError a bytes-like object is required, not 'str'
# expect: TypeError a bytes-like object is required, not 'list'
t(lambda: hashlib.blake2b(b'a', salt=b's', person=b'p', digest_size=20).hexdigest()); t(lambda: hashlib.blake2s(b'a'*200, key=b'k', fanout=2, depth=3, leaf_size=64, node_offset=5, node_depth=1, inner_size=32, last_node=True).hexdigest())
# expect: '2ce5febb9dce8af09528adb010ef4f60e7250e05'
# expect: 'e3390ee638a93db212dd629b6a0a5a0fa2e2c05c89c54cdeeb44bf1ea8d23cd0'
t(lambda: hashlib.blake2b(salt=b's'*17)); t(lambda: hashlib.blake2s.SALT_SIZE); t(lambda: hashlib.blake2b.MAX_DIGEST_SIZE); t(lambda: hashlib.new('blake2b', b'a').hexdigest()); t(lambda: hashlib.new(3))
# expect: ValueError maximum salt length is 16 bytes
# expect: 8
# expect: 64
# expect: '333fcb4ee1aa7c115355ec66ceac917c8bfd815bf7587d325aec1864edd24e34d5abe2c6b1b5ee3face62fed78dbef802f2a85cb91d455a8f5249d330853cb3c'
# expect: TypeError name must be a string
t(lambda: hashlib.new('sha256', b'', x=1)); t(lambda: hmac.new(b'k', b'm', 'sha256').copy().hexdigest()); t(lambda: hmac.digest(memoryview(b'v'), memoryview(b'v'), 'sha256').hex())
# expect: TypeError 'x' is an invalid keyword argument for new()
# expect: 'b60090e3052297aeb5a080889ce2fc4bca957e756faeb4df7d31800ca1e771ec'
# expect: 'e7c77cc4f0b3d3e853b1445db446badc0e092f0fd7ebbb15d0c9db69a02a04fd'
t(lambda: struct.unpack_from('d', bytearray(3), -1)); t(lambda: struct.pack_into('<Q', bytearray(16), -1, 3)); t(lambda: struct.pack('P', -3)); t(lambda: struct.pack('<e', Decimal('1.25'))); t(lambda: struct.pack('B', 2**64)); t(lambda: struct.pack('B', 256)); t(lambda: struct.unpack('i', 5)); t(lambda: struct.pack('d', 'x')); t(lambda: struct.unpack_from('<I', b'12345678', -4)); t(lambda: struct.pack('i', int))
# expect: error not enough data to unpack 8 bytes at offset -1
# expect: error no space to pack 8 bytes at offset -1
# expect: b'\xfd\xff\xff\xff\xff\xff\xff\xff'
# expect: b'\x00='
# expect: error argument out of range
# expect: error ubyte format requires 0 <= number <= 255
# expect: TypeError a bytes-like object is required, not 'int'
# expect: error required argument is not a float
# expect: (943142453,)
# expect: error required argument is not an integer
t(lambda: base64.b64encode(5)); t(lambda: base64.b64decode(5)); t(lambda: base64.b64encode([1])); t(lambda: base64.b64encode(memoryview(b'abc'))); t(lambda: binascii.a2b_qp(b'a==3Db=\nc=')); t(lambda: binascii.a2b_uu(b'')); t(lambda: binascii.crc_hqx(b'', -3)); t(lambda: binascii.hexlify(1.5)); t(lambda: binascii.unhexlify(None))
# expect: TypeError a bytes-like object is required, not 'int'
# expect: TypeError argument should be a bytes-like object or ASCII string, not 'int'
# expect: TypeError a bytes-like object is required, not 'list'
# expect: b'YWJj'
# expect: b'a=3Dbc'
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: 65533
# expect: TypeError a bytes-like object is required, not 'float'
# expect: TypeError argument should be bytes, buffer or ASCII string, not 'NoneType'
t(lambda: base64.b64decode('é')); t(lambda: hashlib.pbkdf2_hmac('sha1', b'p', b's', 0)); t(lambda: hashlib.pbkdf2_hmac(3, b'p', b's', 1))
# expect: ValueError string argument should contain only ASCII characters
# expect: ValueError iteration value must be greater than 0.
# expect: TypeError pbkdf2_hmac() argument 'hash_name' must be str, not int
