import threading
lock = threading.RLock()
lock.acquire()
results = []
t = threading.Thread(target=lambda: results.append(lock.acquire(blocking=False)))
t.start()
t.join()
print(results)  # expect: [False]
