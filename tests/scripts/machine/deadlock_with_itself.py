# cpython: no
import threading
lock = threading.Lock()
lock.acquire()
print("once")  # expect: once
lock.acquire()
# expect exit: 3
# expect stderr: deadlock: no thread can ever run again
# expect stderr matches:   thread A \(MainThread\) of process 1000 waits for lock .*, which it holds itself, line 6: lock.acquire\(\)
# expect stderr matches:   cycle: A \(MainThread\) → A \(MainThread\)
