"""The rarer part of `os`: more kinds of files, reading and writing at a place, process groups, and waiting for news of
children. It comes with the first of its names that a program mentions."""

import os
import posix
import _commands
import _ipc
import sys
from _directories import _masked, _named, _path, _texts

O_NONBLOCK = O_NDELAY = 0o4000
O_CLOEXEC, O_DIRECTORY, O_NOFOLLOW, O_SYNC, O_DSYNC = 0o2000000, 0o200000, 0o400000, 0o4010000, 0o10000
F_ULOCK, F_LOCK, F_TLOCK, F_TEST = 0, 1, 2, 3
P_ALL, P_PID, P_PGID = 0, 1, 2
WSTOPPED, WEXITED, WNOWAIT = 2, 4, 1 << 24
CLD_EXITED, CLD_KILLED, CLD_DUMPED, CLD_STOPPED, CLD_CONTINUED = 1, 2, 3, 5, 6
_GET_FD, _SET_FD, _GET_FLAGS, _SET_FLAGS, _CHANGE_MODE = 1, 2, 3, 4, 2001


# --- kinds of files ---

def mkfifo(path, mode=0o666, *, dir_fd=None):
    """A pipe with a name: open() waits until somebody opens the other end, too."""
    posix._mkdir(_path(path), 0o010000 | _masked(mode & 0o7777))


def mknod(path, mode=0o600, device=0, *, dir_fd=None):
    """A named pipe, or an empty file."""
    kind = mode & 0o170000
    if kind == 0o010000:
        return mkfifo(path, mode)
    if kind not in (0, 0o100000):
        raise PermissionError(1, posix.strerror(1), _path(path))
    posix.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))


def _linked(what, path, symbolic):
    what, path = _path(what), _path(path)
    try:
        return _ipc.link(what, path, symbolic)
    except OSError as error:
        number, text = error.errno, error.strerror
    raise OSError(number, text, what, None, path)


def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    """A second name of the same file."""
    _linked(src, dst, 0)


def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    """A file that stands for a path."""
    _linked(src, dst, 1)


def readlink(path, *, dir_fd=None):
    path = _path(path)
    return _texts(lambda buffer: _named(path, _ipc.readlink, buffer))


def posix_fallocate(fd, offset, len, /):
    if os.fstat(fd).st_size < offset + len:
        posix.ftruncate(fd, offset + len)


def fchmod(fd, mode):
    _ipc.control(fd, _CHANGE_MODE, mode & 0o7777)


def chmod(path, mode):
    if isinstance(path, int):
        return fchmod(path, mode)
    fd = os.open(path, O_NONBLOCK)
    try:
        fchmod(fd, mode)
    finally:
        os.close(fd)


def chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True):
    os.stat(path)


lchown = chown


def sync():
    """Nothing waits to be written that could be lost: the machine's files are in memory."""


fdatasync = os.fsync


# --- reading and writing at a place; the offset stays where it is ---

def _check_place(offset):
    if offset < 0:
        raise OSError(22, posix.strerror(22))


def pread(fd, length, offset, /):
    _check_place(length)
    _check_place(offset)
    buffer = bytearray(length)
    count = _ipc.read(fd, buffer, offset + 1)
    return bytes(buffer[:count])


def pwrite(fd, data, offset, /):
    _check_place(offset)
    return _ipc.write(fd, bytes(data), offset + 1)


def _spread(data, buffers):
    """Fills buffers one after the other; how many bytes that were."""
    at = 0
    for buffer in buffers:
        part = data[at:at + len(buffer)]
        buffer[:len(part)] = part
        at += len(part)
    return at


def readv(fd, buffers, /):
    return _spread(os.read(fd, sum(map(len, buffers))), buffers)


def writev(fd, buffers, /):
    return posix.write(fd, b''.join(map(bytes, buffers)))


def preadv(fd, buffers, offset, flags=0, /):
    return _spread(pread(fd, sum(map(len, buffers)), offset), buffers)


def pwritev(fd, buffers, offset, flags=0, /):
    return pwrite(fd, b''.join(map(bytes, buffers)), offset)


def sendfile(out_fd, in_fd, offset, count):
    """Bytes from a file to another descriptor, without the program ever seeing them."""
    data = os.read(in_fd, count) if offset is None else pread(in_fd, count, offset)
    sent = posix.write(out_fd, data) if data else 0
    if offset is None and sent < len(data):
        posix.lseek(in_fd, sent - len(data), 1)
    return sent


# --- flags ---

def get_blocking(fd, /):
    return not _ipc.control(fd, _GET_FLAGS) & O_NONBLOCK


def set_blocking(fd, blocking, /):
    """Without blocking, a call that would have to wait fails with BlockingIOError. All that share the open file
    (by dup, by fork) share this, too."""
    flags = _ipc.control(fd, _GET_FLAGS)
    _ipc.control(fd, _SET_FLAGS, flags & ~O_NONBLOCK if blocking else flags | O_NONBLOCK)


def get_inheritable(fd, /):
    return _ipc.control(fd, _GET_FD) == 0


def set_inheritable(fd, inheritable, /):
    """Whether the descriptor stays open when this process executes another program."""
    _ipc.control(fd, _SET_FD, 0 if inheritable else 1)


