# cpython: no
# cores: 4
# gil: off
# seeds: 1..4
import threading
from weft_sync import Mutex

mutex = Mutex()
counter = 0


def add():
    global counter
    for i in range(60):
        with mutex:
            before = counter
            counter = before + 1


threads = [threading.Thread(target=add) for i in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counter, mutex.locked())      # expect: 240 False
try:
    mutex.release()
except RuntimeError as error:
    print(error)                    # expect: release unlocked lock
