# gil: off
# cores: 2
# seeds: 1..10
import threading
items = []
def work():
    for n in range(500):
        items.append(n)

threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(items), sum(items))  # expect: 1000 249500