def pipe2(flags, /):
    ends = os.pipe()
    for fd in ends:
        if flags & O_NONBLOCK:
            set_blocking(fd, False)
        set_inheritable(fd, not flags & O_CLOEXEC)
    return ends


def lockf(fd, command, len, /):
    """A lock on `len` bytes from the offset on (0: to the end, and beyond)."""
    import fcntl
    if command == F_TEST:
        words = fcntl._range(fd, fcntl.F_WRLCK, len, 0, 1)
        if _ipc.control(fd, fcntl.F_GETLK, words) not in (0, os.getpid()):
            raise PermissionError(13, posix.strerror(13))
        return
    kinds = {F_ULOCK: fcntl.LOCK_UN, F_LOCK: fcntl.LOCK_EX, F_TLOCK: fcntl.LOCK_EX | fcntl.LOCK_NB}
    if command not in kinds:
        raise OSError(22, posix.strerror(22))
    fcntl.lockf(fd, kinds[command], len, 0, 1)


# --- sessions and groups ---

def getpgid(pid, /):
    return _ipc.process_group(0, pid, 0)


def getpgrp():
    return getpgid(0)


def setpgid(pid, pgrp, /):
    """Puts a process into a group; 0: this process, into a group of its own."""
    _ipc.process_group(1, pid, pgrp)


def setpgrp():
    setpgid(0, 0)


def getsid(pid, /):
    return _ipc.process_group(2, pid, 0)


def setsid():
    """This process leads a new session, and in it a new group."""
    _ipc.process_group(3, 0, 0)


def killpg(pgid, signal, /):
    """A signal for all processes of a group."""
    posix.kill(-pgid if pgid else 0, signal)


# --- news of children ---

class waitid_result(sys._Named):
    _title = 'waitid_result'
    _names = ('si_pid', 'si_uid', 'si_signo', 'si_status', 'si_code')


def waitid(idtype, id, options, /):
    """What has happened to a child: with WEXITED that it ended, with WSTOPPED or WCONTINUED that a signal stopped it or
    made it go on. WNOWAIT leaves the news for the next who asks."""
    if not options & (WEXITED | WSTOPPED | os.WCONTINUED) or idtype not in (P_ALL, P_PID, P_PGID):
        raise OSError(22, posix.strerror(22))
    pid = -1 if idtype == P_ALL else id if idtype == P_PID else -id
    answer = posix._wait(pid, options & ~WEXITED | (0 if options & WEXITED else 1 << 28))
    if answer == 0:
        return None
    pid, status = answer >> 16, answer & 0xFFFF
    if os.WIFCONTINUED(status):
        code, status = CLD_CONTINUED, 18
    elif os.WIFSTOPPED(status):
        code, status = CLD_STOPPED, os.WSTOPSIG(status)
    elif os.WIFSIGNALED(status):
        code, status = CLD_KILLED, os.WTERMSIG(status)
    else:
        code, status = CLD_EXITED, os.WEXITSTATUS(status)
    return waitid_result((pid, 0, 17, status, code))


def ctermid():
    return '/dev/tty'


# --- other programs ---

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
            error.filename = fsencode(os.path.join(env.get('PATH', os.defpath).split(':')[-1], file))
        raise


def spawnve(mode, path, args, env):
    """As spawnv(), with an environment."""
    pid = posix_spawn(path, args, env)
    return pid if mode == os.P_NOWAIT else os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


spawnvpe = spawnve


def spawnle(mode, path, *args):
    return spawnve(mode, path, args[:-1], args[-1])


spawnlpe = spawnle


# --- names and identities ---

EX_NOINPUT, EX_NOUSER, EX_NOHOST, EX_UNAVAILABLE, EX_OSFILE, EX_CANTCREAT = 66, 67, 68, 69, 72, 73
EX_IOERR, EX_TEMPFAIL, EX_PROTOCOL, EX_NOPERM, EX_CONFIG = 74, 75, 76, 77, 78
SCHED_BATCH, SCHED_IDLE = 3, 5
O_ACCMODE = 3


class _HasPath(type):
    """Every class with __fspath__() counts as a PathLike."""

    def __instancecheck__(cls, instance):
        return hasattr(type(instance), '__fspath__')

    def __subclasscheck__(cls, subclass):
        return hasattr(subclass, '__fspath__')


class PathLike(metaclass=_HasPath):
    """What has a path: __fspath__() tells it."""

    def __fspath__(self):
        raise NotImplementedError

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


PathLike.__module__ = 'os'


def fsencode(filename):
    """A path as bytes."""
    path = os.fspath(filename)
    return path.encode() if isinstance(path, str) else path


def fsdecode(filename):
    path = os.fspath(filename)
    return path.decode() if isinstance(path, bytes) else path


def getgroups():
    return [0]


def getresuid():
    return (0, 0, 0)


getresgid = getresuid


def getrandom(size, flags=0):
    return os.urandom(size)


def renames(old, new):
    """As rename(), with the folders that it needs; those that become empty go."""
    head, _ = os.path.split(new)
    if head:
        os.makedirs(head, exist_ok=True)
    os.rename(old, new)
    head, _ = os.path.split(old)
    if head:
        try:
            os.removedirs(head)
        except OSError:
            pass
