# cpython: no
# warn: lock-order
# A circle of three, one of them a mutex of processes.
import multiprocessing, threading

a, b, c = threading.Lock(), threading.Lock(), multiprocessing.Lock()


def take(first, second):
    with first, second:
        pass


for pair in ((a, b), (b, c), (c, a)):
    thread = threading.Thread(target=take, args=pair)
    thread.start()
    thread.join()
# expect stderr: warning: locks are taken in different orders, which one day may be a deadlock:
# expect stderr matches:   thread B .* took lock \d+ \(line 10: with first, second:\) while it held lock \d+ \(line 10: with first, second:\)
# expect stderr matches:   thread C .* took semaphore \d+ \(line 10: with first, second:\) while it held lock \d+ \(line 10: with first, second:\)
# expect stderr matches:   thread D .* took lock \d+ \(line 10: with first, second:\) while it held semaphore \d+ \(line 10: with first, second:\)
