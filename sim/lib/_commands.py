"""The small commands that this machine has for subprocess and os.system()."""

import _files
import errno
import os
import posix
import sys
import time


def _echo(*words):
    end = '\n'
    if words[:1] == ('-n',):
        words, end = words[1:], ''
    print(' '.join(words), end=end)


def _clear(*words):
    pass


def incoming():
    """The bytes of standard input as they come: somebody may wait for what is made of them."""
    data, sys.stdin._waiting = sys.stdin._waiting, b''
    while data or (data := os.read(0, 65536)):
        yield data
        data = b''


def _cat(*names):
    if names[:1] == ('-n',):
        import _text_commands
        return _COMMANDS['nl'](*names[1:])
    for name in names or ['-']:
        if name == '-':
            for data in incoming():
                sys.stdout.buffer.write(data)
        else:
            with open(name, 'rb') as file:
                sys.stdout.buffer.write(file.read())


def _ls(*names):
    hidden, itself = [any([each.startswith('-') and letter in each for each in names]) for letter in 'ad']
    names = [each for each in names if not each.startswith('-')] or ['.']
    code = 0
    for name in names:
        if not os.path.exists(name):
            sys.stderr.write(f"ls: cannot access '{name}': No such file or directory\n")
            code = 2
        elif itself or not os.path.isdir(name):
            print(name)
        else:
            for entry in sorted(os.listdir(name)):
                if hidden or not entry.startswith('.'):
                    print(entry)
    return code


def _sleep(seconds):
    time.sleep(float(seconds.rstrip('s')))


def _pwd():
    print(os.getcwd())


def _date(*options):
    print(time.strftime(next((each[1:] for each in options if each.startswith('+')), '%a %b %e %H:%M:%S UTC %Y')))


def _whoami():
    print('root')


def _hostname():
    print('weft')


def _true(*words):
    return 0


def _false(*words):
    return 1


_COMMANDS = {'echo': _echo, 'cat': _cat, 'ls': _ls, 'sleep': _sleep, 'pwd': _pwd, 'date': _date, 'whoami': _whoami,
             'hostname': _hostname, 'true': _true, 'false': _false, 'clear': _clear}
_PYTHON = ('python', 'python3')


_SHELLS = ('sh', 'bash')
_FOLDERS = ('/usr/bin', '/bin')         # where the commands would be, were they files


def is_command(name):
    base = os.path.basename(name)
    if name == sys.executable or base in (*_COMMANDS, *_PYTHON, *_SHELLS):
        return True
    import _text_commands, _more_commands, _process_list       # they add themselves to _COMMANDS
    return base in _COMMANDS


def why_not(name):
    """The number of the error that running it would be; 0: it is a command, or a file that may be run."""
    if not _is_file(name):
        return 0 if os.path.dirname(name) in _FOLDERS and is_command(name) else errno.ENOENT
    if os.path.isdir(name) or not os.stat(name).st_mode & 0o111:
        return errno.EACCES
    return 0 if _interpreter(name) else errno.ENOEXEC


def _is_file(name):
    return '/' in name and name != sys.executable and os.path.exists(name)


def places(name, environ):
    """Where a program of this name may be."""
    return [name] if '/' in name else [os.path.join(folder, name) for folder in environ.get('PATH', os.defpath).split(os.pathsep)]


def find(name, environ=None):
    """The first of these places with a program, or else the last one."""
    for at in places(name, os.environ if environ is None else environ):
        if why_not(at) != errno.ENOENT:
            break
    return at


def where(name):
    """The file that a shell finds a command in, or None."""
    at = find(name)
    return None if why_not(at) else at


def _interpreter(path):
    """The words behind #! in a file's first line: what runs it."""
    with open(path, 'rb') as file:
        line = file.readline().decode('utf-8', 'replace')
    words = line[2:].split() if line.startswith('#!') else []
    if words and os.path.basename(words[0]) == 'env':
        words = [word for word in words[1:] if word != '-S']
    return words if words and is_command(words[0]) else []


def is_this_program(words):
    """True when the first word names the file of the machine's program."""
    return len(words) > 0 and os.path.basename(words[0]) == os.path.basename(sys.orig_argv[1])


def run_shell(line, name='sh', parameters=()):
    """A command line. What only a shell understands is in a module of its own, which few programs need."""
    words = line.split()
    if words and words[0] in _COMMANDS and not set(line) & set('"\'$;&|<>#\\`*?[(){}~!\n'):
        return run(words)
    import _shell
    return _shell.run_line(line, name, parameters)


def _run_shell_program(words):
    """sh -c TEXT NAME ARGUMENTS…, sh FILE ARGUMENTS…, or what stands on standard input."""
    if '-c' in words:
        at = words.index('-c') + 1
        return run_shell(words[at], words[at + 1] if at + 1 < len(words) else words[0], words[at + 2:])
    if len(words) == 1:
        return run_shell(sys.stdin.read(), words[0])
    with open(words[1]) as file:
        return run_shell(file.read(), words[1], words[2:])


def become(words):
    """This process is the command from now on."""
    leave_program()
    os._exit(run(words))


