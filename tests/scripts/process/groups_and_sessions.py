import os, signal, time
print(os.getpgrp() == os.getpgid(0), os.getsid(0) == os.getsid(os.getpid()))  # expect: True True
def child(f):
    pid = os.fork()
    if pid == 0:
        f(); os._exit(0)
    return pid
def lead():
    os.setpgid(0, 0)
    time.sleep(10)
a = child(lead); time.sleep(0.05)
print(os.getpgid(a) == a, os.getsid(a) == os.getsid(0))  # expect: True True
b = child(lambda: time.sleep(10))
os.setpgid(b, a)
print(os.getpgid(b) == a)  # expect: True
os.killpg(a, signal.SIGTERM)
print(sorted(os.waitstatus_to_exitcode(os.waitpid(-a, 0)[1]) for _ in range(2)))  # expect: [-15, -15]
try: os.waitpid(-a, 0)
except OSError as e: print(e)  # expect: [Errno 10] No child processes
try: os.killpg(a, 0)
except OSError as e: print(e)  # expect: [Errno 3] No such process
def session():
    os.setsid()
    print(os.getsid(0) == os.getpid() == os.getpgrp(), flush=True)
    try: os.setsid()
    except OSError as e: print(e, flush=True)
    try: os.setpgid(0, 0)
    except OSError as e: print(e, flush=True)
os.waitpid(child(session), 0)
# expect: True
# expect: [Errno 1] Operation not permitted
# expect: [Errno 1] Operation not permitted
for c in (lambda: os.getpgid(1 << 30), lambda: os.setpgid(1 << 30, 0), lambda: os.setpgid(0, 999999), lambda: os.getsid(1 << 30), lambda: os.setpgid(0, -1)):
    try: print(c())
    except OSError as e: print(e)
    # expect: [Errno 3] No such process
    # expect: [Errno 3] No such process
    # expect: [Errno 1] Operation not permitted
    # expect: [Errno 3] No such process
    # expect: [Errno 22] Invalid argument
c = child(lambda: time.sleep(10)); 
signal.signal(signal.SIGUSR1, lambda n, f: print('parent too', flush=True))
os.setpgid(c, c)
os.kill(-c, signal.SIGUSR1)
print(os.waitstatus_to_exitcode(os.waitpid(c, 0)[1]))  # expect: -10
