import os
import signal
import time
pid = os.fork()
if pid == 0:
    time.sleep(100)
os.kill(pid, signal.SIGKILL)
_, status = os.waitpid(pid, 0)
print(status, os.WIFSIGNALED(status), os.WTERMSIG(status))  # expect: 9 True 9
