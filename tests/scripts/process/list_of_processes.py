# The command ps: columns, selections, zombies.
import os, subprocess, time
pid = os.fork()
if pid == 0:
    os._exit(0)
time.sleep(0.05)
def ps(options):
    made = subprocess.run(['ps', *options.split()], capture_output=True, text=True)
    return made.returncode, made.stdout
print(ps(f'-o stat= -p {pid}'))                                     # expect: (0, 'Z\n')
print(ps(f'-o s=STATE,ni,nlwp --pid {pid}'))                        # expect: (0, 'STATE  NI NLWP\nZ       0    1\n')
print(ps(f'-p {pid} -o ppid=')[1].split() == [str(os.getpid())])    # expect: True
print(ps(f'--no-headers {pid}')[1].split()[2:])                     # expect: ['Z', '0:00', '[python3]', '<defunct>']
code, text = ps('-ef')
print(code, text.splitlines()[0].split())                           # expect: 0 ['UID', 'PID', 'PPID', 'C', 'STIME', 'TTY', 'TIME', 'CMD']
print([line.split()[7:] for line in text.splitlines() if line.split()[1] == str(pid)])      # expect: [['[python3]', '<defunct>']]
print([line.split()[7:] for line in text.splitlines() if line.endswith('ps -ef')])          # expect: [['ps', '-ef']]
print(ps(f'u -p {pid}')[1].splitlines()[0].split())                 # expect: ['USER', 'PID', '%CPU', '%MEM', 'VSZ', 'RSS', 'TTY', 'STAT', 'START', 'TIME', 'COMMAND']
os.wait()
print(ps(f'-p {pid}')[0], ps(f'-o pid= -p {pid}'))                  # expect: 1 (1, '')
print(ps(f'--ppid {os.getpid()} -o args=')[1].startswith('ps --ppid'))      # expect: True
with open('/proc/uptime') as up, open('/proc/self/stat') as stat:
    print(0 <= float(up.read().split()[0]) - int(stat.read().split()[21]) / 100 < 60)       # expect: True
