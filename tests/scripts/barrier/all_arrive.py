import threading
barrier = threading.Barrier(3)
before, after, indices = [], [], []
def work(n):
    before.append(n)
    indices.append(barrier.wait())
    after.append(len(before))

threads = [threading.Thread(target=work, args=(n,)) for n in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(indices), after, barrier.n_waiting, barrier.parties, barrier.broken)  # expect: [0, 1, 2] [3, 3, 3] 0 3 False
