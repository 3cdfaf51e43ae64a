# cpython: no
import signal, os, time, sys
def handler(signum, frame):
    print("시그널", signum, signal.Signals(signum).name, frame is not None)
signal.signal(signal.SIGUSR1, handler)
os.kill(os.getpid(), signal.SIGUSR1)
class Timeout(Exception): pass
def on_alarm(s, f): raise Timeout("시간 초과")
signal.signal(signal.SIGALRM, on_alarm)
signal.alarm(1)
try:
    time.sleep(10)
except Timeout as e:
    print("잡음:", e)
print(signal.alarm(0), signal.getsignal(signal.SIGALRM) is on_alarm)
def child_done(s, f):
    while True:
        try:
            pid, st = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            break
        if pid == 0: break
        print("자식 끝", os.WEXITSTATUS(st))
signal.signal(signal.SIGCHLD, child_done)
if os.fork() == 0:
    os._exit(5)
time.sleep(0.3)
signal.signal(signal.SIGCHLD, signal.SIG_DFL)
try:
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(1)
except KeyboardInterrupt:
    print("Ctrl-C!")
pid = os.fork()
if pid == 0:
    def term(s, f):
        print("자식: TERM 받음"); sys.stdout.flush(); sys.exit(0)
    signal.signal(signal.SIGTERM, term)
    while True: time.sleep(.1)
time.sleep(.2)
os.kill(pid, signal.SIGTERM)
print(os.waitpid(pid, 0)[1])
try: signal.signal(signal.SIGKILL, handler)
except OSError as e: print(e)
import threading
def t():
    try: signal.signal(signal.SIGUSR2, handler)
    except ValueError as e: print(e)
th = threading.Thread(target=t); th.start(); th.join()
signal.setitimer(signal.ITIMER_REAL, 0.1, 0.1)
n = 0
def tick(s, f):
    global n; n += 1
signal.signal(signal.SIGALRM, tick)
while n < 3: signal.pause()
signal.setitimer(signal.ITIMER_REAL, 0)
print("ticks", n, signal.default_int_handler == signal.getsignal(signal.SIGINT))
print(signal.strsignal(11), signal.SIGTERM, repr(signal.SIGSEGV))
# expect: 시그널 10 SIGUSR1 True
# expect: 잡음: 시간 초과
# expect: 0 True
# expect: 자식 끝 5
# expect: Ctrl-C!
# expect: 자식: TERM 받음
# expect: 0
# expect: [Errno 22] Invalid argument
# expect: signal only works in main thread of the main interpreter
# expect: ticks 3 True
# expect: Segmentation fault 15 <Signals.SIGSEGV: 11>
