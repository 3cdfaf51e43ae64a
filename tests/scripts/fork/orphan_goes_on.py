import os
import time
pid = os.fork()
if pid == 0:
    grandchild = os.fork()
    if grandchild == 0:
        time.sleep(0.05)
        print("orphan", flush=True)
        os._exit(0)
    os._exit(0)
os.waitpid(pid, 0)
print("parent", flush=True)
time.sleep(0.2)
# expect: parent
# expect: orphan
