import os, tempfile; os.chdir(tempfile.mkdtemp())
import os, signal, subprocess, time, sys, io, textwrap
script = textwrap.dedent("""
    import os, signal, sys, time
    received = False
    def on_sig(signum, frame):
        global received
        received = True
        print('CHILD: received USR1'); sys.stdout.flush()
    signal.signal(signal.SIGUSR1, on_sig)
    print('CHILD: pausing to wait for signal'); sys.stdout.flush()
    time.sleep(3)
    if not received: print('CHILD: never received signal')
""")
open('signal_child.py', 'w').write(script)
proc = subprocess.Popen([sys.executable, 'signal_child.py'], stdout=subprocess.PIPE, text=True)
print('PARENT      : Pausing before signaling'); time.sleep(.5)
print(proc.stdout.readline().strip()); os.kill(proc.pid, signal.SIGUSR1); print(proc.stdout.readline().strip()); proc.kill(); proc.wait(); print(proc.returncode)
print('One line at a time:')
with open('repeater.py', 'w') as f: f.write("import sys\nsys.stderr.write('repeater.py: starting\\n'); sys.stderr.flush()\nwhile True:\n    l = sys.stdin.readline()\n    if not l: break\n    sys.stdout.write(l); sys.stdout.flush()\nsys.stderr.write('repeater.py: exiting\\n')\n")
proc = subprocess.Popen('python3 repeater.py', shell=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
stdin = io.TextIOWrapper(proc.stdin, encoding='utf-8', line_buffering=True); stdout = io.TextIOWrapper(proc.stdout, encoding='utf-8')
for i in range(3): stdin.write('{}\n'.format(i)); print(stdout.readline().rstrip())
remainder = proc.communicate()[0] if False else None; stdin.close(); print(proc.wait(), proc.stderr.read().decode().split())
cat = subprocess.Popen(['cat', 'repeater.py'], stdout=subprocess.PIPE); grep = subprocess.Popen(['grep', 'sys.stdout'], stdin=cat.stdout, stdout=subprocess.PIPE); cut = subprocess.Popen(['cut', '-f', '1', '-d', '('], stdin=grep.stdout, stdout=subprocess.PIPE); end_of_pipe = cut.stdout
for line in end_of_pipe: print(line.decode('utf-8').strip())
completed = subprocess.run('echo to stdout; echo to stderr 1>&2; exit 1', shell=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE); print('returncode:', completed.returncode, completed.stdout, completed.stderr)
try: completed = subprocess.run('exit 1', check=True, shell=True)
except subprocess.CalledProcessError as err: print('ERROR:', err)
try: out = subprocess.check_output('echo $HOME_X; false', shell=True, env=dict(os.environ, HOME_X='값'))
except subprocess.CalledProcessError as e: print(e.output.decode())
def preexec(): os.setpgrp()
p = subprocess.Popen(['sleep', '10'], preexec_fn=preexec); print(os.getpgid(p.pid) == p.pid); os.killpg(p.pid, signal.SIGTERM); print(p.wait())
p = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(0.3)']); 
while p.poll() is None: time.sleep(.1)
print('polled', p.returncode)

# expect: PARENT      : Pausing before signaling
# expect: CHILD: pausing to wait for signal
# expect: CHILD: received USR1
# expect: -9
# expect: One line at a time:
# expect: 0
# expect: 1
# expect: 2
# expect: 0 ['repeater.py:', 'starting', 'repeater.py:', 'exiting']
# expect: sys.stdout.write
# expect: returncode: 1 b'to stdout\n' b'to stderr\n'
# expect: ERROR: Command 'exit 1' returned non-zero exit status 1.
# expect: 값
# expect:
# expect: True
# expect: -15
# expect: polled 0
