"""The part of `os` that makes processes run other programs."""

import os
import sys
import _commands
from _files import _path

POSIX_SPAWN_OPEN, POSIX_SPAWN_CLOSE, POSIX_SPAWN_DUP2 = 0, 1, 2


def execv(path, args):
    """This process begins again with the program of this machine, or does one of its small commands instead."""
    if not isinstance(args, (tuple, list)):
        raise TypeError('execv() arg 2 must be a tuple or list')
    words = [_path(path), *[_path(each) for each in args[1:]]]
    if not args:
        raise ValueError('execv() arg 2 must not be empty')
    script = _commands.without_options(words[1:])
    if words[0] == sys.executable and _commands.is_this_program(script):
        _commands.begin_again(script[1:], words[1:len(words) - len(script)])
    problem = _commands.why_not(words[0])
    if problem:
        raise OSError(problem, os.strerror(problem))
    _commands.become(words)


def execve(path, args, env):
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update(env)
    try:
        execv(path, args)
    except OSError as error:
        os.environ.clear()
        os.environ.update(before)
        raise OSError(error.errno, error.strerror, path) from None


def execl(path, *args):
    execv(path, args)


def _execvpe(call, file, environ, *arguments):  # shown
    """Runs the first program of this name along PATH that can be run; says rather why one could not than that others are not there."""
    failures = []
    for path in _commands.places(file, environ):
        try:
            return call(path, *arguments)
        except OSError as error:
            failures.append(error)
    raise ([error for error in failures if not isinstance(error, (FileNotFoundError, NotADirectoryError))] or failures[-1:])[0]


def execvp(file, args):  # shown
    _execvpe(execv, file, os.environ, args)


def execlp(file, *args):  # shown
    execvp(file, args)


def system(command):
    """Runs a command and waits for it; how it ended, as waitpid() says it."""
    command = os.fsdecode(command)
    pid = os._fork_for_program()
    if pid == 0:
        _commands.leave_program()
        os._exit(_commands.run_shell(command))
    return os.waitpid(pid, 0)[1]


def popen(cmd, mode='r', buffering=-1):  # shown
    """A file on the output of a command, or on its input."""
    if not isinstance(cmd, str):
        raise TypeError(f'invalid cmd type ({type(cmd)}, expected string)')
    import _shell
    return _shell.open_command(cmd, mode)


def _spawn(mode, execute, *arguments):
    """A child that runs a program: its pid, or with P_WAIT its exit code."""
    pid = os.fork()
    if pid == 0:
        try:
            execute(*arguments)
        finally:
            os._exit(127)
    return pid if mode == os.P_NOWAIT else os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def spawnv(mode, path, args):
    return _spawn(mode, execv, path, args)


def spawnl(mode, path, *args):
    return _spawn(mode, execv, path, args)


def spawnvp(mode, file, args):
    return _spawn(mode, execvp, file, args)


def spawnlp(mode, file, *args):
    return _spawn(mode, execvp, file, args)


# --- with an environment of their own ---

def posix_spawn(path, argv, env, *, file_actions=(), setpgroup=None, setsid=False, resetids=False, setsigmask=(), setsigdef=(),
                scheduler=None):
    """A child that runs a program with this environment, after what `file_actions` says about its descriptors: its pid."""
    pid = os._fork_for_program()
    if pid == 0:
        try:
            for action, descriptor, *rest in file_actions:
                _act(action, descriptor, *rest)
            if setsid:
                os.setsid()
            if setpgroup is not None:
                os.setpgid(0, setpgroup)
            execve(path, list(argv), dict(env))
        finally:
            os._exit(127)
    return pid


def _act(action, descriptor, *rest):
    """One of the POSIX_SPAWN_… actions, in the child."""
    if action == POSIX_SPAWN_CLOSE:
        os.close(descriptor)
    elif action == POSIX_SPAWN_DUP2:
        os.dup2(descriptor, rest[0])
    else:
        opened = os.open(*rest)
        if opened != descriptor:
            os.dup2(opened, descriptor)
            os.close(opened)


def posix_spawnp(path, argv, env, **options):
    return posix_spawn(_commands.find(path), argv, env, **options)


def execle(path, *args):
    execve(path, args[:-1], args[-1])


def execvpe(file, args, env):  # shown
    try:
        _execvpe(execve, file, env, args, env)
    except OSError as error:            # it tells the place where it looked, in bytes
        if '/' not in file:
            error.filename = os.fsencode(error.filename)
        raise


def execlpe(file, *args):
    execvpe(file, args[:-1], args[-1])


def spawnve(mode, path, args, env):
    return _spawn(mode, execve, path, args, env)


def spawnle(mode, path, *args):
    return _spawn(mode, execve, path, args[:-1], args[-1])


def spawnvpe(mode, file, args, env):
    return _spawn(mode, execvpe, file, args, env)


def spawnlpe(mode, file, *args):
    return _spawn(mode, execvpe, file, args[:-1], args[-1])
