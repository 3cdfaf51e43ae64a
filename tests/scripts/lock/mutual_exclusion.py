import threading
import time
lock = threading.Lock()
inside = 0
worst = 0
def work():
    global inside, worst
    for _ in range(20):
        with lock:
            inside += 1
            worst = max(worst, inside)
            time.sleep(0.0001)
            inside -= 1

threads = [threading.Thread(target=work) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(worst)  # expect: 1
