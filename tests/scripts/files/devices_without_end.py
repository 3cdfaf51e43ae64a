# Devices without end; what queue raises travels to other processes; a closed selector.
import os, queue, selectors
from multiprocessing.managers import BaseManager
with open('/dev/urandom', 'rb') as f: a, b = f.read(100), f.read(100); print(len(a), a != b)
with open('/dev/zero', 'rb') as f: print(f.read(10))
fd = os.open('/dev/random', os.O_RDONLY); print(len(os.read(fd, 16))); os.close(fd)
with open('/dev/null', 'r+b') as f: print(f.write(b'x'), f.read())
q = queue.Queue()
class M(BaseManager): pass
M.register('q', callable=lambda: q)
class N(BaseManager): pass
N.register('Q', queue.Queue)
with N() as n:
    p = n.Q(1); p.put(1)
    try: p.put(2, False)
    except queue.Full as e: print(repr(e))
    print(p.get())
    try: p.get(timeout=.05)
    except queue.Empty as e: print(repr(e), type(e))
s = selectors.DefaultSelector(); s.close()
try: s.select(0)
except ValueError as e: print(e)

# expect: 100 True
# expect: b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: 16
# expect: 1 b''
# expect: Full()
# expect: 1
# expect: Empty() <class '_queue.Empty'>
# expect: I/O operation on closed epoll object
