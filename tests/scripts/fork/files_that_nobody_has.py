# CPython has closed them before fork() and _exit(): copies of the process don't write the same again.
import json
import multiprocessing
import os
import subprocess
import tempfile

os.chdir(tempfile.mkdtemp())


def content(_):
    return open('settings.json').read()


open('numbers', 'w').write('12\n')
subprocess.run(['cat', 'numbers'])
# expect: 12
json.dump({'a': 1}, open('settings.json', 'w'))
with multiprocessing.Pool(2) as pool:
    print(pool.map(content, range(3)))
# expect: ['{"a": 1}', '{"a": 1}', '{"a": 1}']
print(content(0), open('numbers').read())
# expect: {"a": 1} 12
# expect:

print('line', file=open('lines', 'w'))
for i in range(2):
    if os.fork() == 0:
        open('lines', 'a').write(f'{i}\n')
        os._exit(0)
    os.wait()
print(open('lines').read().split())
# expect: ['line', '0', '1']

# One that the program has keeps what it was given, in every copy.
kept = open('kept', 'w')
kept.write('one ')
if os.fork() == 0:
    kept.write('two ')
    kept.close()
    os._exit(0)
os.wait()
kept.close()
print(open('kept').read())
# expect: one two one
