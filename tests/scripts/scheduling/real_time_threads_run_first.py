# cores: 1
import os

def child(name, priority):
    pid = os.fork()
    if pid == 0:
        if priority:
            os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(priority))
        x = 0
        for i in range(20000):
            x += i
        print(name)
        os._exit(0)
    return pid

# expect: real time 50
# expect: real time 10
# expect: other 1
# expect: other 2
os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(99))   # all are there before one runs
children = [child('other 1', 0), child('real time 10', 10), child('real time 50', 50), child('other 2', 0)]
for pid in children[0], children[3]:
    os.sched_setscheduler(pid, os.SCHED_OTHER, os.sched_param(0))
print(os.sched_getscheduler(0), os.sched_getparam(0))   # expect any order: 1 posix.sched_param(sched_priority=99)
for pid in children:
    os.waitpid(pid, 0)
try:
    os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(100))
except OSError as error:
    print(error)                        # expect: [Errno 22] Invalid argument
