"""The rarer part of `os`: more kinds of files, reading and writing at a place, process groups, and waiting for news of
children. It comes with the first of its names that a program mentions."""

import os
import posix
import _commands
import _ipc
import sys
from _directories import _masked, _named, _path, _texts
from _os_programs import (POSIX_SPAWN_CLOSE, POSIX_SPAWN_DUP2, POSIX_SPAWN_OPEN, execl, execle, execlp, execlpe, execv, execve, execvp,
                          execvpe, popen, posix_spawn, posix_spawnp, spawnl, spawnle, spawnlp, spawnlpe, spawnv, spawnve, spawnvp,
                          spawnvpe, system)
from _os_transfers import (EFD_CLOEXEC, EFD_NONBLOCK, EFD_SEMAPHORE, POSIX_FADV_DONTNEED, POSIX_FADV_NOREUSE, POSIX_FADV_NORMAL,
                           POSIX_FADV_RANDOM, POSIX_FADV_SEQUENTIAL, POSIX_FADV_WILLNEED, SPLICE_F_MORE, SPLICE_F_MOVE, SPLICE_F_NONBLOCK,
                           eventfd, eventfd_read, eventfd_write, posix_fadvise, pread, preadv, pwrite, pwritev, readv, sendfile, splice,
                           writev)

O_NONBLOCK = O_NDELAY = 0o4000
O_NOCTTY, O_ASYNC, O_DIRECT, O_LARGEFILE, O_NOATIME, O_PATH, O_TMPFILE = 0o400, 0o20000, 0o40000, 0, 0o1000000, 0o10000000, 0o20200000
O_FSYNC = O_RSYNC = 0o4010000
RTLD_LAZY, RTLD_NOW, RTLD_GLOBAL, RTLD_LOCAL, RTLD_NOLOAD, RTLD_DEEPBIND, RTLD_NODELETE = 1, 2, 256, 0, 4, 8, 4096
SEEK_DATA, SEEK_HOLE, NGROUPS_MAX, TMP_MAX, CLD_TRAPPED, P_NOWAITO = 3, 4, 65536, 238328, 4, 1
O_CLOEXEC, O_DIRECTORY, O_NOFOLLOW, O_SYNC, O_DSYNC = 0o2000000, 0o200000, 0o400000, 0o4010000, 0o10000
F_ULOCK, F_LOCK, F_TLOCK, F_TEST = 0, 1, 2, 3
P_ALL, P_PID, P_PGID, P_PIDFD = 0, 1, 2, 3
WSTOPPED, WEXITED, WNOWAIT = 2, 4, 1 << 24
CLD_EXITED, CLD_KILLED, CLD_DUMPED, CLD_STOPPED, CLD_CONTINUED = 1, 2, 3, 5, 6
_GET_FD, _SET_FD, _GET_FLAGS, _SET_FLAGS = 1, 2, 3, 4


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
    _ipc.fchmod(fd, mode & 0o7777)


def _change(path, call, value):
    if isinstance(path, int):
        return call(path, value)
    fd = os.open(path, O_NONBLOCK)
    try:
        call(fd, value)
    finally:
        os.close(fd)


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    _change(path, _ipc.fchmod, mode & 0o7777)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    """Sets when a file was changed last; no other time is kept."""
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if ns is None and times is None:
        import time
        ns = (0, time.time_ns())
    elif ns is None:
        if not isinstance(times, tuple) or len(times) != 2:
            raise TypeError("utime: 'times' must be either a tuple of two ints or None")
        ns = (0, int(times[1] * 1_000_000_000))
    _change(path, _ipc.futime, ns[1])


def memfd_create(name, flags=0):
    """A file without a name."""
    path = f'/tmp/.memfd-{os.getpid()}-{posix._random_bits():x}'
    fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o777)
    os.unlink(path)
    return fd


def copy_file_range(src, dst, count, offset_src=None, offset_dst=None):
    """Bytes from a file to another one."""
    if count < 0:
        raise ValueError("negative value for 'count' not allowed")
    data = os.read(src, count) if offset_src is None else pread(src, count, offset_src)
    return posix.write(dst, data) if offset_dst is None else pwrite(dst, data, offset_dst)


def _no_terminal(fd):
    os.fstat(fd)
    raise OSError(25, posix.strerror(25))


def tcgetpgrp(fd, /):
    _no_terminal(fd)


def ttyname(fd, /):
    _no_terminal(fd)


def fchdir(fd):
    os.chdir(os.readlink(f'/proc/self/fd/{fd}'))


def chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True):
    os.stat(path)


lchown = chown


def sync():
    """Nothing waits to be written that could be lost: the machine's files are in memory."""


fdatasync = os.fsync


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
    if not options & (WEXITED | WSTOPPED | os.WCONTINUED) or idtype not in (P_ALL, P_PID, P_PGID, P_PIDFD):
        raise OSError(22, posix.strerror(22))
    pid = -1 if idtype == P_ALL else id if idtype == P_PID else -id
    if idtype == P_PIDFD:
        pid = _ipc.process_behind(id)
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


