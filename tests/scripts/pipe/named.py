import os, time, errno, stat
p = '/tmp/weft_fifo'
if os.path.exists(p): os.unlink(p)
os.mkfifo(p)
print(stat.S_ISFIFO(os.stat(p).st_mode) if hasattr(stat,'S_ISFIFO') else True)
try: os.mkfifo(p)
except OSError as e: print(e)
try: os.open(p, os.O_WRONLY | os.O_NONBLOCK)
except OSError as e: print(e)
t = time.time()
if os.fork() == 0:
    time.sleep(0.2)
    with open(p, 'w') as f:
        f.write('one\n'); f.write('two\n')
    os._exit(0)
with open(p) as f:
    print(time.time() - t > 0.15)
    for line in f: print(line.strip())
os.wait()
if os.fork() == 0:
    time.sleep(0.2)
    fd = os.open(p, os.O_RDONLY)
    print('child got', os.read(fd, 100), os.read(fd, 100))
    os._exit(0)
t = time.time()
fd = os.open(p, os.O_WRONLY)
print('opened', time.time() - t > 0.15)
os.write(fd, b'data')
os.close(fd)
os.wait()
fd = os.open(p, os.O_RDONLY | os.O_NONBLOCK)
print(os.read(fd, 10))
w = os.open(p, os.O_WRONLY)
try: os.read(fd, 10)
except BlockingIOError as e: print('would block')
os.write(w, b'abc'); print(os.read(fd, 10))
os.close(fd)
try: os.write(w, b'x')
except BrokenPipeError: print('broken')
os.unlink(p)
# expect: True
# expect: [Errno 17] File exists
# expect: [Errno 6] No such device or address: '/tmp/weft_fifo'
# expect: True
# expect: one
# expect: two
# expect: opened True
# expect: child got b'data' b''
# expect: b''
# expect: would block
# expect: b'abc'
# expect: broken
