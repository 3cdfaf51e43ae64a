# getpriority() and setpriority() of a group and of a user: the best of all, or all of them.
import os

print(os.sched_param(sched_priority=3), os.sched_param(4)[0], os.sched_param(5).sched_priority, len(os.sched_param(6)))

if os.getpgrp() != os.getpid():
    os.setpgid(0, 0)
ready, told = os.pipe(), os.pipe()
pid = os.fork()
if pid == 0:
    os.nice(7 - os.nice(0))
    os.write(ready[1], b'x')
    os.read(told[0], 1)
    os.write(1, f'child {os.nice(0)}\n'.encode())
    os._exit(0)
os.read(ready[0], 1)
os.setpriority(os.PRIO_PROCESS, 0, 10)
print(os.getpriority(os.PRIO_PGRP, 0), os.getpriority(os.PRIO_PGRP, os.getpid()), os.getpriority(os.PRIO_PROCESS, pid))
os.setpriority(os.PRIO_PGRP, 0, 12)
os.write(told[1], b'x')
os.waitpid(pid, 0)
print(os.nice(0), os.getpriority(os.PRIO_USER, os.getuid()) <= 12)
for which, who in ((9, 0), (-1, 0), (os.PRIO_PROCESS, 999999), (os.PRIO_PGRP, 999999), (os.PRIO_USER, 54321)):
    for call in (lambda: os.getpriority(which, who), lambda: os.setpriority(which, who, 1)):
        try:
            print(call())
        except OSError as error:
            print(which, error)

# expect: posix.sched_param(sched_priority=3) 4 5 1
# expect: 7 7 7
# expect: child 12
# expect: 12 True
# expect: 9 [Errno 22] Invalid argument
# expect: 9 [Errno 22] Invalid argument
# expect: -1 [Errno 22] Invalid argument
# expect: -1 [Errno 22] Invalid argument
# expect: 0 [Errno 3] No such process
# expect: 0 [Errno 3] No such process
# expect: 1 [Errno 3] No such process
# expect: 1 [Errno 3] No such process
# expect: 2 [Errno 3] No such process
# expect: 2 [Errno 3] No such process
