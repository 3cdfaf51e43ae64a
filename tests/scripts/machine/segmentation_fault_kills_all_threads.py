# cpython: no
import ctypes
import threading
import time
def crash():
    time.sleep(0.01)
    ctypes.string_at(0)
def work():
    time.sleep(0.1)
    print("never")
threading.Thread(target=work).start()
print("started")  # expect: started
threading.Thread(target=crash).start()
# expect exit: 139
