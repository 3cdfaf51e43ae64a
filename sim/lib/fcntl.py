"""What can be set on an open descriptor, and locks on files.

Two kinds of locks, which don't see each other: flock() locks a file for an open file, which fork() and dup() share, until
the last descriptor of it is closed; lockf() locks bytes for a process, until it closes any descriptor of the file."""

import posix
import _ipc

F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_GETLK, F_SETLK, F_SETLKW = 0, 1, 2, 3, 4, 5, 6, 7
F_DUPFD_CLOEXEC, F_SETPIPE_SZ, F_GETPIPE_SZ = 1030, 1031, 1032
F_RDLCK, F_WRLCK, F_UNLCK = 0, 1, 2
FD_CLOEXEC = 1
LOCK_SH, LOCK_EX, LOCK_NB, LOCK_UN = 1, 2, 4, 8
_END = (1 << 63) - 1
_FIONREAD = 0x541B      # bytes that can be read at once


def _number(fd):
    if not isinstance(fd, int):
        if not hasattr(fd, 'fileno'):
            raise TypeError('argument must be an int, or have a fileno() method.')
        fd = fd.fileno()
    if fd < 0:
        raise ValueError(f'file descriptor cannot be a negative integer ({fd})')
    return fd


def _words(kind, begin, end):
    return bytearray(b''.join(n.to_bytes(8, 'little') for n in (kind, begin, end)))


def _range(fd, kind, length, start, whence):
    """The bytes that are meant, as the kernel wants them."""
    if whence == 1:
        start += posix.lseek(fd, 0, 1)
    elif whence == 2:
        words = bytearray(32)
        posix._fstat(fd, words)
        start += int.from_bytes(words[16:24], 'little')
    end = _END if length == 0 else start + length
    if end < start:
        start, end = end, start
    if start < 0 or end > _END:
        raise OSError(22, posix.strerror(22))
    return _words(kind, start, end)


def flock(fd, operation, /):
    """LOCK_SH for readers, LOCK_EX for one writer, LOCK_UN to give it up; | LOCK_NB: fails instead of waiting."""
    _ipc.flock(_number(fd), operation)


def lockf(fd, cmd, len=0, start=0, whence=0, /):
    """The same for `len` bytes from `start` on; 0: all that follow."""
    kind = F_UNLCK if cmd == LOCK_UN else F_RDLCK if cmd & LOCK_SH else F_WRLCK if cmd & LOCK_EX else None
    if kind is None:
        raise ValueError('unrecognized lockf argument')
    fd = _number(fd)
    words = _range(fd, kind, len, start, whence)
    _ipc.control(fd, F_SETLK if cmd & LOCK_NB else F_SETLKW, words)


def _record_lock(fd, cmd, record):
    """The three commands about locks, with a struct flock."""
    def field(at, size):
        return int.from_bytes(record[at:at + size], 'little', signed=True)
    words = _range(fd, field(0, 2), field(16, 8), field(8, 8), field(2, 2))
    pid = _ipc.control(fd, cmd, words)
    if cmd != F_GETLK:
        return bytes(record)
    kind, begin, end = [int.from_bytes(words[i:i + 8], 'little') for i in (0, 8, 16)]
    answer = bytearray(record)
    answer[0:2] = kind.to_bytes(2, 'little')
    if kind != F_UNLCK:
        answer[2:4] = b'\0\0'
        answer[8:16] = begin.to_bytes(8, 'little')
        answer[16:24] = (0 if end == _END else end - begin).to_bytes(8, 'little')
        answer[24:28] = pid.to_bytes(4, 'little')
    return bytes(answer)


def fcntl(fd, cmd, arg=0, /):
    """Asks for or sets what `cmd` says."""
    fd = _number(fd)
    if cmd in (F_GETLK, F_SETLK, F_SETLKW):
        return _record_lock(fd, cmd, arg)
    if cmd not in (F_DUPFD, F_DUPFD_CLOEXEC):
        return _ipc.control(fd, cmd, arg)
    copy = posix._dup(fd, _ipc.control(fd, F_DUPFD, arg))
    _ipc.control(copy, F_SETFD, FD_CLOEXEC if cmd == F_DUPFD_CLOEXEC else 0)
    return copy


def ioctl(fd, request, arg=0, mutate_flag=True, /):
    fd = _number(fd)
    posix._fstat(fd, bytearray(32))
    if request != _FIONREAD:
        raise OSError(25, posix.strerror(25))
    count = _ipc.readable(fd).to_bytes(4, 'little')
    if isinstance(arg, bytes) or not mutate_flag:
        return count
    if not isinstance(arg, int):
        memoryview(arg).cast('B')[:4] = count
    return 0
