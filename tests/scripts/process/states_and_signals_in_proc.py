import os
import signal


def status(pid):
    with open(f'/proc/{pid}/status') as lines:
        return {name: value.strip() for name, _, value in (line.partition(':') for line in lines)}


pid = os.fork()
if pid == 0:
    signal.pause()
os.kill(pid, signal.SIGSTOP)
os.waitpid(pid, os.WUNTRACED)
print(status(pid)['State'])  # expect: T (stopped)
with open(f'/proc/{pid}/stat') as file:
    print(file.read().split()[2])  # expect: T
os.kill(pid, signal.SIGCONT)
os.kill(pid, signal.SIGKILL)
os.waitpid(pid, 0)

before = {name: int(value, 16) for name, value in status('self').items() if name.startswith('Sig') and name != 'SigQ'}
signal.signal(signal.SIGUSR1, lambda *_: None)
signal.signal(signal.SIGHUP, signal.SIG_IGN)
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2, signal.SIGALRM])
os.kill(os.getpid(), signal.SIGUSR2)
after = status('self')
for name in ('SigBlk', 'SigIgn', 'SigCgt'):
    print(name, hex(int(after[name], 16) ^ before[name]))
    # expect: SigBlk 0x2800
    # expect: SigIgn 0x1
    # expect: SigCgt 0x200
print(int(after['ShdPnd'], 16) >> signal.SIGUSR2 - 1 & 1)  # expect: 1

pid = os.fork()
if pid == 0:
    os.setsid()
    with open('/proc/self/stat') as file:
        os._exit([str(os.getpid())] * 2 == file.read().split()[4:6])
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))  # expect: 1
