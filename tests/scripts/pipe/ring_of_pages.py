# A pipe is a ring of 16 pages: what is written goes into new ones, its odd part behind what is in the last.
import os, fcntl, select, errno
def fill(chunk, size=None, times=10**9):
    r, w = os.pipe()
    if size: fcntl.fcntl(w, 1031, size)
    os.set_blocking(w, False)
    total = n = 0
    try:
        while n < times: total += os.write(w, b'x' * chunk); n += 1
    except BlockingIOError: pass
    return r, w, total, n
for chunk in (1, 100, 1000, 2048, 3000, 4095, 4096, 4097, 5000, 6000, 8191, 10000, 65535, 65536, 65537, 100000):
    r, w, total, n = fill(chunk)
    print(chunk, total, n)
    # expect: 1 65536 65536
    # expect: 100 64000 640
    # expect: 1000 64000 64
    # expect: 2048 65536 32
    # expect: 3000 48000 16
    # expect: 4095 65520 16
    # expect: 4096 65536 16
    # expect: 4097 45066 11
    # expect: 5000 54096 11
    # expect: 6000 64096 11
    # expect: 8191 65528 8
    # expect: 10000 64096 7
    # expect: 65535 65535 1
    # expect: 65536 65536 1
    # expect: 65537 65536 1
    # expect: 100000 65536 1
    os.close(r); os.close(w)
for size in (4096, 8192, 5000, 1 << 20):
    r, w, total, n = fill(3000, size)
    print(size, fcntl.fcntl(w, 1032), total, n)
    # expect: 4096 4096 3000 1
    # expect: 8192 8192 6000 2
    # expect: 5000 8192 6000 2
    # expect: 1048576 1048576 768000 256
    os.close(r); os.close(w)
r, w, total, n = fill(4096)
print(select.select([], [w], [], 0)[1] == [])  # expect: True
os.read(r, 1)
print(select.select([], [w], [], 0)[1] == [])  # expect: True
os.read(r, 4094)
print(select.select([], [w], [], 0)[1] == [])  # expect: True
os.read(r, 1)
print(select.select([], [w], [], 0)[1] == [w], os.write(w, b'abc'), os.write(w, b'd' * 4000))  # expect: True 3 4000
try: print(os.write(w, b'e'))  # expect: 1
except BlockingIOError as e: print(e)
r, w, total, n = fill(3000)
os.read(r, 3000)
try: print('after one read', os.write(w, b'y' * 5000))  # expect: after one read 5000
except BlockingIOError as e: print(e.errno)
try: print('after one read', os.write(w, b'y' * 4096))
except BlockingIOError as e: print(e.errno)  # expect: 11
r, w = os.pipe()
os.write(w, b'a' * 9000)
try: fcntl.fcntl(w, 1031, 8192)
except OSError as e: print(errno.errorcode[e.errno])  # expect: EBUSY
os.read(r, 1000)
try: print(fcntl.fcntl(w, 1031, 8192))
except OSError as e: print(errno.errorcode[e.errno])  # expect: EBUSY
import array, termios
n = array.array('i', [0]); fcntl.ioctl(r, termios.FIONREAD, n); print(n[0])  # expect: 8000
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(r)
    for i in range(40): os.write(w, bytes([i]) * 3000)
    os._exit(0)
os.close(w)
data = b''
while part := os.read(r, 1700): data += part
print(len(data), data == b''.join(bytes([i]) * 3000 for i in range(40)))  # expect: 120000 True
os.waitpid(pid, 0)
