import threading
lock = threading.RLock()
def factorial(n):
    with lock:
        return 1 if n == 0 else n * factorial(n - 1)

print(factorial(5))  # expect: 120
print(lock.acquire(), lock.acquire())  # expect: True True
lock.release()
lock.release()
lock.release()  # expect error: RuntimeError: cannot release un-acquired lock
