import threading
s = threading.Semaphore(1)
print(s.acquire(), s.acquire(blocking=False), s.acquire(timeout=0.01))  # expect: True False False
s.release(2)
print(s.acquire(), s.acquire())  # expect: True True
