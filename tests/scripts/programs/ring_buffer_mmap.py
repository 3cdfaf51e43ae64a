import threading, time, mmap, struct, os, multiprocessing as mp, ctypes, array, collections
class RingBuffer:
    HEADER = struct.Struct('<QQ')
    def __init__(self, cap): self.cap = cap; self.mm = mmap.mmap(-1, self.HEADER.size + cap * 8); self.HEADER.pack_into(self.mm, 0, 0, 0)
    def _ht(self): return self.HEADER.unpack_from(self.mm)
    def push(self, v):
        while True:
            h, t = self._ht()
            if t - h < self.cap: break
            time.sleep(.0005)
        struct.pack_into('<q', self.mm, self.HEADER.size + (t % self.cap) * 8, v); struct.pack_into('<Q', self.mm, 8, t + 1)
    def pop(self):
        while True:
            h, t = self._ht()
            if t > h: break
            time.sleep(.0005)
        v, = struct.unpack_from('<q', self.mm, self.HEADER.size + (h % self.cap) * 8); struct.pack_into('<Q', self.mm, 0, h + 1); return v
rb = RingBuffer(4); pid = os.fork()
if pid == 0:
    for i in range(20): rb.push(i * i - 50)
    os._exit(0)
got = [rb.pop() for _ in range(20)]; os.waitpid(pid, 0); print(got == [i * i - 50 for i in range(20)], got[:5], len(rb.mm), rb.mm[0:16] == struct.pack('<QQ', 20, 20))
a = array.array('i', [3, 1, 2]); a.append(5); a.extend([6]); a.insert(0, 9); print(a, a.typecode, a.itemsize, a[1:3], a.tobytes()[:4], a.index(2), a.pop(), sorted(a), a.buffer_info()[1], array.array('d', b'\0' * 16)); a.byteswap(); print(a[0])
try: a.append('x')
except TypeError as e: print(e)
try: array.array('b', [200])
except OverflowError as e: print(e)
dq = collections.deque(maxlen=3)
for i in range(5): dq.append(i); print(list(dq), end=' ')
print()
class Frame(ctypes.Structure): _fields_ = [('id', ctypes.c_uint16), ('ok', ctypes.c_bool), ('v', ctypes.c_double), ('tag', ctypes.c_char * 4)]
sv = mp.Value(Frame, 1, True, 2.5, b'ab'); 
def upd(f):
    with f.get_lock(): f.id += 1; f.tag = b'zz'; f.v *= 2
p = mp.Process(target=upd, args=(sv,)); p.start(); p.join(); print(sv.id, sv.ok, sv.v, sv.tag, ctypes.sizeof(Frame))

# expect: True [-50, -49, -46, -41, -34] 48 True
# expect: array('i', [9, 3, 1, 2, 5]) i 4 array('i', [3, 1]) b'\t\x00\x00\x00' 3 6 [1, 2, 3, 5, 9] 5 array('d', [0.0, 0.0])
# expect: 150994944
# expect: 'str' object cannot be interpreted as an integer
# expect: signed char is greater than maximum
# expect: [0] [0, 1] [0, 1, 2] [1, 2, 3] [2, 3, 4]
# expect: 2 True 5.0 b'zz' 24
