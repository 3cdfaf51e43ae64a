import threading
lock = threading.Lock()
print(lock.locked())  # expect: False
with lock:
    print(lock.locked())  # expect: True
print(lock.locked())  # expect: False
