import os, signal, sys, time, errno
children = {}
done = []
def reaper(sig, frm):
    while True:
        try: pid, st = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError: break
        except OSError as e:
            if e.errno == errno.ECHILD: break
            raise
        if pid == 0: break
        done.append((children.get(pid), os.WEXITSTATUS(st) if os.WIFEXITED(st) else -os.WTERMSIG(st)))
signal.signal(signal.SIGCHLD, reaper)
sys.stdout.flush()
for i in range(3):
    pid = os.fork()
    if pid == 0:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        time.sleep(.05 * (i + 1))
        if i == 2: os.abort()
        os._exit(i)
    children[pid] = 'child%d' % i
deadline = time.time() + 2
while len(done) < 3 and time.time() < deadline: time.sleep(.05)
print(done)
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
pid = os.fork()
if pid == 0: os._exit(0)
time.sleep(.1)
try: os.waitpid(pid, 0)
except ChildProcessError as e: print('auto reaped', e.errno == errno.ECHILD)
signal.signal(signal.SIGCHLD, signal.SIG_DFL)
pid = os.fork()
if pid == 0:
    try: signal.pause()
    except KeyboardInterrupt: os._exit(77)
time.sleep(.05); os.kill(pid, signal.SIGSTOP); p, st = os.waitpid(pid, os.WUNTRACED); print(os.WIFSTOPPED(st), os.WSTOPSIG(st) == signal.SIGSTOP)
os.kill(pid, signal.SIGCONT); p, st = os.waitpid(pid, os.WCONTINUED); print(os.WIFCONTINUED(st)); os.kill(pid, signal.SIGINT); print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
r, w = os.pipe(); pid = os.fork()
if pid == 0:
    os.close(r); os.setpgid(0, 0); os.write(w, b'g'); time.sleep(10); os._exit(0)
os.close(w); os.read(r, 1); print(os.getpgid(pid) == pid); os.killpg(pid, signal.SIGTERM); print(os.waitpid(pid, 0)[1])

# expect: [('child0', 0), ('child1', 1), ('child2', -6)]
# expect: auto reaped True
# expect: True True
# expect: True
# expect: 77
# expect: True
# expect: 15
