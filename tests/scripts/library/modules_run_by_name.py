# python -m, and the mask of new files that programs begin with.
import os
import subprocess
import sys
import tempfile

os.chdir(tempfile.mkdtemp())
for name in ('pkg', 'whole'):
    os.mkdir(name)
    open(f'{name}/__init__.py', 'w').close()
texts = {'mod.py': 'import sys\nprint(__name__, sys.argv[1:], sys.argv[0] == __file__, repr(__package__), __spec__.name, sys.path[0])\n',
         'bad.py': 'def f():\n    1 / 0\nf()\n', 'whole/__main__.py': 'from . import part\nprint(__name__, __package__, part.name)\n',
         'whole/part.py': 'name = __name__\n'}
for name, text in texts.items():
    with open(name, 'w') as file:
        file.write(text)


def run(*words, **options):
    done = subprocess.run([sys.executable, '-m', *words], capture_output=True, text=True, **options)
    print(done.returncode, done.stdout.replace(os.getcwd(), 'here').split('\n'))
    for line in done.stderr.split('\n'):
        if line.startswith(sys.executable):
            print(line.removeprefix(sys.executable))
        elif 'File' in line or 'Error' in line:
            print(line.split(', line')[0].replace(os.getcwd(), 'here'))


for words in (['mod', 'a', '-b'], ['whole'], ['whole.part'], ['pkg'], ['nope'], ['pkg.nope'], ['bad']):
    run(*words)
    # expect: 0 ["__main__ ['a', '-b'] True '' mod here", '']
    # expect: 0 ['__main__ whole whole.part', '']
    # expect: 0 ['']
    # expect: 1 ['']
    # expect: : No module named pkg.__main__; 'pkg' is a package and cannot be directly executed
    # expect: 1 ['']
    # expect: : No module named nope
    # expect: 1 ['']
    # expect: : No module named pkg.nope
    # expect: 1 ['']
    # expect:   File "<frozen runpy>"
    # expect:   File "<frozen runpy>"
    # expect:   File "here/bad.py"
    # expect:   File "here/bad.py"
    # expect: ZeroDivisionError: division by zero
run('json.tool', input='{"b": [1, {}], "a": "é"}')  # expect: 0 ['{', '    "b": [', '        1,', '        {}', '    ],', '    "a": "\\u00e9"', '}', '']
run('json.tool', '--compact', '--sort-keys', '--no-ensure-ascii', input='{"b": 1, "a": "é"}')  # expect: 0 ['{"a":"é","b":1}', '']
run('json.tool', '--json-lines', '--no-indent', input='[1]\n{"a": 2}\n')  # expect: 0 ['[1]', '{"a": 2}', '']
run('json.tool', input='[')  # expect: 1 ['']

told = 'import os; print(oct(os.umask(0)))'
os.umask(0o77)
for command, options in (([sys.executable, '-c', told], {}), ([sys.executable, '-c', told], {'umask': 0o13}),
                         ('umask; umask 027; umask; umask 9', {'shell': True}), (f'umask 5; "{sys.executable}" -c "{told}"', {'shell': True})):
    print(subprocess.run(command, capture_output=True, text=True, **options).stdout.split())
    # expect: ['0o77']
    # expect: ['0o13']
    # expect: ['0077', '0027']
    # expect: ['0o5']
