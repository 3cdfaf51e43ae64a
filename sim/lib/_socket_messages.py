"""sendmsg() and its like of sockets: data in several buffers, and descriptors that go to another process with it (SCM_RIGHTS)."""

import array
import _ipc
import posix
import socket as _socket
import _socket_more as more

_BLOCK = 8192
_MOST = 253             # descriptors in a message
_PEEK, _DONT_WAIT, _PASS, _WHOLE = 1, 2, 4, 8     # as the kernel's Read and Write have them


def _bytes_of(buffer):
    try:
        return bytes(memoryview(buffer))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{buffer.__class__.__name__}'") from None


def _iterate(value, argument):
    try:
        return list(value)
    except TypeError:
        raise TypeError(f'sendmsg() argument {argument} must be an iterable') from None


def _descriptors(ancdata):
    """Those that the ancillary data asks to pass."""
    passed = b''
    for item in _iterate(ancdata, 2):
        if not isinstance(item, (tuple, list)):
            raise TypeError('[sendmsg() ancillary data items]() argument must be 3-item sequence, not ' + item.__class__.__name__)
        if len(item) != 3:
            raise TypeError(f'[sendmsg() ancillary data items]() argument must be sequence of length 3, not {len(item)}')
        level, kind, data = item
        data = _bytes_of(data)
        if level != _socket.SOL_SOCKET or kind != more.SCM_RIGHTS:
            raise OSError(22, posix.strerror(22))
        passed += data[:len(data) // 4 * 4]
    if len(passed) > 4 * _MOST:
        raise OSError(22, posix.strerror(22))
    return passed


def send(sock, buffers, ancdata, flags, address):
    data = b''.join([_bytes_of(buffer) for buffer in _iterate(buffers, 1)])
    passed = _descriptors(ancdata)
    if sock.type == _socket.SOCK_DGRAM:
        if passed:
            raise OSError(95, posix.strerror(95))
        return sock.send(data, flags) if address is None else sock.sendto(data, flags, address)
    if not passed:
        return sock.send(data, flags)
    if sock.family != _socket.AF_UNIX:
        raise OSError(22, posix.strerror(22))
    sock._wait_for(_socket._POLL_OUT, flags)
    waits = sock._timeout is None and not flags & _socket.MSG_DONTWAIT
    message = (len(passed) // 4).to_bytes(4, 'little') + passed + data
    return _ipc.write(sock._fd, message, _PASS if waits else _PASS | _DONT_WAIT)


def receive(sock, bufsize, ancbufsize, flags):
    """(bytes, [(level, kind, bytes)], flags, address)"""
    if bufsize < 0:
        raise ValueError('negative buffer size in recvmsg()')
    if not 0 <= ancbufsize <= 0x7FFFFFFF:
        raise ValueError('invalid ancillary data buffer length')
    if sock.type == _socket.SOCK_DGRAM:
        data, address = sock.recvfrom(65507, flags)
        return data[:bufsize], [], more.MSG_TRUNC if len(data) > bufsize else 0, address
    sock._wait_for(_socket._POLL_IN, flags)
    room = min(max(ancbufsize - CMSG_LEN(0), 0) // 4, _MOST)
    buffer = bytearray(room.to_bytes(4, 'little') + bytes(4 * room + bufsize))
    how = _PASS | _WHOLE | (_PEEK if flags & _socket.MSG_PEEK else 0) | (_DONT_WAIT if flags & _socket.MSG_DONTWAIT else 0)
    count = _ipc.read(sock._fd, buffer, how)
    start = 4 + 4 * room
    came = int.from_bytes(buffer[:4], 'little') if bufsize else 0
    taken = bytes(buffer[4:4 + 4 * min(came, room)])
    ancillary = [(_socket.SOL_SOCKET, more.SCM_RIGHTS, taken)] if taken else []
    address = None if sock.family == _socket.AF_UNIX else sock.getpeername()
    told = (more.MSG_CTRUNC if came > room else 0) | (more.MSG_TRUNC if count > bufsize else 0)
    return bytes(buffer[start:start + min(count, bufsize)]), ancillary, told, address


def receive_into(sock, buffers, ancbufsize, flags):
    """The same, into buffers one after the other: the number of bytes in place of them."""
    views = [memoryview(buffer) for buffer in buffers]
    data, ancillary, told, address = receive(sock, sum([view.nbytes for view in views]), ancbufsize, flags)
    at = 0
    for view in views:
        part = data[at:at + view.nbytes]
        view[:len(part)] = part
        at += len(part)
    return len(data), ancillary, told, address


def send_file(sock, file, offset, count):
    if 'b' not in getattr(file, 'mode', 'b'):
        raise ValueError('file should be opened in binary mode')
    if sock.type != _socket.SOCK_STREAM:
        raise ValueError('only SOCK_STREAM type sockets are supported')
    if count is not None and not isinstance(count, int):
        raise TypeError(f'count must be a positive integer (got {count!r})')
    if count is not None and count <= 0:
        raise ValueError(f'count must be a positive integer (got {count!r})')
    if sock._timeout == 0:
        raise ValueError('non-blocking sockets are not supported')
    file.seek(offset)
    sent = 0
    while count is None or sent < count:
        data = file.read(_BLOCK if count is None else min(count - sent, _BLOCK))
        if not data:
            break
        sock.sendall(data)
        sent += len(data)
    if sent:
        file.seek(offset + sent)
    return sent


def _length(name, length, size):
    if not 0 <= length <= 0x7FFFFFFF - 32:
        raise OverflowError(f'{name}() argument out of range')
    return size


def CMSG_LEN(length, /):
    return _length('CMSG_LEN', length, 16 + length)


def CMSG_SPACE(length, /):
    return _length('CMSG_SPACE', length, 16 + (length + 7) // 8 * 8)


def send_fds(sock, buffers, fds, flags=0, address=None):
    """Sends data and descriptors."""
    return sock.sendmsg(buffers, [(_socket.SOL_SOCKET, more.SCM_RIGHTS, array.array('i', fds))])


def recv_fds(sock, bufsize, maxfds, flags=0):
    """(bytes, descriptors, flags, address)"""
    fds = array.array('i')
    data, ancillary, told, address = sock.recvmsg(bufsize, CMSG_LEN(maxfds * fds.itemsize))
    for level, kind, part in ancillary:
        if level == _socket.SOL_SOCKET and kind == more.SCM_RIGHTS:
            fds.frombytes(part[:len(part) - len(part) % fds.itemsize])
    return data, list(fds), told, address
