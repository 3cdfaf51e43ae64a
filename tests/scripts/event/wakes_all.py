import threading
e = threading.Event()
woken = []
def wait(n):
    e.wait()
    woken.append(n)

threads = [threading.Thread(target=wait, args=(n,)) for n in range(4)]
for t in threads:
    t.start()
print(woken)  # expect: []
e.set()
for t in threads:
    t.join()
print(sorted(woken))  # expect: [0, 1, 2, 3]
