# A program that begins by exec has no handlers; what was ignored stays so, and what is blocked, too.
import os, resource, select, signal, sys

signal.signal(signal.SIGUSR1, lambda number, frame: None)
signal.signal(signal.SIGUSR2, signal.SIG_IGN)
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
text = '''
import signal
print(signal.getsignal(signal.SIGUSR1) == signal.SIG_DFL, signal.getsignal(signal.SIGUSR2) == signal.SIG_IGN,
      signal.getsignal(signal.SIGINT) is signal.default_int_handler, [int(each) for each in signal.pthread_sigmask(signal.SIG_BLOCK, [])], flush=True)
'''
pid = os.fork()
if pid == 0:
    os.execv(sys.executable, [sys.executable, '-c', text])
os.waitpid(pid, 0)
signal.signal(signal.SIGINT, signal.SIG_IGN)
pid = os.fork()
if pid == 0:
    os.execv(sys.executable, [sys.executable, '-c', 'import signal; print(signal.getsignal(2) == signal.SIG_IGN, flush=True)'])
os.waitpid(pid, 0)

# The hard limit of processor time kills.
pid = os.fork()
if pid == 0:
    resource.setrlimit(resource.RLIMIT_CPU, (1, 1))
    if os.fork() == 0:          # children have it, too
        while True:
            pass
    os._exit(os.WTERMSIG(os.wait()[1]))
print(os.waitpid(pid, 0)[1] >> 8)

# A named pipe that nobody wrote to yet has not ended.
os.mkfifo('/tmp/fresh')
reader = os.open('/tmp/fresh', os.O_RDONLY | os.O_NONBLOCK)
print(select.select([reader], [], [], 0)[0], os.read(reader, 1))
os.close(os.open('/tmp/fresh', os.O_WRONLY))
print(select.select([reader], [], [], 0)[0] == [reader], os.read(reader, 1))
os.unlink('/tmp/fresh')

# Links of /proc to directories lead there.
print(os.path.isdir('/proc/self/cwd'), os.stat('/proc/self/cwd').st_ino == os.stat('.').st_ino, os.path.isdir(f'/proc/{os.getpid()}/root'))

fields = dict(line.split(':', 1) for line in open('/proc/self/status').read().splitlines())
print(fields['TracerPid'].strip(), int(fields['FDSize']) >= 64, fields['VmPeak'].split()[1], '/' in fields['SigQ'])

os.sched_setaffinity(0, {0})
fields = dict(line.split(':', 1) for line in open('/proc/self/status').read().splitlines())
print(int(fields['Cpus_allowed'].replace(',', ''), 16), fields['Cpus_allowed_list'].strip())

# expect: True True True [15]
# expect: True
# expect: 9
# expect: [] b''
# expect: True b''
# expect: True True True
# expect: 0 True kB True
# expect: 1 0
