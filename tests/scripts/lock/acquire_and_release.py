import threading
lock = threading.Lock()
print(lock.acquire(), lock.acquire(blocking=False), lock.acquire(False), lock.acquire(timeout=0.01))  # expect: True False False False
lock.release()
print(lock.acquire(timeout=5))  # expect: True
