# A thread of SCHED_IDLE has a weight of 3 beside 1024, and gives way at once; one of SCHED_BATCH has its share.
# scheduler: cfs
# cores: 1
import os, time

def share(policy):
    """Processor time of a process of the class in percent of that of an ordinary one beside it."""
    reader, writer = os.pipe()
    for each in (policy, os.SCHED_OTHER):
        if os.fork() == 0:
            os.sched_setscheduler(0, each, os.sched_param(0))
            end = time.monotonic() + 0.2
            while time.monotonic() < end:
                pass
            os.write(writer, f'{each} {time.process_time_ns()}\n'.encode())
            os._exit(0)
    for _ in range(2):
        os.wait()
    used = sorted(os.read(reader, 100).split(b'\n')[:2], key=lambda line: line.startswith(b'0 '))
    one, other = [int(line.split()[1]) for line in used]
    return 100 * one // other

print(share(os.SCHED_IDLE) < 5)             # expect: True
print(90 < share(os.SCHED_BATCH) < 110)     # expect: True
