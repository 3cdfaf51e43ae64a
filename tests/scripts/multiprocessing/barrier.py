from multiprocessing import Barrier, Process, Queue
import threading
def meet(barrier, queue):
    queue.put("before")
    barrier.wait()
    queue.put("after")
def wait_in_vain(barrier):
    try: barrier.wait(0.1)
    except threading.BrokenBarrierError: print("broken", flush=True)
if __name__ == "__main__":
    processes = [Process(target=meet, args=(barrier, queue)) for _ in range(3)]  # expect error: NameError: name 'barrier' is not defined. Did you mean: 'Barrier'?
    for p in processes: p.start()
    print([queue.get() for _ in range(6)][:3])
    for p in processes: p.join()
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    p = Process(target=wait_in_vain, args=(barrier,)); p.start(); p.join()
    print(barrier.broken)
