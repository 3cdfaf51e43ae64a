import os
parent = os.getpid()
pid = os.fork()
if pid == 0:
    print(os.getppid() == parent, os.getpid() != parent)  # expect: True True
    os._exit(0)
os.wait()
print(pid > 0)  # expect: True
