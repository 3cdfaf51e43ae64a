from multiprocessing import Process, Queue
def f(q, n): q.put([n, None, 'hello'])
q = Queue()
ps = [Process(target=f, args=(q, i)) for i in range(3)]
for p in ps: p.start()
for p in ps: p.join()
print(sorted(q.get()[0] for _ in ps))
# expect: [0, 1, 2]
