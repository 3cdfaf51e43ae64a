import fcntl, os, time
path = '/tmp/weft_owner'
if os.fork() == 0:
    file = open(path, 'w')
    fcntl.lockf(file, fcntl.LOCK_EX)
    time.sleep(0.1)
    os._exit(1)
time.sleep(0.05)
file = open(path, 'w')
fcntl.lockf(file, fcntl.LOCK_EX)
print(os.wait()[1] >> 8)  # expect: 1
os.unlink(path)
