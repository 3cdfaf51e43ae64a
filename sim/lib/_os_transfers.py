"""The part of `os` that reads and writes at a place, or in many pieces."""

import os
import posix
import _ipc


# At a place: the offset stays where it is.
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


def copy_file_range(src, dst, count, offset_src=None, offset_dst=None):
    """Bytes from a file to another one."""
    if count < 0:
        raise ValueError("negative value for 'count' not allowed")
    data = os.read(src, count) if offset_src is None else pread(src, count, offset_src)
    return posix.write(dst, data) if offset_dst is None else pwrite(dst, data, offset_dst)


SPLICE_F_MOVE, SPLICE_F_NONBLOCK, SPLICE_F_MORE = 1, 2, 4


def _is_pipe(fd):
    return os.fstat(fd).st_mode & 0o170000 == 0o010000


def splice(src, dst, count, offset_src=None, offset_dst=None, flags=0):
    """Bytes from or to a pipe."""
    if count < 0:
        raise ValueError("negative value for 'count' not allowed")
    from_pipe, to_pipe = _is_pipe(src), _is_pipe(dst)
    if not (from_pipe or to_pipe):
        raise OSError(22, posix.strerror(22))
    if offset_src is not None and from_pipe or offset_dst is not None and to_pipe:
        raise OSError(29, posix.strerror(29))
    return copy_file_range(src, dst, count, offset_src, offset_dst)


POSIX_FADV_NORMAL, POSIX_FADV_RANDOM, POSIX_FADV_SEQUENTIAL, POSIX_FADV_WILLNEED, POSIX_FADV_DONTNEED, POSIX_FADV_NOREUSE = range(6)


def posix_fadvise(fd, offset, length, advice, /):
    """All files are in memory: there is nothing to prepare."""
    if _is_pipe(fd):
        raise OSError(29, posix.strerror(29))
    if not 0 <= advice < 6 or length < 0:
        raise OSError(22, posix.strerror(22))


def sendfile(out_fd, in_fd, offset, count):
    """Bytes from a file to another descriptor, without the program ever seeing them."""
    data = os.read(in_fd, count) if offset is None else pread(in_fd, count, offset)
    sent = posix.write(out_fd, data) if data else 0
    if offset is None and sent < len(data):
        posix.lseek(in_fd, sent - len(data), 1)
    return sent


# --- counters ---

EFD_SEMAPHORE, EFD_NONBLOCK, EFD_CLOEXEC = 1, 0o4000, 0o2000000


def _counted(value):
    if not isinstance(value, int):
        raise TypeError('an integer is required')
    if value < 0:
        raise ValueError('value must be positive')
    return value


def eventfd(initval, flags=EFD_CLOEXEC):
    """A descriptor of a counter: writing adds to it, reading waits until it is more than 0 and takes it, or with EFD_SEMAPHORE 1 of it."""
    if _counted(initval) >= 1 << 32:
        raise OverflowError('Python int too large for C unsigned int')
    if flags & ~(EFD_SEMAPHORE | EFD_NONBLOCK | EFD_CLOEXEC):
        raise OSError(22, posix.strerror(22))
    fd = _ipc.counter(initval, flags & EFD_SEMAPHORE)
    if flags & EFD_NONBLOCK:
        os.set_blocking(fd, False)
    os.set_inheritable(fd, not flags & EFD_CLOEXEC)
    return fd


def eventfd_read(fd):
    return int.from_bytes(os.read(fd, 8), 'little')


def eventfd_write(fd, value):
    posix.write(fd, _counted(value).to_bytes(8, 'little'))
