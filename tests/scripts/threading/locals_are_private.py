import threading
def work(n):
    x = n
    for _ in range(1000):
        x += 1
    results[n] = x

results = {}
threads = [threading.Thread(target=work, args=(n,)) for n in (1, 2, 3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results.items()))  # expect: [(1, 1001), (2, 1002), (3, 1003)]
