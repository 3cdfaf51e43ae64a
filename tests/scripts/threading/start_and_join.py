import threading
def work(n):
    results.append(n * n)

results = []
threads = [threading.Thread(target=work, args=(n,)) for n in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results))  # expect: [0, 1, 4, 9, 16]
