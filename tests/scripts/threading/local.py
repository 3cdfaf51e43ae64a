import threading
data = threading.local()
data.x = "main"
def work(n):
    print(hasattr(data, "x"))
    # expect: False
    # expect: False
    data.x = n
    results.append(data.x)

results = []
for n in range(2):
    t = threading.Thread(target=work, args=(n,))
    t.start()
    t.join()
print(results, data.x)  # expect: [0, 1] main
