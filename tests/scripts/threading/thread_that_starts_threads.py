import threading
def inner(n):
    results.append(n)
def outer():
    threads = [threading.Thread(target=inner, args=(n,)) for n in range(3)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    results.append("outer")

results = []
t = threading.Thread(target=outer)
t.start()
t.join()
print(sorted(results[:3]), results[3])  # expect: [0, 1, 2] outer
