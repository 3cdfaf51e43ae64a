import os, signal, time, threading, select, socket
signal.signal(signal.SIGALRM, lambda n, f: print('alarm', flush=True))
t = time.time()
print(signal.setitimer(signal.ITIMER_REAL, 0.1, 0.2), [round(x, 1) for x in signal.getitimer(signal.ITIMER_REAL)])  # expect: (0.0, 0.0) [0.1, 0.2]
signal.pause(); signal.pause()
# expect: alarm
# expect: alarm
print(round(time.time() - t, 1))  # expect: 0.3
print([round(x, 1) for x in signal.setitimer(signal.ITIMER_REAL, 0)], signal.getitimer(0))  # expect: [0.2, 0.2] (0.0, 0.0)
# PEP 475: calls go on
r, w = os.pipe()
signal.setitimer(signal.ITIMER_REAL, 0.05)
def late(): time.sleep(0.2); os.write(w, b'x')
th = threading.Thread(target=late); th.start()
print(os.read(r, 1))
# expect: alarm
# expect: b'x'
th.join()
# an exception from the handler ends the call
class Stop(Exception): pass
def stop(n, f): raise Stop
signal.signal(signal.SIGALRM, stop)
a, b = socket.socketpair()
lock = threading.Lock(); lock.acquire()
srv = socket.socket(); srv.bind(('127.0.0.1', 0)); srv.listen()
ev = threading.Event(); cond = threading.Condition()
def fifo():
    if os.path.exists('/tmp/weft_sf'): os.unlink('/tmp/weft_sf')
    os.mkfifo('/tmp/weft_sf'); open('/tmp/weft_sf')
def full():
    while True: os.write(w, b'x' * 4096)
def wait_cond():
    with cond: cond.wait()
import queue, fcntl
lk = open('/tmp/weft_sl', 'w'); lk2 = open('/tmp/weft_sl', 'w'); fcntl.flock(lk, fcntl.LOCK_EX)
pid = os.fork()
if pid == 0: time.sleep(100); os._exit(0)
for name, call in [('read', lambda: os.read(r, 1)), ('recv', lambda: a.recv(1)), ('acquire', lambda: lock.acquire()), ('accept', lambda: srv.accept()),
                   ('sleep', lambda: time.sleep(5)), ('select', lambda: select.select([r], [], [])), ('event', lambda: ev.wait()), ('cond', wait_cond),
                   ('queue', lambda: queue.Queue().get()), ('fifo', fifo), ('full', full), ('flock', lambda: fcntl.flock(lk2, fcntl.LOCK_EX)),
                   ('waitpid', lambda: os.waitpid(pid, 0)), ('pause', lambda: signal.pause()), ('loop', lambda: [0 for _ in iter(int, 1)])]:
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    try:
        call(); print('no', name)
    except Stop:
        print('stopped', name)
        # expect: stopped read
        # expect: stopped recv
        # expect: stopped acquire
        # expect: stopped accept
        # expect: stopped sleep
        # expect: stopped select
        # expect: stopped event
        # expect: stopped cond
        # expect: stopped queue
        # expect: stopped fifo
        # expect: stopped full
        # expect: stopped flock
        # expect: stopped waitpid
        # expect: stopped pause
        # expect: stopped loop
os.kill(pid, 9); os.waitpid(pid, 0)
os.unlink('/tmp/weft_sf'); os.unlink('/tmp/weft_sl')
# SIGPIPE
print(signal.getsignal(signal.SIGPIPE))  # expect: 1
signal.signal(signal.SIGPIPE, lambda n, f: None)
r, w = os.pipe(); os.close(r)
try: os.write(w, b'x')
except BrokenPipeError as e: print(e)  # expect: [Errno 32] Broken pipe
if os.fork() == 0:
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    os.write(w, b'x')
    os._exit(0)
print(os.waitstatus_to_exitcode(os.wait()[1]))  # expect: -13
# wakeup fd
r, w = os.pipe(); os.set_blocking(w, False)
print(signal.set_wakeup_fd(w))  # expect: -1
signal.signal(signal.SIGUSR1, lambda n, f: None)
os.kill(os.getpid(), signal.SIGUSR1)
print(os.read(r, 10), signal.set_wakeup_fd(-1) == w)  # expect: b'\n' True
for c in (lambda: signal.set_wakeup_fd(99), lambda: signal.pthread_sigmask(5, []), lambda: signal.pthread_sigmask(0, [65]),
          lambda: signal.sigtimedwait([1], -1), lambda: signal.setitimer(7, 1), lambda: signal.setitimer(0, -1), lambda: signal.strsignal(0), lambda: signal.raise_signal(99), lambda: signal.getsignal(0),
          lambda: signal.signal(9, print), lambda: signal.signal(0, print), lambda: signal.signal(2, 5), lambda: signal.siginterrupt(70, True)):
    try: print(c())
    except Exception as e: print(type(e).__name__, e)
    # expect: OSError [Errno 9] Bad file descriptor
    # expect: OSError [Errno 22] Invalid argument
    # expect: ValueError signal number 65 out of range [1; 64]
    # expect: ValueError timeout must be non-negative
    # expect: itimer_error [Errno 22] Invalid argument
    # expect: itimer_error [Errno 22] Invalid argument
    # expect: ValueError signal number out of range
    # expect: OSError [Errno 22] Invalid argument
    # expect: ValueError signal number out of range
    # expect: OSError [Errno 22] Invalid argument
    # expect: ValueError signal number out of range
    # expect: TypeError signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object
    # expect: ValueError signal number out of range
print(len(signal.valid_signals()), signal.strsignal(11), signal.strsignal(40), signal.SIGRTMIN, repr(signal.SIGRTMAX), repr(signal.SIG_BLOCK), signal.strsignal(33))
# expect: 62 Segmentation fault Real-time signal 6 34 <Signals.SIGRTMAX: 64> <Sigmasks.SIG_BLOCK: 0> None
