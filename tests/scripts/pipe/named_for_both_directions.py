# cpython: no
# There a reader that sees the first writer go before the others come leaves them waiting.
import os, time, select
p = '/tmp/weft_rw'
if os.path.exists(p): os.unlink(p)
os.mkfifo(p)
fd = os.open(p, os.O_RDWR); os.write(fd, b'both'); print(os.read(fd, 10))  # expect: b'both'
if os.fork() == 0:
    w = os.open(p, os.O_WRONLY); os.write(w, b'one'); os._exit(0)
os.wait(); print(os.read(fd, 10))  # expect: b'one'
print(select.select([fd], [fd], [], 0) == ([], [fd], []))  # expect: True
if os.fork() == 0:
    w = os.open(p, os.O_WRONLY); os.write(w, b'two'); os._exit(0)
os.wait(); print(os.read(fd, 10)); os.close(fd); os.unlink(p)  # expect: b'two'
# several writers, atomic lines
os.mkfifo(p)
for i in range(3):
    if os.fork() == 0:
        w = os.open(p, os.O_WRONLY)
        for _ in range(50): os.write(w, (chr(97 + i) * 99 + '\n').encode())
        os._exit(0)
lines = open(p).read().splitlines()
for _ in range(3): os.wait()
print(len(lines) in (50, 100, 150), all(len(set(l)) == 1 and len(l) == 99 for l in lines))  # expect: True True
os.unlink(p)
