# gil: 3.12
# switch-interval: 20us
# seeds: 1..10
import threading
counter = 0
def increment(x):
    return x + 1
def count():
    global counter
    for _ in range(2000):
        counter = increment(counter)

threads = [threading.Thread(target=count) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("lost" if counter < 4000 else "right")
# expect one of: lost
# expect one of: right
# expect seen: lost
