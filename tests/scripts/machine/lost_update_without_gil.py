# gil: off
# cores: 2
# seeds: 1..10
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
print(counter < 4000)
# expect one of: True
# expect one of: False
# expect seen: True
