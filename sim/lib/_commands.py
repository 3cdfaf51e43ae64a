"""The small commands that this machine has for subprocess and os.system()."""

import os
import sys
import time


def _echo(*words):
    end = '\n'
    if words[:1] == ('-n',):
        words, end = words[1:], ''
    print(' '.join(words), end=end)


def _printf(format, *words):
    print(format.replace('\\n', '\n').replace('%d', '%s') % words, end='')


def _lines(names):
    for name in names or ['-']:
        if name == '-':
            yield from sys.stdin
        else:
            with open(name) as file:
                yield from file


def _wc(*words):
    text = ''.join(_lines([word for word in words if not word.startswith('-')]))
    counts = {'-l': text.count('\n'), '-w': len(text.split()), '-c': len(text.encode())}
    print(*[counts[word] for word in words if word in counts] or counts.values())


def _sort(*words):
    lines = sorted(_lines([word for word in words if not word.startswith('-')]))
    sys.stdout.write(''.join(reversed(lines) if '-r' in words else lines))


def _grep(pattern, *names):
    found = [line for line in _lines(names) if pattern in line]
    sys.stdout.write(''.join(found))
    return 0 if found else 1


def _seq(*numbers):
    first, last = (1, *map(int, numbers))[-2:]
    for number in range(first, last + 1):
        print(number)


def _touch(*names):
    for name in names:
        open(name, 'a').close()


def _mkdir(*names):
    for name in names:
        if name != '-p':
            os.makedirs(name, exist_ok='-p' in names)


def _rm(*names):
    for name in names:
        if not name.startswith('-'):
            os.remove(name)


def _uname(*options):
    print('Linux')


def _env(*words):
    for name, value in os.environ.items():
        print(f'{name}={value}')


def _clear(*words):
    pass


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
             'hostname': _hostname, 'true': _true, 'false': _false, 'printf': _printf, 'wc': _wc, 'sort': _sort,
             'grep': _grep, 'seq': _seq, 'touch': _touch, 'mkdir': _mkdir, 'rm': _rm, 'uname': _uname, 'env': _env,
             'clear': _clear}
_PYTHON = ('python', 'python3')


_SHELLS = ('sh', 'bash')


def is_command(name):
    return name == sys.executable or os.path.basename(name) in (*_COMMANDS, *_PYTHON, *_SHELLS)


def run_shell(line, name='sh'):
    from _shell import run_line
    code = run_line(line, name)
    sys.stdout.flush()
    return code


def become(words):
    """This process is the command from now on."""
    os._exit(run(words))


def run(words):
    """Runs a command in this process; its exit code."""
    name = os.path.basename(words[0])
    try:
        if words[0] == sys.executable or name in _PYTHON:
            return _run_python(words)
        if name in _SHELLS:
            return run_shell(words[words.index('-c') + 1], words[0]) if '-c' in words else 0
        code = _COMMANDS[name](*words[1:]) or 0
    except OSError as error:
        sys.stderr.write(f'{name}: {error.filename}: {error.strerror}\n')
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    return code


def _run_python(words):
    """The program of this machine, again; or a text after -c."""
    options = words[1:]
    while options and options[0].startswith('-') and options[0] != '-c':
        options.pop(0)
    if options[:1] == ['-c']:
        return _run_text(options[1], ['-c', *options[2:]])
    if not options or os.path.basename(options[0]) != os.path.basename(sys.argv[0]):
        sys.stderr.write("python: this machine can only run the program that it was started with, and texts after -c\n")
        return 2
    os.execv(sys.executable, words)


def _run_text(text, arguments):
    """The exit code of a program that is a text."""
    sys.argv[:] = arguments
    code = 0
    try:
        exec(compile(text, '<string>', 'exec'), {'__name__': '__main__', '__doc__': None})
    except SystemExit as end:
        code = end.code
        if code is not None and not isinstance(code, int):
            sys.stderr.write(f'{code}\n')
            code = 1
    except BaseException as error:
        tb = error.__traceback__
        sys.excepthook(type(error), error, None if tb is None else tb.tb_next or tb)
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    return code or 0
