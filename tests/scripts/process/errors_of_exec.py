import os

os.environ['PATH'] = '/usr/bin:/bin'
for wrong in (lambda: os.execv('/no/such', ['x']), lambda: os.execve('/no/such', ['x'], {}), lambda: os.execvp('nosuch', ['x']),
              lambda: os.execvpe('nosuch', ['x'], dict(os.environ)), lambda: os.execvpe('/no/such', ['x'], {'PATH': '/bin'})):
    try:
        wrong()
    except OSError as error:
        print(type(error).__name__, error, error.filename)
        # expect: FileNotFoundError [Errno 2] No such file or directory None
        # expect: FileNotFoundError [Errno 2] No such file or directory: '/no/such' /no/such
        # expect: FileNotFoundError [Errno 2] No such file or directory None
        # expect: FileNotFoundError [Errno 2] No such file or directory: b'/bin/nosuch' b'/bin/nosuch'
        # expect: FileNotFoundError [Errno 2] No such file or directory: '/no/such' /no/such
import shutil
shutil.rmtree('/tmp/programs', ignore_errors=True)
os.mkdir('/tmp/programs')
os.environ['PATH'] = '/tmp/no:/tmp/programs:/usr/bin'
with open('/tmp/programs/ours', 'w') as file:
    file.write('#!/bin/sh\necho ours $1\n')
try:
    os.execvp('ours', ['ours'])
except OSError as error:
    print(error, flush=True)  # expect: [Errno 13] Permission denied
os.chmod('/tmp/programs/ours', 0o755)
# expect: ours by vp
print(os.spawnvp(os.P_WAIT, 'ours', ['ours', 'by vp']), flush=True)  # expect: 0
# expect: ours by lpe
print(os.spawnlpe(os.P_WAIT, 'ours', 'ours', 'by lpe', {'PATH': '/tmp/programs'}), flush=True)  # expect: 0
for wrong in (lambda: os.execv('echo', ['echo']), lambda: os.execvpe('echo', ['echo'], {'PATH': '/tmp'})):
    try:
        wrong()
    except OSError as error:
        print(error)
        # expect: [Errno 2] No such file or directory
        # expect: [Errno 2] No such file or directory: b'/tmp/echo'
import subprocess
print(subprocess.run(['ours', 'run'], capture_output=True, text=True).stdout.strip(), subprocess.run(['x', '-c', 'exit 4'], executable='/bin/sh').returncode)
# expect: ours run 4
