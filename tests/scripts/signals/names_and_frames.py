import signal, os, time, sys, threading
def handler(signum, frame):
    print("핸들러:", signal.Signals(signum).name, signum, frame.f_code.co_name)
def timeout(s, f): raise TimeoutError("timed out!")
old = signal.signal(signal.SIGUSR1, handler)
print(old == signal.SIG_DFL, signal.getsignal(signal.SIGUSR1) is handler)
os.kill(os.getpid(), signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR1)
signal.signal(signal.SIGALRM, timeout)
signal.alarm(1)
try:
    while True: time.sleep(0.2)
except TimeoutError as e: print(e)
print(signal.alarm(0))
signal.setitimer(signal.ITIMER_REAL, 0.1, 0.1)
count = 0
def tick(*a):
    global count; count += 1
signal.signal(signal.SIGALRM, tick)
while count < 3: signal.pause()
print(signal.setitimer(signal.ITIMER_REAL, 0)[1], count)
try: signal.signal(signal.SIGKILL, handler)
except OSError as e: print(e)
try: signal.signal(500, handler)
except ValueError as e: print(e)
def th():
    try: signal.signal(signal.SIGINT, handler)
    except ValueError as e: print(e)
t = threading.Thread(target=th); t.start(); t.join()
def intr():
    time.sleep(.1); os.kill(os.getpid(), signal.SIGINT)
threading.Thread(target=intr).start()
try: time.sleep(10)
except KeyboardInterrupt: print("KeyboardInterrupt 받음")
signal.signal(signal.SIGCHLD, lambda s, f: print("child died", os.waitpid(-1, os.WNOHANG)[1]))
sys.stdout.flush()
if os.fork() == 0: os._exit(2)
time.sleep(.2)
signal.signal(signal.SIGCHLD, signal.SIG_DFL)
print(signal.SIGTERM, repr(signal.SIGTERM), str(signal.SIGHUP), signal.SIGINT.value, signal.Signals['SIGQUIT'])
mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1, signal.SIGUSR2}); print(mask)
os.kill(os.getpid(), signal.SIGUSR1); print(signal.sigpending())
print(signal.sigwait([signal.SIGUSR1])); print(signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1]))
signal.signal(signal.SIGTERM, lambda s, f: sys.exit(7))
try:
    os.kill(os.getpid(), signal.SIGTERM); time.sleep(1)
finally: print("cleanup")

# expect: True True
# expect: 핸들러: SIGUSR1 10 <module>
# expect: 핸들러: SIGUSR1 10 <module>
# expect: timed out!
# expect: 0
# expect: 0.1 3
# expect: [Errno 22] Invalid argument
# expect: signal number out of range
# expect: signal only works in main thread of the main interpreter
# expect: KeyboardInterrupt 받음
# expect: child died 512
# expect: 15 <Signals.SIGTERM: 15> 1 2 3
# expect: set()
# expect: {<Signals.SIGUSR1: 10>}
# expect: 10
# expect: {<Signals.SIGUSR1: 10>, <Signals.SIGUSR2: 12>}
# expect: cleanup
# expect exit: 7
