# gil: 3.12
# switch-interval: 20us
# seeds: 1..20
import threading
counter = 0
def count():
    global counter
    for _ in range(2000):
        counter += 1

threads = [threading.Thread(target=count) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counter)  # expect: 4000
