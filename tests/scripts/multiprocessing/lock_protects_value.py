from multiprocessing import Lock, Process, Value
def add(value, lock):
    for _ in range(50):
        with lock:
            value.value += 1
if __name__ == "__main__":
    value, lock = Value("i", 0), Lock()
    processes = [Process(target=add, args=(value, lock)) for _ in range(4)]
    for p in processes: p.start()
    for p in processes: p.join()
    print(value.value, value, lock)  # expect: 200 <Synchronized wrapper for c_int(200)> <Lock(owner=None)>
