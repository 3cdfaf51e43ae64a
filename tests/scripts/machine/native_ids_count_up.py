# cpython: no
import os
import threading
def show():
    print(os.getpid(), threading.get_native_id())
for _ in range(2):
    t = threading.Thread(target=show)
    t.start()
    t.join()
# expect: 1000 1001
# expect: 1000 1002
