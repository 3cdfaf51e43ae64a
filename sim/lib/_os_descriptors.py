"""Part of `os`: what can be done with an open descriptor but reading and writing."""

import os
import posix
import sys
import _ipc
import fcntl

O_NONBLOCK = O_NDELAY = 0o4000
O_CLOEXEC, O_DIRECTORY, O_NOFOLLOW, O_SYNC, O_DSYNC = 0o2000000, 0o200000, 0o400000, 0o4010000, 0o10000
F_ULOCK, F_LOCK, F_TLOCK, F_TEST = 0, 1, 2, 3


def posix_fallocate(fd, offset, len, /):
    if os.fstat(fd).st_size < offset + len:
        posix.ftruncate(fd, offset + len)


def memfd_create(name, flags=0):
    """A file without a name."""
    path = f'/tmp/.memfd-{os.getpid()}-{posix._random_bits():x}'
    fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o777)
    os.unlink(path)
    return fd


def _no_terminal(fd):
    os.fstat(fd)
    raise OSError(25, posix.strerror(25))


def tcgetpgrp(fd, /):
    _no_terminal(fd)


def ttyname(fd, /):
    _no_terminal(fd)


def fsync(fd):
    """Waits until the disk has what was written."""
    _ipc.fsync(fd if isinstance(fd, int) else fd.fileno())


fdatasync = fsync


def sync():
    """Nothing waits to be written that could be lost: the machine's files are in memory."""


def get_blocking(fd, /):
    return not _ipc.control(fd, fcntl.F_GETFL) & O_NONBLOCK


def set_blocking(fd, blocking, /):
    """Without blocking, a call that would have to wait fails with BlockingIOError. All that share the open file
    (by dup, by fork) share this, too."""
    flags = _ipc.control(fd, fcntl.F_GETFL)
    _ipc.control(fd, fcntl.F_SETFL, flags & ~O_NONBLOCK if blocking else flags | O_NONBLOCK)


def get_inheritable(fd, /):
    return _ipc.control(fd, fcntl.F_GETFD) == 0


def set_inheritable(fd, inheritable, /):
    """Whether the descriptor stays open when this process executes another program."""
    _ipc.control(fd, fcntl.F_SETFD, 0 if inheritable else 1)


def pipe2(flags, /):
    ends = os.pipe()
    for fd in ends:
        if flags & O_NONBLOCK:
            set_blocking(fd, False)
        set_inheritable(fd, not flags & O_CLOEXEC)
    return ends


def lockf(fd, command, len, /):
    """A lock on `len` bytes from the offset on (0: to the end, and beyond)."""
    if command == F_TEST:
        words = fcntl._range(fd, fcntl.F_WRLCK, len, 0, 1)
        if _ipc.control(fd, fcntl.F_GETLK, words) not in (0, os.getpid()):
            raise PermissionError(13, posix.strerror(13))
        return
    kinds = {F_ULOCK: fcntl.LOCK_UN, F_LOCK: fcntl.LOCK_EX, F_TLOCK: fcntl.LOCK_EX | fcntl.LOCK_NB}
    if command not in kinds:
        raise OSError(22, posix.strerror(22))
    fcntl.lockf(fd, kinds[command], len, 0, 1)


class terminal_size(sys._Named):
    _title = 'os.terminal_size'
    _names = ('columns', 'lines')


def get_terminal_size(fd=1, /):
    if not os.isatty(fd):
        _no_terminal(fd)
    return terminal_size((80, 24))
