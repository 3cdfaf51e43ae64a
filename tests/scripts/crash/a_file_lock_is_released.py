import fcntl, os, signal, time
path = '/tmp/weft_crash.lock'
reader, writer = os.pipe()
pid = os.fork()
if pid == 0:
    file = open(path, 'w')
    fcntl.flock(file, fcntl.LOCK_EX)
    os.write(writer, b'locked')
    time.sleep(100)
os.read(reader, 100)
file = open(path, 'a')
try:
    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
except BlockingIOError as error:
    print(error)  # expect: [Errno 11] Resource temporarily unavailable
os.kill(pid, signal.SIGKILL)
fcntl.flock(file, fcntl.LOCK_EX)
print('the dead process holds nothing')  # expect: the dead process holds nothing
os.wait()
os.unlink(path)