def begin_again(arguments, options):
    """The machine's program from its beginning, in this process, with these arguments and the environment of now."""
    pairs = [f'{name}={value}' for name, value in os.environ.items()]
    unbuffered = [option for option in options if option[0] == '-' and 'u' in option and option[1] not in '-WX']
    words = ['--environment', str(len(pairs)), 'unbuffered' if unbuffered else '', str(_files._umask), *pairs, *arguments]
    posix._execute(b''.join([word.encode() + b'\0' for word in words]), 1)


def take_environment(environ):
    """What begin_again() has put before the program's own arguments."""
    end = 5 + int(sys.argv[2])
    environ.clear()
    environ.update([pair.split('=', 1) for pair in sys.argv[5:end]])
    _files._umask = int(sys.argv[4])
    if sys.argv[3] or environ.get('PYTHONUNBUFFERED'):
        for stream in (sys.stdout, sys.stderr):
            stream.reconfigure(write_through=True)
    del sys.argv[1:end]


def leave_program():
    """A program that begins has streams of its own: what the one before had not written yet is lost, as in C. Its
    functions that handle signals, or its end, are gone as well, and so are descriptors that are not for other programs."""
    _close_private_descriptors()
    import _signals
    for number in list(_signals.handlers):
        posix._signal_action(number, 0)
    _signals.handlers.clear()
    if 'atexit' in sys.modules:
        sys.modules['atexit']._clear()
    sys.stdin, sys.stdout, sys.stderr = sys.__stdin__, sys.__stdout__, sys.__stderr__
    sys.stdin._waiting, sys.stdin._ended = b'', False
    for stream in (sys.stdout, sys.stderr):
        stream._buffer = bytearray()
    sys.stdout._line_buffering = os.isatty(1)


def _close_private_descriptors():
    for name in os.listdir('/proc/self/fd'):
        try:
            if not os.get_inheritable(int(name)):
                os.close(int(name))
        except OSError:
            pass        # that of the directory itself


def run(words):
    """Runs a command in this process; its exit code."""
    name = os.path.basename(words[0])
    try:
        if _is_file(words[0]):
            return run([*(_interpreter(words[0]) or ['sh']), *words])
        if words[0] == sys.executable or name in _PYTHON:
            return _run_python(words)
        if name in _SHELLS:
            return _run_shell_program(words)
        code = _COMMANDS[name](*words[1:]) or 0
        sys.stdout.flush()
    except (BrokenPipeError, KeyboardInterrupt) as error:
        from signal import SIG_DFL, SIGINT, SIGPIPE, signal
        number = SIGPIPE if isinstance(error, BrokenPipeError) else SIGINT
        signal(number, SIG_DFL)         # as programs in C have them
        os.kill(os.getpid(), number)
    except OSError as error:
        sys.stderr.write(f'{name}: {error.filename or "write error"}: {error.strerror}\n')
        if not error.filename:
            sys.stdout._buffer = bytearray()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    return code


def without_options(words):
    """What is behind Python's own options: a program and its arguments, -c and a text, -m and a module, or -."""
    while words and words[0].startswith('-') and words[0] not in ('-', '-c', '-m'):
        words = words[2 if words[0] in ('-W', '-X') else 1:]
    return words


def _run_python(words):
    """The program of this machine, again; or a text after -c."""
    script = without_options(words[1:])
    options = words[1:len(words) - len(script)]
    if options[:1] in (['-V'], ['--version']):
        print('Python', sys.version.split()[0], flush=True)
        return 0
    if script in (['-c'], ['-m']):
        sys.stderr.write(f'Argument expected for the {script[0]} option\n')
        return 2
    if script[:1] == ['-c']:
        return _run_text(script[1], '<string>', ['-c', *script[2:]], options)
    if script[:1] == ['-m']:
        return _run_text(script[1], '-m', ['-m', *script[2:]], options)
    if not script or script[0] == '-':
        return _run_text(sys.stdin.read(), '<stdin>', script or [''], options)
    if is_this_program(script):
        from _os_programs import execv
        execv(sys.executable, words)
    return _run_file(script, options)


def _run_file(arguments, options):
    """A program in a file that some process has written, or the exit code when there is none."""
    path = arguments[0]
    if not os.path.isfile(path):
        why = 'No such file or directory' if not os.path.exists(path) else "can't find '__main__' module"
        sys.stderr.write(f"{sys.executable}: can't open file {os.path.abspath(path)!r}: [Errno 2] {why}\n")
        return 2
    with open(path, encoding='utf-8') as file:
        return _run_text(file.read(), os.path.abspath(path), arguments, options)


def _run_text(text, name, arguments, options):
    """A program that is a text (or the name of a module, after -m), from its beginning, in this process."""
    begin_again(['--text', name, text, *arguments], options)


def written_program():
    """What runs the program that _run_text() has put before the arguments."""
    name, text = sys.argv[2:4]
    del sys.argv[:4]
    main = sys.modules['__main__'] = type(sys)('__main__')
    if name == '-m':
        sys.path[0] = os.getcwd()
        names = {}
        exec('from runpy import _run_module_as_main as run', names)     # which no other program needs
        return lambda: names['run'](text)
    if not name.startswith('<'):
        main.__file__ = name
        sys.path[0] = os.path.dirname(name)
    return lambda: exec(compile(text, name, 'exec'), vars(main))
