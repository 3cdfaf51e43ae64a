# cores: 2
# seeds: 1..20
import threading
order = []
def work(name):
    order.append(name)

threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("".join(order))
# expect one of: ab
# expect one of: ba
