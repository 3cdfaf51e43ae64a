import gzip
import io
import random
import zlib

r = random.Random(5)
blobs = [b'', b'a', bytes(r.randrange(256) for _ in range(300)), b'abc' * 900, bytes(r.choice(b'abcdef \n') for _ in range(1500))]
wrong = 0
for blob in blobs:
    for wbits in (15, -15, 31, 9):
        c = zlib.compressobj(wbits=wbits)
        packed = c.compress(blob) + c.flush()
        for size in (1, 7, 1 << 20):
            d = zlib.decompressobj(wbits)
            out = b''.join(d.decompress(packed[i:i + size]) for i in range(0, len(packed), size)) + d.flush()
            wrong += out != blob or not d.eof
        d, out, rest = zlib.decompressobj(wbits), b'', packed + b'tail'
        while not d.eof:
            part = d.decompress(rest, 100)
            out, rest = out + part, d.unconsumed_tail
            wrong += len(part) > 100
        wrong += out != blob or d.unused_data != b'tail'
print(wrong)  # expect: 0

d = zlib.decompressobj()
print(d.decompress(zlib.compress(b'hello ' * 50)[:12]) != b'', d.eof)     # what has come is given at once
# expect: True False
twin = d.copy()
rest = zlib.compress(b'hello ' * 50)[12:]
print(d.decompress(rest) == twin.decompress(rest), twin.eof)  # expect: True True
c = zlib.compressobj()
first = c.compress(b'one ')
two = c.copy()
print(zlib.decompress(first + c.compress(b'a') + c.flush()), zlib.decompress(first + two.compress(b'b') + two.flush()))  # expect: b'one a' b'one b'
for data, wbits in ((b'x\x9c\x07\x00', 15), (b'\x05\xff\xff', -15), (b'\x00\x01\x00\x00\x00', -15), (b'\x03', -15)):
    try:
        print(zlib.decompress(data, wbits))
    except zlib.error as e:
        print(e)
        # expect: Error -3 while decompressing data: invalid block type
        # expect: Error -3 while decompressing data: too many length or distance symbols
        # expect: Error -3 while decompressing data: invalid stored block lengths
        # expect: Error -5 while decompressing data: incomplete or truncated stream


class Slow(io.BytesIO):
    """Tells how much of it was read."""

    def read(self, n=-1):
        part = super().read(n)
        Slow.count += len(part)
        return part


Slow.count = 0
data = bytes(r.randrange(256) for _ in range(30000))
packed = gzip.compress(data) + bytes(3) + gzip.compress(b'second', mtime=77)
with gzip.GzipFile(fileobj=Slow(packed)) as f:
    print(f.read(5) == data[:5], Slow.count < 20000, f.mtime is not None)       # not all of it for five bytes
    # expect: True True True
    print(f.seek(29998), f.read(5) == data[29998:] + b'sec', f.tell(), f.read(), f.read(), f.seek(-4, 2), f.read(), f.mtime, f.seek(2), f.read(1) == data[2:3])
    # expect: 29998 True 30003 b'ond' b'' 30002 b'cond' 77 2 True
out = io.BytesIO()
with gzip.GzipFile('dir/name.txt.gz', 'w', fileobj=out, mtime=5) as f:
    print(f.write(b'one'), f.seek(5), f.tell(), f.flush(), f.write(memoryview(b'two')), len(out.getvalue()) > 10)  # expect: 3 5 5 None 3 True
print(gzip.decompress(out.getvalue()), out.getvalue()[10:19], f.closed)  # expect: b'one\x00\x00two' b'name.txt\x00' True
for action in (lambda: f.write(b'x'), lambda: gzip.GzipFile(fileobj=io.BytesIO(packed[:-3])).read(), lambda: gzip.decompress(packed[:5]),
               lambda: gzip.decompress(packed[:-2] + b'\1\1'), lambda: gzip.decompress(packed + b'x')):
    try:
        print(action())
    except (OSError, ValueError, EOFError) as e:
        print(type(e).__name__, e)
        # expect: ValueError I/O operation on closed file
        # expect: EOFError Compressed file ended before the end-of-stream marker was reached
        # expect: EOFError Compressed file ended before the end-of-stream marker was reached
        # expect: BadGzipFile Incorrect length of data produced
        # expect: BadGzipFile Not a gzipped file (b'x')
