import gzip
import zlib

o = zlib.compressobj()
whole = o.compress(b'abc' * 3) + o.compress(b'def') + o.flush()
d = zlib.decompressobj()
pieces = [d.decompress(whole[at:at + 1]) for at in range(len(whole))]
print(b''.join(pieces), d.eof, sum([piece != b'' for piece in pieces]) > 1)  # expect: b'abcabcabcdef' True True
print(d.decompress(b'tail'), d.unused_data)  # expect: b'' b'tail'
print(zlib.decompress(gzip.compress(b'gz'), 31), zlib.decompress(gzip.compress(b'gz'), 47), zlib.decompress(whole, 47), gzip.decompress(zlib.compress(b'x', 9, 31)))
# expect: b'gz' b'gz' b'abcabcabcdef' b'x'
for f in (lambda: zlib.decompress(whole[:-3]), lambda: zlib.decompress(whole, 31), lambda: zlib.decompress(b'x'), lambda: gzip.open('/tmp/x', 'zz'), lambda: gzip.open('/tmp/x', 'rbt')):
    try:
        print(f())
    except (zlib.error, ValueError) as e:
        print(type(e).__name__, e)
        # expect: error Error -5 while decompressing data: incomplete or truncated stream
        # expect: error Error -3 while decompressing data: incorrect header check
        # expect: error Error -5 while decompressing data: incomplete or truncated stream
        # expect: ValueError invalid mode: 'zzb'
        # expect: ValueError Invalid mode: 'rbt'
