"""The part of `os` that makes processes run other programs, with an environment of their own."""

import os
import _commands

POSIX_SPAWN_OPEN, POSIX_SPAWN_CLOSE, POSIX_SPAWN_DUP2 = 0, 1, 2


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
            os.execve(path, list(argv), dict(env))
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


posix_spawnp = posix_spawn


def execle(path, *args):
    os.execve(path, args[:-1], args[-1])


execlpe = execle


def execvpe(file, args, env):
    try:
        os.execve(file, args, env)
    except FileNotFoundError as error:      # it tells the last place where it looked
        if '/' not in file:
            error.filename = os.fsencode(os.path.join(env.get('PATH', os.defpath).split(':')[-1], file))
        raise


def spawnve(mode, path, args, env):
    """As spawnv(), with an environment."""
    pid = posix_spawn(path, args, env)
    return pid if mode == os.P_NOWAIT else os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


spawnvpe = spawnve


def spawnle(mode, path, *args):
    return spawnve(mode, path, args[:-1], args[-1])


spawnlpe = spawnle
