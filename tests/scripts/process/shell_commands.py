# os.system(), os.popen() and shell=True: a small shell with small commands
import os
import subprocess
import sys

print(os.system('exit 3') >> 8, os.popen('echo popen').read().strip(), subprocess.getoutput('echo a; echo b'))
# expect: 3 popen a
# expect: b
print(subprocess.run('echo one | cat', shell=True, capture_output=True, text=True))
# expect: CompletedProcess(args='echo one | cat', returncode=0, stdout='one\n', stderr='')
run = lambda line: subprocess.run(line, shell=True, capture_output=True, text=True)
print(repr(run('echo "two  words" \'and $HOME\' done').stdout))  # expect: 'two  words and $HOME done\n'
print(run('false || echo or').stdout, run('true && echo and').stdout, run('false && echo no').returncode)
# expect: or
# expect:  and
# expect:  1
print(run('seq 3 | sort -r | wc -l').stdout.strip(), run('printf "b\\na\\n" | sort').stdout.split())  # expect: 3 ['a', 'b']
os.environ['GREETING'] = 'hi there'
print(run('echo $GREETING "${GREETING}!"').stdout)
# expect: hi there hi there!
# expect:
print(run('echo error 1>&2; exit 4').returncode, run('no_such_command').returncode, run('no_such_command').stderr)
# expect: 4 127 /bin/sh: 1: no_such_command: not found
# expect:
with os.popen('echo lines; echo more') as lines:
    print([line.strip() for line in lines])  # expect: ['lines', 'more']
print(os.popen('exit 2').close())  # expect: 512
os.chdir('/tmp')
run('echo kept > weft_shell_test.txt; echo again >> weft_shell_test.txt')
print(run('cat < weft_shell_test.txt; rm weft_shell_test.txt').stdout.split(), os.path.exists('weft_shell_test.txt'))  # expect: ['kept', 'again'] False
print(subprocess.check_output([sys.executable, '-c', 'import sys; print("from a text", sys.argv)', 'x']))  # expect: b"from a text ['-c', 'x']\n"
print(subprocess.run([sys.executable, '-c', 'raise SystemExit(5)']).returncode)  # expect: 5
done = subprocess.run([sys.executable, '-c', '1/0'], capture_output=True, text=True)
print(done.returncode, done.stderr.splitlines()[-1])  # expect: 1 ZeroDivisionError: division by zero
sys.stdout.flush()
child = os.fork()
if child == 0:
    os.execlp('echo', 'echo', 'this process', 'is echo now')  # expect: this process is echo now
print(os.waitpid(child, 0) == (child, 0))  # expect: True
try:
    os.execvp('no_such_command', ['no_such_command'])
except FileNotFoundError as error:
    print(error.errno)  # expect: 2
