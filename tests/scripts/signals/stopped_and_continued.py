# cpython: no
# There a process group without a shell above it ignores SIGTSTP.
import os, signal, time
pid = os.fork()
if pid == 0:
    n = 0
    while True:
        time.sleep(0.01)
time.sleep(0.05)
os.kill(pid, signal.SIGSTOP)
p, s = os.waitpid(pid, os.WUNTRACED)
print(p == pid, os.WIFSTOPPED(s), os.WSTOPSIG(s), hex(s))
print(os.waitpid(pid, os.WUNTRACED | os.WNOHANG))
os.kill(pid, signal.SIGCONT)
p, s = os.waitpid(pid, os.WCONTINUED)
print(os.WIFCONTINUED(s), hex(s))
os.kill(pid, signal.SIGTSTP)
r = os.waitid(os.P_PID, pid, os.WSTOPPED | os.WNOWAIT)
print(r.si_pid == pid, r.si_signo, r.si_status, r.si_code == os.CLD_STOPPED)
r = os.waitid(os.P_ALL, 0, os.WSTOPPED)
print(r.si_status)
print(os.waitid(os.P_ALL, 0, os.WSTOPPED | os.WEXITED | os.WNOHANG))
os.kill(pid, signal.SIGTERM)      # waits: it is stopped
print(os.waitpid(pid, os.WNOHANG))
os.kill(pid, signal.SIGCONT)
r = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
print(r.si_status, r.si_code == os.CLD_KILLED)
print(os.waitpid(pid, 0)[1])
pid = os.fork()
if pid == 0:
    os.kill(os.getpid(), signal.SIGSTOP)
    print('goes on', flush=True)
    os._exit(3)
os.waitpid(pid, os.WUNTRACED)
print('stopped itself')
os.kill(pid, signal.SIGCONT)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
pid = os.fork()
if pid == 0:
    os.kill(os.getpid(), signal.SIGSTOP)
    os._exit(3)
os.waitpid(pid, os.WUNTRACED)
os.kill(pid, signal.SIGKILL)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
for args in ((99, 0, os.WEXITED), (os.P_PID, 1 << 30, os.WEXITED), (os.P_ALL, 0, os.WNOHANG), (os.P_ALL, 0, os.WEXITED)):
    try: os.waitid(*args)
    except OSError as e: print(e)
# busy thread stopped
pid = os.fork()
if pid == 0:
    while True: pass
time.sleep(0.05)
os.kill(pid, signal.SIGSTOP); os.waitpid(pid, os.WUNTRACED)
os.kill(pid, signal.SIGCONT); os.kill(pid, signal.SIGKILL)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
if os.fork() == 0: os._exit(1)
try: os.wait()
except ChildProcessError as e: print(e)
signal.signal(signal.SIGCHLD, signal.SIG_DFL)
# expect: True True 19 0x137f
# expect: (0, 0)
# expect: True 0xffff
# expect: True 17 20 True
# expect: 20
# expect: None
# expect: (0, 0)
# expect: 15 True
# expect: 15
# expect: stopped itself
# expect: goes on
# expect: 3
# expect: -9
# expect: [Errno 22] Invalid argument
# expect: [Errno 10] No child processes
# expect: [Errno 22] Invalid argument
# expect: [Errno 10] No child processes
# expect: -9
# expect: [Errno 10] No child processes
