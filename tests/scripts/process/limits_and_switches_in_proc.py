# Limits are the kernel's: /proc/PID/limits shows them, children have them, and others' can be asked for and set.
import os, resource, time
resource.setrlimit(resource.RLIMIT_NOFILE, (100, 1000))
resource.setrlimit(resource.RLIMIT_CPU, (77, resource.RLIM_INFINITY))
lines = open('/proc/self/limits').read().split('\n')
print(repr(lines[0]), len(lines))
for line in lines:
    if line.startswith(('Max cpu', 'Max open', 'Max file size', 'Max address', 'Max realtime timeout', 'Max data', 'Max file locks')):
        print(repr(line))

pid = os.fork()
if pid == 0:
    while resource.getrlimit(resource.RLIMIT_NOFILE)[0] == 100:
        time.sleep(0.001)
    os.write(1, f'child {resource.getrlimit(resource.RLIMIT_NOFILE)} {resource.getrlimit(resource.RLIMIT_CPU)}\n'.encode())
    os._exit(0)
print(resource.prlimit(pid, resource.RLIMIT_NOFILE))
print(resource.prlimit(pid, resource.RLIMIT_NOFILE, (50, 900)))
os.waitpid(pid, 0)
try:
    resource.prlimit(pid, resource.RLIMIT_NOFILE)
except ProcessLookupError as error:
    print(error)
for call in (lambda: resource.setrlimit(resource.RLIMIT_AS, (100, 50)), lambda: resource.setrlimit(resource.RLIMIT_CORE, (-1, 50)),
             lambda: resource.getrlimit(16), lambda: resource.setrlimit(resource.RLIMIT_CPU, (1,)), lambda: resource.prlimit(0, -1),
             lambda: resource.setrlimit(resource.RLIMIT_CPU, ('a', 'b'))):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

print(resource.getrlimit(resource.RLIMIT_STACK)[0] >= 8 << 20)

def switches():
    fields = dict(line.split(':', 1) for line in open('/proc/self/status').read().splitlines())
    return int(fields['voluntary_ctxt_switches']), int(fields['nonvoluntary_ctxt_switches'])

before, used = switches(), resource.getrusage(resource.RUSAGE_SELF)
for _ in range(10):
    time.sleep(0.001)
after, now = switches(), resource.getrusage(resource.RUSAGE_SELF)
print(10 <= after[0] - before[0] < 20, 10 <= now.ru_nvcsw - used.ru_nvcsw < 30, after[1] >= before[1], now.ru_nivcsw >= used.ru_nivcsw)

print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_nvcsw > 0)

# expect: 'Limit                     Soft Limit           Hard Limit           Units     ' 18
# expect: 'Max cpu time              77                   unlimited            seconds   '
# expect: 'Max file size             unlimited            unlimited            bytes     '
# expect: 'Max data size             unlimited            unlimited            bytes     '
# expect: 'Max open files            100                  1000                 files     '
# expect: 'Max address space         unlimited            unlimited            bytes     '
# expect: 'Max file locks            unlimited            unlimited            locks     '
# expect: 'Max realtime timeout      unlimited            unlimited            us        '
# expect: (100, 1000)
# expect: (100, 1000)
# expect: child (50, 900) (77, -1)
# expect: [Errno 3] No such process
# expect: ValueError current limit exceeds maximum limit
# expect: ValueError current limit exceeds maximum limit
# expect: ValueError invalid resource specified
# expect: ValueError expected a tuple of 2 integers
# expect: ValueError invalid resource specified
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: True
# expect: True True True True
# expect: True
