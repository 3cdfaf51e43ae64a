import os, signal
from multiprocessing import Array, Process
def transfer(accounts):
    with accounts.get_lock():
        accounts[0] -= 100
        os.kill(os.getpid(), signal.SIGKILL)
        accounts[1] += 100
if __name__ == '__main__':
    accounts = Array('i', [500, 0])
    child = Process(target=transfer, args=(accounts,))
    child.start()
    child.join()
    raw = accounts.get_obj()
    print(child.exitcode, list(raw), sum(raw), 'of 500')  # expect: -9 [400, 0] 400 of 500
    print(accounts.get_lock().acquire(timeout=0.1))  # expect: False
