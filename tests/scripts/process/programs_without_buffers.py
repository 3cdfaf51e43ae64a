# A program that is started with -u writes at once what it prints; so does one that finds PYTHONUNBUFFERED.
import os
import subprocess
import sys

text = """
import sys
print('out', 1)
print('err', file=sys.stderr)
print('no end', end='')
sys.stderr.write('of line')
print(sys.stdout.line_buffering)
"""
plain = {name: value for name, value in os.environ.items() if name != 'PYTHONUNBUFFERED'}


def run(*options, **more):
    done = subprocess.run([sys.executable, *options, '-c', text], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env={**plain, **more})
    print(done.stdout.split('\n'))


run()  # expect: ['err', 'out 1', 'no endFalse', 'of line']
run('-u')  # expect: ['out 1', 'err', 'no endof lineFalse', '']
run('-bu')  # expect: ['out 1', 'err', 'no endof lineFalse', '']
run('-Wdefault')  # expect: ['err', 'out 1', 'no endFalse', 'of line']
run(PYTHONUNBUFFERED='1')  # expect: ['out 1', 'err', 'no endof lineFalse', '']
with open('/tmp/weft_unbuffered.py', 'w') as file:
    file.write('import sys\nfor word in sys.stdin:\n    print(word.upper(), end="")\n')
child = subprocess.Popen([sys.executable, '-u', file.name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
for word in 'one', 'two':
    print(word, file=child.stdin)
    print(child.stdout.readline().strip())
    # expect: ONE
    # expect: TWO
child.stdin.close()
print(child.wait())  # expect: 0
os.remove(file.name)
