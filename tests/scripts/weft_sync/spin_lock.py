# cpython: no
# cores: 4
# gil: off
# seeds: 1..4
import threading
from weft_sync import SpinLock

lock = SpinLock()
counter = 0


def add():
    global counter
    for i in range(60):
        with lock:
            before = counter
            counter = before + 1


threads = [threading.Thread(target=add) for i in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counter, lock.locked())       # expect: 240 False
try:
    lock.release()
except RuntimeError as error:
    print(error)                    # expect: release unlocked lock
