"""The small commands that this machine has for subprocess and os.system()."""

import os
import sys
import time


def _echo(*words):
    print(' '.join(words).replace('"', '').replace("'", ''))


def _cat(*names):
    for name in names:
        with open(name) as file:
            sys.stdout.write(file.read())
    if not names:
        sys.stdout.write(sys.stdin.read())


def _ls(*names):
    for name in [each for each in names if not each.startswith('-')] or ['.']:
        for entry in sorted(os.listdir(name)):
            if not entry.startswith('.'):
                print(entry)


def _sleep(seconds):
    time.sleep(float(seconds.rstrip('s')))


def _pwd():
    print(os.getcwd())


def _date(*options):
    print(time.strftime('%a %b %e %H:%M:%S UTC %Y'))


def _whoami():
    print('root')


def _hostname():
    print('weft')


def _true(*words):
    return 0


def _false(*words):
    return 1


_COMMANDS = {'echo': _echo, 'cat': _cat, 'ls': _ls, 'sleep': _sleep, 'pwd': _pwd, 'date': _date, 'whoami': _whoami,
             'hostname': _hostname, 'true': _true, 'false': _false}
_PYTHON = ('python', 'python3')


def is_command(name):
    return name == sys.executable or os.path.basename(name) in _COMMANDS or os.path.basename(name) in _PYTHON


def run(words):
    """Runs a command in this process; its exit code."""
    name = os.path.basename(words[0])
    try:
        if words[0] == sys.executable or name in _PYTHON:
            return _run_python(words)
        code = _COMMANDS[name](*words[1:]) or 0
    except OSError as error:
        sys.stderr.write(f'{name}: {error.filename}: {error.strerror}\n')
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    return code


def _run_python(words):
    """The program of this machine, again. It can't compile others while it runs."""
    scripts = [word for word in words[1:] if not word.startswith('-')]
    if '-c' in words or not scripts or os.path.basename(scripts[0]) != os.path.basename(sys.argv[0]):
        sys.stderr.write("python: this machine can only run the program that it was started with\n")
        return 2
    os.execv(sys.executable, words)
