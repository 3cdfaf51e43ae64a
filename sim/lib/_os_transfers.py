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


def sendfile(out_fd, in_fd, offset, count):
    """Bytes from a file to another descriptor, without the program ever seeing them."""
    data = os.read(in_fd, count) if offset is None else pread(in_fd, count, offset)
    sent = posix.write(out_fd, data) if data else 0
    if offset is None and sent < len(data):
        posix.lseek(in_fd, sent - len(data), 1)
    return sent
