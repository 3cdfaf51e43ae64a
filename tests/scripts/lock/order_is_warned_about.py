# cpython: no
# warn: lock-order
# No deadlock happens here, but it could: a pair of locks in both orders.
import threading

a, b = threading.Lock(), threading.Lock()


def one():
    with a:
        with b:
            pass


def other():
    with b:
        with a:
            pass


for function in (one, other):
    thread = threading.Thread(target=function)
    thread.start()
    thread.join()
print('done')       # expect: done
# expect stderr: warning: locks are taken in different orders, which one day may be a deadlock:
# expect stderr matches:   thread B \(Thread-1 \(one\)\) of process 1000 took lock \d+ \(line 11: with b:\) while it held lock \d+ \(line 10: with a:\)
# expect stderr matches:   thread C \(Thread-2 \(other\)\) of process 1000 took lock \d+ \(line 17: with a:\) while it held lock \d+ \(line 16: with b:\)
