"""Limits of descriptors, of the sizes of files and of processor time, and what setrlimit() refuses."""
import os, resource, signal

resource.setrlimit(resource.RLIMIT_NOFILE, (20, 30))
print(resource.getrlimit(resource.RLIMIT_NOFILE))
# expect: (20, 30)
descriptors = []
try:
    while True:
        descriptors.append(os.dup(0))
except OSError as error:
    print(error, descriptors[-1])
# expect: [Errno 24] Too many open files 19
for what in (lambda: open('/tmp/too_many', 'w'), os.pipe, lambda: os.dup2(0, 25)):
    try:
        what()
    except OSError as error:
        print(error)
# expect: [Errno 24] Too many open files: '/tmp/too_many'
# expect: [Errno 24] Too many open files
# expect: [Errno 9] Bad file descriptor
for descriptor in descriptors:
    os.close(descriptor)
for what in (lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (40, 30)), lambda: resource.getrlimit(99), lambda: resource.setrlimit(99, (1, 1)),
             lambda: resource.setrlimit(7, (1,)), lambda: resource.prlimit(0, resource.RLIMIT_NOFILE)):
    try:
        print(what())
    except ValueError as error:
        print(error)
# expect: current limit exceeds maximum limit
# expect: invalid resource specified
# expect: invalid resource specified
# expect: expected a tuple of 2 integers
# expect: (20, 30)
if os.fork() == 0:
    resource.setrlimit(resource.RLIMIT_CPU, (1, 3))
    while True:
        pass
print(os.WTERMSIG(os.wait()[1]) == signal.SIGXCPU)
# expect: True
if os.fork() == 0:
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
    file = os.open('/tmp/limited', os.O_RDWR | os.O_CREAT | os.O_TRUNC)
    print(os.write(file, b'x' * 1500), flush=True)
    try:
        os.write(file, b'y')
    except OSError as error:
        print(error, flush=True)
    os._exit(0)
# expect: 1000
# expect: [Errno 27] File too large
print(os.wait()[1])
# expect: 0
