# cpython: no
# A child of fork() imports anew what another thread had begun. In CPython it waits for ever for that thread, which it doesn't have.
import os
import sys
import threading
import time

os.makedirs('/tmp/here')
sys.path.insert(0, '/tmp/here')
with open('/tmp/here/long.py', 'w') as file:
    file.write('import time\ntime.sleep(0.2)\nz = 3\n')
def begin():
    import long
thread = threading.Thread(target=begin)
thread.start()
time.sleep(0.1)
pid = os.fork()
if pid == 0:
    import long
    print(long.z, flush=True)
    os._exit(0)
print(os.waitpid(pid, 0)[1])
thread.join()
print(sys.modules['long'].z)
# expect: 3
# expect: 0
# expect: 3
