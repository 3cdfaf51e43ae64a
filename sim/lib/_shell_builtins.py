"""What a shell does itself, because it is about the shell: each gets it, and the words behind the name."""

import os
import re
import signal
import sys
from _shell import _Exit

_ESCAPES = {'n': '\n', 't': '\t', 'r': '\r', 'a': '\a', 'b': '\b', 'f': '\f', 'v': '\v', '\\': '\\', 'c': ''}


def _echo(shell, *words):
    end = '\n'
    if words[:1] == ('-n',):
        words, end = words[1:], ''
    text = ' '.join(words)
    stop = re.search(r'(?<!\\)(?:\\\\)*\\c', text)
    if stop:
        text, end = text[:stop.end()], ''
    sys.stdout.write(re.sub(r'\\([ntrabfvc\\])', lambda match: _ESCAPES[match[1]], text) + end)


def _cd(shell, path=None, *_):
    before = os.getcwd()
    if path == '-':
        path = shell.variables.get('OLDPWD', os.environ.get('OLDPWD', before))
        print(path)
    try:
        os.chdir(path or os.environ.get('HOME', '/'))
        shell.assign('OLDPWD', before)
        shell.assign('PWD', os.getcwd())
    except OSError:
        shell._complain(f"cd: can't cd to {path}")
        return 2


def _umask(shell, mask=None, *_):
    if mask is None:
        os.umask(before := os.umask(0))
        print(f'{before:04o}')
    elif mask.strip('01234567'):
        shell._complain(f'umask: Illegal mode: {mask}')
        return 2
    else:
        os.umask(int(mask, 8))


def _export(shell, *words):
    for word in words:
        name, mark, value = word.partition('=')
        os.environ[name] = value if mark else shell.variables.get(name, os.environ.get(name, ''))
        shell.variables.pop(name, None)


def _unset(shell, *names):
    for name in names:
        shell.variables.pop(name, None)
        os.environ.pop(name, None)


def _set(shell, *words):
    if words[:1] == ('--',):
        shell.parameters = list(words[1:])
    elif words:
        shell.ends_on_errors = 'e' in words[0] and words[0][0] == '-'


def _shift(shell, count='1'):
    del shell.parameters[:int(count)]


def _leave(kind, default):
    def leave(shell, value=None, *_):
        raise _Exit(kind, int(value) if value else shell.status if default is None else default)
    return leave


def _exec(shell, *words):
    status = shell.call_program(list(words), stays=False)
    raise _Exit('exit', status)


def _eval(shell, *words):
    from _shell_grammar import Parser
    return shell.run_all(Parser(' '.join(words)).program())


def _read(shell, *names):
    names = [name for name in names if not name.startswith('-')] or ['REPLY']
    line = b''
    while not line.endswith(b'\n'):
        byte = os.read(0, 1)
        if not byte:
            break
        line += byte
    words = line.decode().strip().split(None, len(names) - 1)
    for number, name in enumerate(names):
        shell.assign(name, words[number] if number < len(words) else '')
    return 0 if line.endswith(b'\n') else 1


def _trap(shell, command='', *signals):
    if 'EXIT' in signals or '0' in signals:
        shell.at_end = command
    for name in signals:
        if name not in ('EXIT', '0'):
            number = int(name) if name.isdigit() else signal.Signals['SIG' + name.removeprefix('SIG')]
            signal.signal(number, (lambda *_: shell.run_text(command)) if command not in ('', '-')
                          else signal.SIG_IGN if command == '' else signal.SIG_DFL)


def _wait(shell, *pids):
    status = 0
    for pid in pids:
        try:
            status = shell._wait_for(int(pid))
        except ChildProcessError:
            status = 127
    while not pids:
        try:
            os.wait()
        except ChildProcessError:
            break
    return status


def _kind(shell, name):
    """(what it is, where it is) of a command"""
    import _commands
    if name in BUILTINS:
        return 'a shell builtin', name
    if name in shell.functions:
        return 'a shell function', name
    path = _commands.where(name)
    return path, path


def _type(shell, *names):
    status = 0
    for name in names:
        what, _ = _kind(shell, name)
        print(f'{name} is {what}' if what else f'{name}: not found')
        status = status if what else 127
    return status


def _command(shell, *words):
    if words[:1] == ('-v',):
        found = [_kind(shell, name)[1] for name in words[1:]]
        print(*[path for path in found if path], sep='\n', end='\n' if any(found) else '')
        return 0 if all(found) else 127
    return shell._call(list(words), ())


def _local(shell, *words):
    for word in words:
        name, mark, value = word.partition('=')
        shell.assign(name, value)


BUILTINS = {':': lambda shell, *words: 0, 'echo': _echo, 'cd': _cd, 'export': _export, 'unset': _unset, 'set': _set, 'shift': _shift,
            'exit': _leave('exit', None), 'return': _leave('return', None), 'break': _leave('break', 1),
            'continue': _leave('continue', 1), 'exec': _exec, 'eval': _eval, 'read': _read, 'trap': _trap, 'wait': _wait,
            'command': _command, 'type': _type, 'local': _local, 'umask': _umask}
