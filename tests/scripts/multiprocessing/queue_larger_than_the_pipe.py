from multiprocessing import Process, Queue
def produce(queue):
    for i in range(5):
        queue.put(str(i) * 50000)
    print("all put", flush=True)
if __name__ == "__main__":
    p = Process(target=produce, args=(queue,))  # expect error: NameError: name 'queue' is not defined. Did you mean: 'Queue'?
    p.start()
    p.join(0.5)
    print(p.is_alive())
    print([queue.get()[:2] for _ in range(5)])
    p.join()
    print(p.exitcode)
