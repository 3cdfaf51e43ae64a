# cpython: no
from multiprocessing import Lock, Process
import time
def hold(lock):
    lock.acquire()
    time.sleep(100)
if __name__ == "__main__":
    lock = Lock()
    p = Process(target=hold, args=(lock,))
    p.start()
    time.sleep(0.1)
    p.terminate()
    p.join()
    lock.acquire()
# expect exit: 3
# expect stderr: deadlock: no thread can ever run again
# expect stderr:   thread A (MainThread) of process 1000 waits for semaphore 1, held by thread B (MainThread), which has ended, line 14: lock.acquire()
