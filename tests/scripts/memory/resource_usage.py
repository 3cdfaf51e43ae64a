import os
import resource
import threading

before = resource.getrusage(resource.RUSAGE_SELF)
hoard = [[i] * 1000 for i in range(500)]
total = sum(sum(row) for row in hoard)
after = resource.getrusage(resource.RUSAGE_SELF)
print(after.ru_utime + after.ru_stime >= before.ru_utime + before.ru_stime)  # expect: True
print(after.ru_minflt - before.ru_minflt > 700, after.ru_maxrss - before.ru_maxrss > 2000)  # expect: True True
print(type(after.ru_utime).__name__, type(after.ru_maxrss).__name__, len(after))  # expect: float int 16
print(after[6] == after.ru_minflt, after[7] == after.ru_majflt)  # expect: True True

pid = os.fork()
if pid == 0:
    sum(range(20000))
    for row in hoard:
        row[0] = 1
    os._exit(0)
os.waitpid(pid, 0)
children = resource.getrusage(resource.RUSAGE_CHILDREN)
print(children.ru_minflt > 400, children.ru_maxrss > 2000)  # expect: True True

seen = []
thread = threading.Thread(target=lambda: seen.append(resource.getrusage(resource.RUSAGE_THREAD)))
thread.start()
thread.join()
print(seen[0].ru_utime <= resource.getrusage(resource.RUSAGE_SELF).ru_utime)  # expect: True
try:
    resource.getrusage(17)
except ValueError as error:
    print(error)  # expect: invalid who parameter
print(resource.getpagesize())  # expect: 4096
