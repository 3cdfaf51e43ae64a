import threading
c = threading.Condition()
ready, woken = [], []
def work(n):
    with c:
        ready.append(n)
        c.wait()
        woken.append(n)

threads = [threading.Thread(target=work, args=(n,)) for n in range(3)]
for t in threads:
    t.start()
while len(ready) < 3:
    pass
with c:
    c.notify_all()
for t in threads:
    t.join()
print(sorted(woken))  # expect: [0, 1, 2]
