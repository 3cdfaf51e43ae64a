# cpython: no
import os
import time
if os.fork() == 0:
    time.sleep(0.05)
    print("child")
    os._exit(0)
print("parent")
os._exit(5)
# expect: parent
# expect: child
# expect exit: 5
