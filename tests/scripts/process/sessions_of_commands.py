import subprocess, os, signal, sys, time
p = subprocess.Popen(['sleep', '10'])
p.send_signal(signal.SIGTERM); print(p.wait())  # expect: -15
p = subprocess.Popen(['sleep', '10'], start_new_session=True)
time.sleep(0.05)
print(os.getpgid(p.pid) == p.pid, os.getsid(p.pid) == p.pid); os.killpg(p.pid, signal.SIGKILL); print(p.wait())
# expect: True True
# expect: -9
p = subprocess.Popen(['sleep', '10'], preexec_fn=os.setsid); time.sleep(0.05); print(os.getpgid(p.pid) == p.pid); p.kill(); print(p.wait())
# expect: True
# expect: -9
p = subprocess.Popen(['sleep', '10'], process_group=0); time.sleep(0.05); print(os.getpgid(p.pid) == p.pid); p.terminate(); print(p.wait())
# expect: True
# expect: -15
try: subprocess.run(['sleep', '5'], timeout=0.1)
except subprocess.TimeoutExpired as e: print('too long')  # expect: too long
print(subprocess.run(['cat'], input=b'abc', capture_output=True).stdout)  # expect: b'abc'
print(subprocess.run('exit 3', shell=True).returncode)  # expect: 3
try: subprocess.check_call(['false'])
except subprocess.CalledProcessError as e: print(e)  # expect: Command '['false']' returned non-zero exit status 1.
r, w = os.pipe()
p = subprocess.Popen(['echo', 'to a pipe'], stdout=w); os.close(w); print(os.read(r, 100)); p.wait()  # expect: b'to a pipe\n'
