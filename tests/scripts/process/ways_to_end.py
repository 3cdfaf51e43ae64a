import os, sys, atexit, threading, time, signal
sys.stderr = open(os.devnull, "w")
def run(f):
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        f()
        os._exit(99)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
def a():
    atexit.register(lambda: print('atexit runs', flush=True)); sys.exit(3)
print(run(a))
def b():
    atexit.register(lambda: print('never', flush=True)); os._exit(4)
print(run(b))
print(run(os.abort))
def c():
    signal.signal(signal.SIGABRT, lambda n, f: print('handler', flush=True)); os.abort()
print(run(c))
def d(): sys.exit('message')
print(run(d))
def e(): raise SystemExit(300)
print(run(e))
def f():
    t = threading.Thread(target=lambda: (time.sleep(0.05), print('non-daemon finishes', flush=True))); t.start(); sys.exit(0)
print(run(f))
def g():
    t = threading.Thread(target=lambda: (time.sleep(5), print('daemon never', flush=True)), daemon=True); t.start(); sys.exit(0)
print(run(g))
def h():
    t = threading.Thread(target=lambda: os._exit(7)); t.start(); t.join(); print('never')
print(run(h))
def i():
    t = threading.Thread(target=lambda: sys.exit(9)); t.start(); t.join(); print('thread exit ignored', flush=True); os._exit(1)
print(run(i))
def j(): os.kill(os.getpid(), signal.SIGTERM)
print(run(j))
def k():
    try: os.kill(os.getpid(), signal.SIGINT); time.sleep(1)
    except KeyboardInterrupt: print('interrupted', flush=True)
    os._exit(0)
print(run(k))
def l():
    os.kill(os.getpid(), signal.SIGINT); time.sleep(1)
print(run(l))
def m(): 1 / 0
print(run(m))
r, w = os.pipe()
if os.fork() == 0:
    if os.fork() == 0:
        time.sleep(0.1); os.write(w, b'1' if os.getppid() != 1 else b'init'); os._exit(0)
    os._exit(0)
os.wait(); os.close(w); print(os.read(r, 10) != b'')
pid = os.fork()
if pid == 0: os._exit(5)
time.sleep(0.05)
os.kill(pid, 0); print('a zombie can be asked')
os.kill(pid, 9)
print(os.waitpid(pid, os.WNOHANG) == (pid, 5 << 8))
try: os.kill(pid, 0)
except ProcessLookupError as x: print(x)
pids = [(os.fork() or os._exit(i)) for i in range(3)]
print(sorted(os.WEXITSTATUS(os.wait3(0)[1]) for _ in pids))
pid = os.fork() or os._exit(1)
p, s, u = os.wait4(pid, 0); print(p == pid, s, type(u).__name__)
# expect: atexit runs
# expect: 3
# expect: 4
# expect: -6
# expect: -6
# expect: 1
# expect: 44
# expect: non-daemon finishes
# expect: 0
# expect: 0
# expect: 7
# expect: thread exit ignored
# expect: 1
# expect: -15
# expect: interrupted
# expect: 0
# expect: -2
# expect: 1
# expect: True
# expect: a zombie can be asked
# expect: True
# expect: [Errno 3] No such process
# expect: [0, 1, 2]
# expect: True 256 struct_rusage
