import multiprocessing as mp
number = 1
class Task:
    def __init__(self, n): self.n = n
def work(queue, task, lock, value):
    with lock:
        value.value = task.n
        queue.put((number, task.n, __name__, mp.current_process().name, mp.get_start_method()))
def square(x): return x * x
if __name__ == "__main__":
    number = 2
    mp.set_start_method("spawn")
    try: mp.set_start_method("fork")
    except RuntimeError as error: print(error)  # expect: context has already been set
    queue, lock, value = mp.Queue(), mp.Lock(), mp.Value("i")
    p = mp.Process(target=work, args=(queue, Task(5), lock, value)); p.start()
    print(queue.get()); p.join(); print(p.exitcode, value.value)
    # expect: (1, 5, '__mp_main__', 'Process-1', 'spawn')
    # expect: 0 5
    context = mp.get_context("fork")
    queue = context.Queue()
    p = context.Process(target=work, args=(queue, Task(6), context.Lock(), context.Value("d"))); p.start()
    print(queue.get()); p.join(); print(type(p).__name__)
    # expect: (2, 6, '__main__', 'ForkProcess-2', 'fork')
    # expect: ForkProcess
    with mp.get_context("spawn").Pool(2) as pool: print(pool.map(square, range(4)))  # expect: [0, 1, 4, 9]
    try: mp.get_context("thread")
    except ValueError as error: print(error)  # expect: cannot find context for 'thread'
    print(mp.get_all_start_methods())  # expect: ['fork', 'spawn', 'forkserver']
