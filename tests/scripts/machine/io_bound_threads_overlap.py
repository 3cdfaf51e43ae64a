# cpython: no
import threading
import time
start = time.perf_counter()
threads = [threading.Thread(target=time.sleep, args=(0.1,)) for _ in range(10)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(f"{time.perf_counter() - start:.2f}")  # expect: 0.10
