# cpython: no
# cores: 4
# queues: per_core
# Processes spread over the cores, idle ones steal, a thread with an affinity stays.
import os, time


def work(seconds):
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass


begin = time.monotonic()
children = []
for i in range(8):
    pid = os.fork()
    if pid == 0:
        if i == 7:
            os.sched_setaffinity(0, {2})
        work(0.03 if i < 4 else 0.01)
        os._exit(0)
    children.append(pid)
for pid in children:
    os.waitpid(pid, 0)
print(time.monotonic() - begin < 0.07)      # expect: True
