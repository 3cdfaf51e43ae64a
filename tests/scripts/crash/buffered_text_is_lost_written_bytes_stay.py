import os, signal
path = '/tmp/weft_crash.txt'
if os.fork() == 0:
    file = open(path, 'w')
    file.write('debit 100\n')
    file.flush()                        # in the kernel's hands
    file.write('credit 100\n')          # still in the process's own memory
    os.kill(os.getpid(), signal.SIGKILL)
_, status = os.wait()
print(os.WTERMSIG(status), repr(open(path).read()))  # expect: 9 'debit 100\n'
if os.fork() == 0:
    file = open(path, 'w')
    file.write('debit 200\n')
    os._exit(0)                         # an end without flushing, too
os.wait()
print(repr(open(path).read()))  # expect: ''
os.unlink(path)
