# gil: off
# cores: 4
# seeds: 1..20
import threading
counter = 0
lock = threading.Lock()
def count():
    global counter
    for _ in range(200):
        with lock:
            counter += 1

threads = [threading.Thread(target=count) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counter)  # expect: 800
