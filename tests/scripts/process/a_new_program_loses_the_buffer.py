# stdout: pipe
# What was printed and not written yet is the old program's.
import os, subprocess, sys

pid = os.fork()
if pid == 0:
    print('lost')
    os.execvp('echo', ['echo', 'a new program'])
os.waitpid(pid, 0)
print('written at the end')
sys.stdout.flush()
print('behind the children')
os.system('echo by a shell')
subprocess.run(['echo', 'by subprocess'])
print(os.popen('echo read').read().strip(), subprocess.run(['ls', '/nothing'], stderr=subprocess.DEVNULL).returncode)
# expect: a new program
# expect: written at the end
# expect: by a shell
# expect: by subprocess
# expect: behind the children
# expect: read 2
