from multiprocessing import JoinableQueue, Process, Queue, SimpleQueue
import time
def produce(queue):
    for item in ("a", [1, 2], {"k": None}):
        queue.put(item)
def work(tasks, results):
    for task in iter(tasks.get, None):
        results.put(task * task)
        tasks.task_done()
    tasks.task_done()
if __name__ == "__main__":
    queue = Queue()
    p = Process(target=produce, args=(queue,)); p.start()
    print([queue.get() for _ in range(3)]); p.join()  # expect: ['a', [1, 2], {'k': None}]
    try: queue.get(timeout=0.05)
    except Empty: print("empty")  # expect error: NameError: name 'Empty' is not defined
    try: queue.get_nowait()
    except Empty: print("empty")
    small = Queue(1)
    small.put(1)
    try: small.put(2, timeout=0.05)
    except Full: print("full", small.full(), small.qsize())
    time.sleep(0.1)
    print(small.get(), small.empty(), small.full())
    small.close(); small.join_thread()
    try: small.put(1)
    except ValueError as error: print(str(error).split("<")[0], str(error).split(">")[1])
    tasks, results = JoinableQueue(), SimpleQueue()
    for n in range(4): tasks.put(n)
    tasks.put(None)
    p = Process(target=work, args=(tasks, results)); p.start()
    tasks.join()
    print([results.get() for _ in range(4)], results.empty()); p.join()
    try: tasks.task_done()
    except ValueError as error: print(error)
