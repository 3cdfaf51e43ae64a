"""mmap: what is private stays private, sizes and what is refused; faults of the program are errors."""
import mmap, os
f = open('/tmp/mapped', 'wb+'); f.write(b'0123456789' * 10); f.flush()
m = mmap.mmap(f.fileno(), 0); print(len(m), m[:5], m.find(b'9'), m.rfind(b'0'), m.size(), m.tell(), m.readline(), m.tell())
# expect: 100 b'01234' 9 90 100 0 b'0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789' 100
m[0:3] = b'abc'; m[5] = 66; m.seek(10); m.write(b'XYZ'); m.write_byte(33); print(m[:15]); m.flush(); f.seek(0); print(f.read(14))
# expect: b'abc34B6789XYZ!4'
# expect: b'abc34B6789XYZ!'
m.move(20, 0, 5); print(m[20:26], m.read_byte()); m.seek(0, 2);   # expect: b'abc345' 52
for g in (lambda: m.write(b'x'), lambda: m.read_byte(), lambda: m.seek(1000), lambda: m[200], lambda: m.__setitem__(slice(0, 2), b'abc'), lambda: m.__setitem__(0, 300), lambda: m.move(95, 0, 10), lambda: mmap.mmap(f.fileno(), 1000), lambda: mmap.mmap(-1, 0), lambda: mmap.mmap(-1, -1), lambda: mmap.mmap(f.fileno(), 10, offset=7), lambda: mmap.mmap(999, 10)):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
    # expect: ValueError data out of range
    # expect: ValueError read byte out of range
    # expect: ValueError seek out of range
    # expect: IndexError mmap index out of range
    # expect: IndexError mmap slice assignment is wrong size
    # expect: ValueError mmap item value must be in range(0, 256)
    # expect: ValueError source, destination, or count out of range
    # expect: ValueError mmap length is greater than file size
    # expect: OSError [Errno 22] Invalid argument
    # expect: OverflowError memory mapped length must be positive
    # expect: OSError [Errno 22] Invalid argument
    # expect: OSError [Errno 9] Bad file descriptor
c = mmap.mmap(f.fileno(), 10, access=mmap.ACCESS_COPY); c[0:1] = b'Q'; print(c[:3], m[:3])  # expect: b'Qbc' b'abc'
r = mmap.mmap(f.fileno(), 10, access=mmap.ACCESS_READ)
try: r[0] = 1
except TypeError as e: print(e)  # expect: mmap can't modify a readonly memory map.
s = mmap.mmap(-1, 4096)
pid = os.fork()
if pid == 0: s[0:4] = b'kids'; c[1:2] = b'W'; os._exit(0)
os.wait(); print(s[:4], c[:3])  # expect: b'kids' b'Qbc'
p = mmap.mmap(-1, 4096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
pid = os.fork()
if pid == 0: p[0:4] = b'kids'; os._exit(0)
os.wait(); print(p[:4])  # expect: b'\x00\x00\x00\x00'
m.resize(50); print(len(m), os.fstat(f.fileno()).st_size)  # expect: 50 50
with mmap.mmap(-1, 10) as w: w.write(b'hi'); print(w.closed)  # expect: False
print(w.closed)  # expect: True
try: w[0]
except ValueError as e: print(e)  # expect: mmap closed or invalid
o = mmap.mmap(f.fileno(), 10, offset=0, prot=mmap.PROT_READ); print(o[:3], o.madvise(mmap.MADV_NORMAL), mmap.PAGESIZE, mmap.ALLOCATIONGRANULARITY)
# expect: b'abc' None 4096 4096
print(b'01' in m, [x for x in m[:3]], list(m[0:6:2]))  # expect: False [97, 98, 99] [97, 99, 52]
m = mmap.mmap(-1, 8); seen = memoryview(m)[2:4]
try: m.close()
except BufferError as e: print(e)  # expect: cannot close exported pointers exist
seen.release(); m.close(); print(m.closed)  # expect: True
