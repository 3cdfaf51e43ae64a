import os, signal
from multiprocessing import Lock, Process
def die(lock):
    lock.acquire()
    os.kill(os.getpid(), signal.SIGKILL)
if __name__ == '__main__':
    lock = Lock()
    child = Process(target=die, args=(lock,))
    child.start()
    child.join()
    print(child.exitcode)  # expect: -9
    print(lock.acquire(timeout=0.2))  # expect: False
