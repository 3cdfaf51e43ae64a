# SCHED_BATCH and SCHED_IDLE, and what children inherit of a class.
import os

def show(*more):
    print(os.sched_getscheduler(0), os.sched_getparam(0).sched_priority, *more)

for name in ('BATCH', 'IDLE', 'OTHER'):
    policy = getattr(os, 'SCHED_' + name)
    os.sched_setscheduler(0, policy, os.sched_param(0))
    show(name, os.sched_get_priority_min(policy), os.sched_get_priority_max(policy))

for policy, priority in ((os.SCHED_BATCH, 1), (os.SCHED_IDLE, 1), (os.SCHED_OTHER, 1), (os.SCHED_FIFO, 0), (4, 0), (6, 0), (77, 0), (-1, 0)):
    try:
        os.sched_setscheduler(0, policy, os.sched_param(priority))
        print('set', policy, priority)
    except OSError as error:
        print(policy, priority, error.errno)

def child(policy, priority=0, nice=0):
    pid = os.fork()
    if pid == 0:
        os.setpriority(os.PRIO_PROCESS, 0, nice)
        os.sched_setscheduler(0, policy, os.sched_param(priority))
        grandchild = os.fork()
        if grandchild == 0:
            os.write(1, f'{policy:#x}: {os.sched_getscheduler(0)} {os.sched_getparam(0).sched_priority} {os.nice(0)}\n'.encode())
            os._exit(0)
        os.waitpid(grandchild, 0)
        os._exit(0)
    os.waitpid(pid, 0)

child(os.SCHED_BATCH)
child(os.SCHED_IDLE, 0, 5)
child(os.SCHED_RR, 7)
child(os.SCHED_RR | os.SCHED_RESET_ON_FORK, 7)
child(os.SCHED_FIFO | os.SCHED_RESET_ON_FORK, 7, -3)
child(os.SCHED_OTHER | os.SCHED_RESET_ON_FORK, 0, -3)
child(os.SCHED_OTHER | os.SCHED_RESET_ON_FORK, 0, 4)
child(os.SCHED_BATCH | os.SCHED_RESET_ON_FORK)

# expect: 3 0 BATCH 0 0
# expect: 5 0 IDLE 0 0
# expect: 0 0 OTHER 0 0
# expect: 3 1 22
# expect: 5 1 22
# expect: 0 1 22
# expect: 1 0 22
# expect: 4 0 22
# expect: 6 0 22
# expect: 77 0 22
# expect: -1 0 22
# expect: 0x3: 3 0 0
# expect: 0x5: 5 0 5
# expect: 0x2: 2 7 0
# expect: 0x40000002: 0 0 0
# expect: 0x40000001: 0 0 0
# expect: 0x40000000: 0 0 0
# expect: 0x40000000: 0 0 4
# expect: 0x40000003: 3 0 0
