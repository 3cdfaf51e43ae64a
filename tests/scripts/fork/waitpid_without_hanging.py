import os
import time
pid = os.fork()
if pid == 0:
    time.sleep(0.1)
    os._exit(5)
print(os.waitpid(pid, os.WNOHANG))  # expect: (0, 0)
time.sleep(0.3)
print(os.waitpid(pid, os.WNOHANG) == (pid, 5 << 8))  # expect: True
