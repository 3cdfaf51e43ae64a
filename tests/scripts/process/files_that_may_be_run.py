# Files with #! that are made executable, by subprocess, the shell and exec; what hinders others; where commands are
import os
import stat
import subprocess
import sys
import tempfile

os.chdir(tempfile.mkdtemp())
texts = {'run.sh': '#!/bin/sh\necho script $1\nexit 3\n', 'prog.py': '#!/usr/bin/env python3\nimport sys\nprint(sys.argv[1:], __name__)\n',
         'plain': 'echo plain $1\n', 'data': 'x'}
for name, text in texts.items():
    with open(name, 'w') as file:
        file.write(text)


def attempt(*words, **options):
    try:
        result = subprocess.run(words, capture_output=True, text=True, **options)
        print(result.returncode, result.stdout.strip(), result.stderr.strip())
    except OSError as error:
        print(type(error).__name__, error)


attempt('./run.sh', 'x')
# expect: PermissionError [Errno 13] Permission denied: './run.sh'
for name in ('run.sh', 'prog.py', 'plain'):
    os.chmod(name, os.stat(name).st_mode | stat.S_IEXEC)
attempt('./run.sh', 'x')
# expect: 3 script x
attempt(os.path.abspath('run.sh'))
# expect: 3 script
attempt('./prog.py', 'a b')
# expect: 0 ['a b'] __main__
attempt('./plain')
# expect: OSError [Errno 8] Exec format error: './plain'
attempt('./data')
# expect: PermissionError [Errno 13] Permission denied: './data'
attempt('./none')
# expect: FileNotFoundError [Errno 2] No such file or directory: './none'
attempt('run.sh')
# expect: FileNotFoundError [Errno 2] No such file or directory: 'run.sh'
attempt('true', cwd='/none')
# expect: FileNotFoundError [Errno 2] No such file or directory: '/none'
attempt('true', cwd='data')
# expect: NotADirectoryError [Errno 20] Not a directory: 'data'
attempt('./run.sh', cwd='..')
# expect: FileNotFoundError [Errno 2] No such file or directory: './run.sh'
os.mkdir('sub')
attempt('../run.sh', 'y', cwd='sub')
# expect: 3 script y
for line in ('./run.sh y; echo $?', './plain z', './data; echo $?', './none 2>/dev/null; echo $?', 'cd sub; [ $PWD = $(pwd) ] && echo same; cd - > /dev/null; basename $OLDPWD',
             'type cd; command -v cd; echo $?', 'A=1 printenv A; printenv NONE; echo $?'):
    result = subprocess.run(line, shell=True, capture_output=True, text=True)
    print(result.stdout.split('\n')[:-1], result.stderr.strip())
# expect: ['script y', '3']
# expect: ['plain z']
# expect: ['126'] /bin/sh: 1: ./data: Permission denied
# expect: ['127']
# expect: ['same', 'sub']
# expect: ['cd is a shell builtin', 'cd', '0']
# expect: ['1', '1']
for path in ('./run.sh', './data', './none', './sub'):
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        try:
            os.execv(path, [path, 'exec'])
        except OSError as error:
            print(type(error).__name__, error, flush=True)
        os._exit(9)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
# expect: script exec
# expect: 3
# expect: PermissionError [Errno 13] Permission denied
# expect: 9
# expect: FileNotFoundError [Errno 2] No such file or directory
# expect: 9
# expect: PermissionError [Errno 13] Permission denied
# expect: 9
try:
    subprocess.run(['false'], check=True)
except subprocess.CalledProcessError as error:
    print(error.args)
# expect: (1, ['false'])
