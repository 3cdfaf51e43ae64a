import os
import threading
stop = threading.Event()
threading.Thread(target=stop.wait).start()
pid = os.fork()
if pid == 0:
    print(threading.active_count())  # expect: 1
    os._exit(0)
os.waitpid(pid, 0)
print(threading.active_count())  # expect: 2
stop.set()
