import os, fcntl, time, errno, struct
p = '/tmp/weft_lock'
f1 = open(p, 'w+'); f2 = open(p, 'r+')
fcntl.flock(f1, fcntl.LOCK_EX)
try: fcntl.flock(f2, fcntl.LOCK_EX | fcntl.LOCK_NB)
except OSError as e: print(type(e).__name__, e)
fcntl.flock(f1, fcntl.LOCK_SH)
fcntl.flock(f2, fcntl.LOCK_SH | fcntl.LOCK_NB)
print('two readers')
try: fcntl.flock(f1, fcntl.LOCK_EX | fcntl.LOCK_NB)
except BlockingIOError: print('no writer')
fcntl.flock(f2, fcntl.LOCK_EX | fcntl.LOCK_NB)
print('f1 lost its lock on the way')
fcntl.flock(f2, fcntl.LOCK_UN)
# inheritance
fcntl.flock(f1, fcntl.LOCK_EX)
if os.fork() == 0:
    fcntl.flock(f1, fcntl.LOCK_EX | fcntl.LOCK_NB); print('child shares it', flush=True)
    fcntl.flock(f1, fcntl.LOCK_UN)
    os._exit(0)
os.wait()
fcntl.flock(f2, fcntl.LOCK_EX | fcntl.LOCK_NB); print('child unlocked for all')
fcntl.flock(f2, fcntl.LOCK_UN)
# release at exit, blocking
r, w = os.pipe()
if os.fork() == 0:
    g = open(p); fcntl.flock(g, fcntl.LOCK_EX); os.write(w, b'.'); time.sleep(0.2); os._exit(0)
os.read(r, 1)
t = time.time(); fcntl.flock(f1, fcntl.LOCK_EX); print('waited', time.time() - t > 0.1); os.wait()
fcntl.flock(f1, fcntl.LOCK_UN)
# record locks
f1.write('0123456789'); f1.flush()
fcntl.lockf(f1, fcntl.LOCK_EX, 5, 0)
if os.fork() == 0:
    g = open(p, 'r+')
    try: fcntl.lockf(g, fcntl.LOCK_EX | fcntl.LOCK_NB, 2, 3)
    except OSError as e: print(type(e).__name__, e.errno, flush=True)
    fcntl.lockf(g, fcntl.LOCK_EX | fcntl.LOCK_NB, 5, 5); print('other half', flush=True)
    l = fcntl.fcntl(g, fcntl.F_GETLK, struct.pack('hhxxxxqqi4x', fcntl.F_WRLCK, 0, 0, 0, 0))
    k, wh, st, ln, pid = struct.unpack('hhxxxxqqi4x', l); print(k, wh, st, ln, pid == os.getppid(), flush=True)
    os._exit(0)
os.wait()
fcntl.lockf(f1, fcntl.LOCK_EX, 0, 0)   # all
g = open(p); g.close()                 # any close of the file releases the process's locks
if os.fork() == 0:
    h = open(p, 'r+'); fcntl.lockf(h, fcntl.LOCK_EX | fcntl.LOCK_NB); print('free again', flush=True); os._exit(0)
os.wait()
ro = open(p)
try: fcntl.lockf(ro, fcntl.LOCK_EX)
except OSError as e: print(e)
wo = open(p, 'a')
try: fcntl.lockf(wo, fcntl.LOCK_SH)
except OSError as e: print(e)
for c in (lambda: fcntl.flock(f1, 0), lambda: fcntl.flock(99, 1), lambda: fcntl.lockf(f1, 16), lambda: fcntl.flock(f1, 1|2), lambda: fcntl.fcntl(f1, 9999), lambda: fcntl.flock(-1, 1), lambda: fcntl.flock('x', 1), lambda: fcntl.lockf(f1, 2, 1, -5)):
    try: c(); print('ok')
    except Exception as e: print(type(e).__name__, e)
# EDEADLK
r, w = os.pipe(); r2, w2 = os.pipe()
fcntl.lockf(f1, fcntl.LOCK_EX, 1, 0)
pid = os.fork()
if pid == 0:
    g = open(p, 'r+'); fcntl.lockf(g, fcntl.LOCK_EX, 1, 1); os.write(w, b'.')
    fcntl.lockf(g, fcntl.LOCK_EX, 1, 0); print('child has both', flush=True); os._exit(0)
os.read(r, 1); time.sleep(0.1)
try: fcntl.lockf(f1, fcntl.LOCK_EX, 1, 1)
except OSError as e: print(e)
fcntl.lockf(f1, fcntl.LOCK_UN)
os.waitpid(pid, 0)
os.lockf(f1.fileno(), os.F_LOCK, 5); os.lockf(f1.fileno(), os.F_ULOCK, 5); print(os.lockf(f1.fileno(), os.F_TEST, 0))
os.unlink(p)
# expect: BlockingIOError [Errno 11] Resource temporarily unavailable
# expect: two readers
# expect: no writer
# expect: f1 lost its lock on the way
# expect: child shares it
# expect: child unlocked for all
# expect: waited True
# expect: BlockingIOError 11
# expect: other half
# expect: 1 0 0 5 True
# expect: free again
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
# expect: OSError [Errno 22] Invalid argument
# expect: OSError [Errno 9] Bad file descriptor
# expect: ValueError unrecognized lockf argument
# expect: OSError [Errno 22] Invalid argument
# expect: OSError [Errno 22] Invalid argument
# expect: ValueError file descriptor cannot be a negative integer (-1)
# expect: TypeError argument must be an int, or have a fileno() method.
# expect: OSError [Errno 22] Invalid argument
# expect: [Errno 35] Resource deadlock avoided
# expect: child has both
# expect: None
