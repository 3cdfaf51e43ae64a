import hashlib, hmac, zlib, binascii, base64, secrets, uuid
for n in ('md5', 'sha1', 'sha256', 'sha512', 'sha3_256', 'blake2b'): print(n, hashlib.new(n, b'abc').hexdigest()[:20], hashlib.new(n).digest_size, hashlib.new(n).block_size)
# expect: md5 900150983cd24fb0d696 16 64
# expect: sha1 a9993e364706816aba3e 20 64
# expect: sha256 ba7816bf8f01cfea4141 32 64
# expect: sha512 ddaf35a193617abacc41 64 128
# expect: sha3_256 3a985da74fe225b2045c 32 136
# expect: blake2b ba80a53f981c4d0d6a27 64 128
h = hashlib.sha256(); h.update(b'a'); g = h.copy(); h.update(b'b'); print(h.hexdigest() == hashlib.sha256(b'ab').hexdigest(), g.hexdigest()[:8], h.name, h.digest()[:3], hashlib.pbkdf2_hmac('sha1', b'p', b's', 2).hex())
# expect: True ca978112 sha256 b'\xfb\x8e ' ea4b66d4030c711fa7c569b86856f404c929ee0a
print(hmac.new(b'k', b'm', 'sha256').hexdigest()[:16], hmac.compare_digest('a', 'a'), hmac.digest(b'k', b'm', 'md5').hex(), hmac.new(b'k', digestmod='sha1').name)
# expect: b60090e3052297ae True ed7e724d3a91554aaa2043041d9c5305 hmac-sha1
print(zlib.crc32(b'abc'), zlib.adler32(b'abc'), zlib.decompress(zlib.compress(b'abc' * 50)) == b'abc' * 50, zlib.crc32(b'c', zlib.crc32(b'ab')), binascii.hexlify(b'\x01\xff'), binascii.hexlify(b'abcd', '-', 2), binascii.unhexlify('01ff'), binascii.b2a_base64(b'abc'), binascii.a2b_base64('YWJj'), binascii.crc_hqx(b'a', 0))
# expect: 891568578 38600999 True 891568578 b'01ff' b'6162-6364' b'\x01\xff' b'YWJj\n' b'abc' 31879
print(base64.b64encode(b'hello!?'), base64.b64decode('aGVsbG8='), base64.urlsafe_b64encode(b'\xff\xfe\xfd'), base64.b32encode(b'hi'), base64.b16encode(b'hi'), base64.b16decode('6869'), base64.b85encode(b'hello'), base64.b32decode('NBUQ===='), base64.encodebytes(b'x' * 60), base64.b64decode('YW Jj\n'), base64.a85encode(b'hello'), base64.standard_b64decode(b'YQ=='))
# expect: b'aGVsbG8hPw==' b'hello' b'__79' b'NBUQ====' b'6869' b'hi' b'Xk~0{Zv' b'hi' b'eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\neHh4\n' b'abc' b'BOu!rDZ' b'a'
for f in (lambda: hashlib.md5('a'), lambda: hashlib.new('zz'), lambda: hmac.new(b'k', b'm'), lambda: hmac.new('k', b'm', 'md5'), lambda: zlib.decompress(b'bad'), lambda: binascii.unhexlify('1'), lambda: binascii.unhexlify('zz'), lambda: base64.b64decode('a'), lambda: base64.b64decode('!!!', validate=True), lambda: base64.b32decode('a'), lambda: base64.b16decode('6z'), lambda: binascii.a2b_base64('YW=J'), lambda: zlib.compress('a'), lambda: base64.b64encode('a'), lambda: hashlib.sha256(5), lambda: uuid.UUID('x'), lambda: uuid.UUID(int=-1), lambda: base64.b64decode('é'), lambda: hmac.compare_digest('é', 'a'), lambda: zlib.crc32('a'), lambda: binascii.hexlify('a')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: TypeError Strings must be encoded before hashing
    # expect: ValueError unsupported hash type zz
    # expect: TypeError Missing required parameter 'digestmod'.
    # expect: TypeError key: expected bytes or bytearray, but got 'str'
    # expect: error Error -3 while decompressing data: incorrect header check
    # expect: Error Odd-length string
    # expect: Error Non-hexadecimal digit found
    # expect: Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
    # expect: Error Only base64 data is allowed
    # expect: Error Incorrect padding
    # expect: Error Non-base16 digit found
    # expect: Error Incorrect padding
    # expect: TypeError a bytes-like object is required, not 'str'
    # expect: TypeError a bytes-like object is required, not 'str'
    # expect: TypeError object supporting the buffer API required
    # expect: ValueError badly formed hexadecimal UUID string
    # expect: ValueError int is out of range (need a 128-bit value)
    # expect: ValueError string argument should contain only ASCII characters
    # expect: TypeError comparing strings with non-ASCII characters is not supported
    # expect: TypeError a bytes-like object is required, not 'str'
    # expect: TypeError a bytes-like object is required, not 'str'
u = uuid.UUID('12345678-1234-5678-1234-567812345678'); print(u, repr(u), u.hex, u.int, u.bytes[:2], u.version, u.fields[0], u.urn, u == uuid.UUID(u.hex), uuid.uuid5(uuid.NAMESPACE_DNS, 'x.org'), uuid.uuid3(uuid.NAMESPACE_URL, 'a'), uuid.uuid4().version, u.variant, u < uuid.uuid4() or True, len(secrets.token_hex(4)), len(secrets.token_bytes(3)), secrets.randbelow(1), secrets.compare_digest(b'a', b'b'), uuid.UUID(int=5))
# expect: 12345678-1234-5678-1234-567812345678 UUID('12345678-1234-5678-1234-567812345678') 12345678123456781234567812345678 24197857161011715162171839636988778104 b'\x124' None 305419896 urn:uuid:12345678-1234-5678-1234-567812345678 True 8d26f658-f938-53f9-ad17-67ca11d6fed8 33838e93-63bc-3732-bf9e-b68d970b79c2 4 reserved for NCS compatibility True 8 3 0 False 00000000-0000-0000-0000-000000000005
