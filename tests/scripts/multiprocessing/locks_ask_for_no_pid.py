# A lock of processes that nobody else wants is taken and released without any system call: its owner is known by the thread.
# cpython: no
import multiprocessing
import resource

lock = multiprocessing.RLock()
before = resource.getrusage(resource.RUSAGE_SELF).ru_stime
for _ in range(1000):
    with lock:
        with lock:
            pass
print(resource.getrusage(resource.RUSAGE_SELF).ru_stime - before < 0.00045)     # expect: True
