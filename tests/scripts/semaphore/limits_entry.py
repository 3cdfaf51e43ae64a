import threading
import time
s = threading.Semaphore(2)
guard = threading.Lock()
inside = worst = 0
def work():
    global inside, worst
    with s:
        with guard:
            inside += 1
            worst = max(worst, inside)
        time.sleep(0.01)
        with guard:
            inside -= 1

threads = [threading.Thread(target=work) for _ in range(6)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(worst)  # expect: 2
