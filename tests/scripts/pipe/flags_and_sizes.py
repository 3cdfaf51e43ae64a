import os, errno
r, w = os.pipe()
print(os.get_blocking(r), os.get_blocking(w))  # expect: True True
os.set_blocking(w, False)
os.set_blocking(r, False)
try:
    os.read(r, 10)
except BlockingIOError as e:
    print(e.errno, e)  # expect: 11 [Errno 11] Resource temporarily unavailable
total = 0
try:
    while True:
        total += os.write(w, b'x' * 4096)
except BlockingIOError as e:
    print(total, e)  # expect: 65536 [Errno 11] Resource temporarily unavailable
print(os.read(r, 100) == b'x' * 100)  # expect: True
try:
    os.write(w, b'y' * 4096)
except BlockingIOError as e:
    print('no room for 4096', e.errno)  # expect: no room for 4096 11
print(len(os.read(r, 65536)))  # expect: 65436
print(os.write(w, b'z' * 100000))  # expect: 65536
os.close(r)
try:
    os.write(w, b'a')
except BrokenPipeError as e:
    print(e.errno, e)  # expect: 32 [Errno 32] Broken pipe
for call in (lambda: os.read(99, 1), lambda: os.write(99, b''), lambda: os.lseek(w, 0, 0), lambda: os.pread(w, 1, 0), lambda: os.ftruncate(w, 0),
             lambda: os.dup(99), lambda: os.dup2(99, 3), lambda: os.close(99), lambda: os.set_blocking(99, True)):
    try:
        call()
    except OSError as e:
        print(e)
        # expect: [Errno 9] Bad file descriptor
        # expect: [Errno 9] Bad file descriptor
        # expect: [Errno 29] Illegal seek
        # expect: [Errno 29] Illegal seek
        # expect: [Errno 22] Invalid argument
        # expect: [Errno 9] Bad file descriptor
        # expect: [Errno 9] Bad file descriptor
        # expect: [Errno 9] Bad file descriptor
        # expect: [Errno 9] Bad file descriptor
import fcntl
r2, w2 = os.pipe()
print(fcntl.fcntl(w2, fcntl.F_GETPIPE_SZ), fcntl.fcntl(w2, fcntl.F_SETPIPE_SZ, 5000), fcntl.fcntl(r2, fcntl.F_GETPIPE_SZ))  # expect: 65536 8192 8192
print(os.get_inheritable(r2), os.get_inheritable(0))  # expect: False True
os.set_inheritable(r2, True)
print(os.get_inheritable(r2), fcntl.fcntl(r2, fcntl.F_GETFD), fcntl.fcntl(w2, fcntl.F_GETFD))  # expect: True 0 1
print(fcntl.fcntl(r2, fcntl.F_GETFL) & 3, fcntl.fcntl(w2, fcntl.F_GETFL) & 3)  # expect: 0 1
d = os.dup(r2); print(os.get_inheritable(d)); os.close(d)  # expect: False
d = os.dup2(r2, 20); print(d, os.get_inheritable(20)); os.close(20)  # expect: 20 True
d = fcntl.fcntl(r2, fcntl.F_DUPFD, 30); print(d, os.get_inheritable(d))  # expect: 30 True
d = fcntl.fcntl(r2, fcntl.F_DUPFD_CLOEXEC, 30); print(d, os.get_inheritable(d))  # expect: 31 False
a, b = os.pipe2(os.O_NONBLOCK)
print(os.get_blocking(a), os.get_inheritable(a))  # expect: False True
