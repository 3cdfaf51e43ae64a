# cpython: no
import os, signal, time, sys, errno
N = 3; workers = {}; stopping = False
def spawn(i):
    pid = os.fork()
    if pid == 0:
        run = [True]
        signal.signal(signal.SIGTERM, lambda s, f: run.__setitem__(0, False)); signal.signal(signal.SIGUSR1, lambda s, f: os._exit(42)); signal.signal(signal.SIGINT, signal.SIG_IGN)
        while run[0]: time.sleep(.02)
        os._exit(0)
    workers[pid] = i
for i in range(N): spawn(i)
time.sleep(.1)
victim = [p for p, i in workers.items() if i == 1][0]; os.kill(victim, signal.SIGUSR1)
pid, st = os.wait(); print('죽음', workers.pop(pid), os.WEXITSTATUS(st)); spawn(1); time.sleep(.1)
for p in workers: os.kill(p, 0)
for p in list(workers): os.kill(p, signal.SIGTERM)
while workers:
    pid, st = os.waitpid(-1, 0); print(os.waitstatus_to_exitcode(st), end=' '); workers.pop(pid)
print(); 
try: os.kill(victim, 0)
except ProcessLookupError as e: print(e.errno == errno.ESRCH, e)
old = signal.signal(signal.SIGALRM, signal.SIG_IGN); signal.alarm(1); time.sleep(1.2); print('무시됨', old == signal.SIG_DFL); signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1]); os.kill(os.getpid(), signal.SIGUSR1); print(signal.SIGUSR1 in signal.sigpending(), signal.sigwait([signal.SIGUSR1]).name)
# expect: 죽음 1 42
# expect: 0 0 0
# expect: True [Errno 3] No such process
# expect: 무시됨 True
# expect: True SIGUSR1