def sched_setparam(pid, param, /):
    os.sched_setscheduler(pid, os.sched_getscheduler(pid), param)


def _priorities(policy):
    """The least and the most of a scheduling class."""
    if policy not in (os.SCHED_OTHER, os.SCHED_FIFO, os.SCHED_RR, SCHED_BATCH, SCHED_IDLE):
        raise OSError(22, posix.strerror(22))
    return (1, 99) if policy in (os.SCHED_FIFO, os.SCHED_RR) else (0, 0)


def sched_get_priority_min(policy):
    return _priorities(policy)[0]


def sched_get_priority_max(policy):
    return _priorities(policy)[1]


def ctermid():
    return '/dev/tty'


# --- names and identities ---

EX_NOINPUT, EX_NOUSER, EX_NOHOST, EX_UNAVAILABLE, EX_OSFILE, EX_CANTCREAT = 66, 67, 68, 69, 72, 73
EX_IOERR, EX_TEMPFAIL, EX_PROTOCOL, EX_NOPERM, EX_CONFIG = 74, 75, 76, 77, 78
SCHED_BATCH, SCHED_IDLE, SCHED_RESET_ON_FORK = 3, 5, 0x40000000
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


def without_links(path, strict=False):
    """os.path.realpath(): part by part, for what comes after a link is in the link's place."""
    found, rest, links = '/', [*reversed(os.path.join(os.getcwd(), path).split('/'))], 0
    while rest:
        part = rest.pop()
        if part in ('', '.'):
            continue
        if part == '..':
            found = os.path.dirname(found)
            continue
        here = os.path.join(found, part)
        if os.path.islink(here):
            links += 1
            if links > 40:
                if strict:
                    raise OSError(40, posix.strerror(40), path)
                found = here
                continue
            target = readlink(here)
            found = '/' if target.startswith('/') else found
            rest += reversed(target.split('/'))
            continue
        if strict:
            os.lstat(here)
        found = here
    return found


def getcwdb():
    return fsencode(os.getcwd())


supports_bytes_environ = True


def getenvb(key, default=None):
    value = os.environ.get(fsdecode(key))
    return default if value is None else value.encode()


def get_exec_path(env=None):
    """The folders in which programs are looked for."""
    return (os.environ if env is None else env).get('PATH', os.defpath).split(os.pathsep)


def makedev(major, minor, /):
    """A device's number out of its two parts, as Linux packs them."""
    return (major & ~0xFFF) << 32 | (major & 0xFFF) << 8 | (minor & ~0xFF) << 12 | minor & 0xFF


def major(device, /):
    return device >> 32 & ~0xFFF | device >> 8 & 0xFFF


def minor(device, /):
    return device >> 12 & ~0xFF | device & 0xFF


def device_encoding(fd):
    return 'UTF-8' if os.isatty(fd) else None


def getgroups():
    return [0]


def pathconf(path, name):
    os.stat(path)
    values = {'PC_NAME_MAX': 255, 'PC_PATH_MAX': 4096, 'PC_PIPE_BUF': 4096, 'PC_LINK_MAX': 65000}
    if name not in values:
        raise ValueError('unrecognized configuration name')
    return values[name]


class statvfs_result(sys._Named):
    _title = 'os.statvfs_result'
    _names = ('f_bsize', 'f_frsize', 'f_blocks', 'f_bfree', 'f_bavail', 'f_files', 'f_ffree', 'f_favail', 'f_flag', 'f_namemax')


def statvfs(path):
    os.stat(path)
    return statvfs_result((4096, 4096, 16384, 16384, 16384, 65536, 65536, 65536, 0, 255))


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


class uname_result(sys._Named):
    _title = 'posix.uname_result'
    _names = ('sysname', 'nodename', 'release', 'version', 'machine')


def uname():
    return uname_result(('Linux', 'weft', '6.1.0', '#1 SMP', 'x86_64'))


class terminal_size(sys._Named):
    _title = 'os.terminal_size'
    _names = ('columns', 'lines')


def get_terminal_size(fd=1):
    return terminal_size((80, 24))


def wait3(options):
    return wait4(-1, options)


def wait4(pid, options):
    """As os.waitpid(), with what the children have used."""
    import resource
    return (*os.waitpid(pid, options), resource.getrusage(resource.RUSAGE_CHILDREN))


def sysconf(name, /):
    values = {'SC_NPROCESSORS_ONLN': os.cpu_count(), 'SC_NPROCESSORS_CONF': os.cpu_count(), 'SC_PAGE_SIZE': 4096,
              'SC_PAGESIZE': 4096, 'SC_CLK_TCK': 100, 'SC_OPEN_MAX': 1024}
    if name not in values:
        raise ValueError('unrecognized configuration name')
    return values[name]
