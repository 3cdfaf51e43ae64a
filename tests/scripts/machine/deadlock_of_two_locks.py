# seeds: 1..10
import threading
import time
a, b = threading.Lock(), threading.Lock()
def one():
    with a:
        time.sleep(0.01)
        with b:
            pass
def two():
    with b:
        time.sleep(0.01)
        with a:
            pass
threads = [threading.Thread(target=one), threading.Thread(target=two)]
for t in threads:
    t.start()
for t in threads:
    t.join()
# expect exit: 3
# expect stderr: deadlock: no thread can ever run again
# expect stderr matches:   thread A \(MainThread\) of process 1000 waits for the end of thread B \(Thread-1 \(one\)\), line 19: t.join\(\)
# expect stderr matches:   thread B \(Thread-1 \(one\)\) of process 1000 waits for lock .*, held by thread C \(Thread-2 \(two\)\), line 8: with b:
# expect stderr matches:   thread C \(Thread-2 \(two\)\) of process 1000 waits for lock .*, held by thread B \(Thread-1 \(one\)\), line 13: with a:
# expect stderr matches:   cycle: B \(Thread-1 \(one\)\) → C \(Thread-2 \(two\)\) → B \(Thread-1 \(one\)\)
