# cpython: no
import os
print(os.nice(0))                       # expect: 0
print(os.nice(5), os.nice(3))           # expect: 5 8
print(os.nice(100))                     # expect: 19
print(os.nice(-60))                     # expect: -20
os.setpriority(os.PRIO_PROCESS, 0, 7)
pid = os.fork()
if pid == 0:
    print(os.getpriority(os.PRIO_PROCESS, 0))   # expect: 7
    os._exit(0)
os.waitpid(pid, 0)
try:
    os.getpriority(os.PRIO_PROCESS, 99999)
except ProcessLookupError as error:
    print(error)                        # expect: [Errno 3] No such process
