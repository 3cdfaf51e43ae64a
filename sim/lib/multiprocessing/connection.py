"""Connections: pickled objects through pipes of the kernel."""

import io
import os
import posix
import struct

from multiprocessing import context, util
from multiprocessing.context import AuthenticationError, BufferTooShort
from multiprocessing.reduction import ForkingPickler


_PIPE_SIZE = 65536      # more than that never comes at once


class Connection:
    """One end: a descriptor to read from, one to write to, or both.

    A message is its length, four bytes, and its bytes.
    """

    __module__ = 'multiprocessing.connection'

    def __init__(self, reader=None, writer=None):
        self._reader = reader
        self._writer = writer

    def _check_closed(self):  # shown
        if self._reader is None and self._writer is None:
            raise OSError('handle is closed')

    def _check_readable(self):  # shown
        if self._reader is None:
            raise OSError('connection is write-only')

    def _check_writable(self):  # shown
        if self._writer is None:
            raise OSError('connection is read-only')

    @property
    def closed(self):
        return self._reader is None and self._writer is None

    @property
    def readable(self):
        return self._reader is not None

    @property
    def writable(self):
        return self._writer is not None

    def fileno(self):
        self._check_closed()
        return self._writer if self._reader is None else self._reader

    def close(self):
        reader, writer = self._reader, self._writer
        self._reader = self._writer = None
        if reader is not None:
            os.close(reader)
        if writer is not None and writer != reader:
            os.close(writer)

    # --- sending ---

    def send(self, obj):
        """Sends any object that can be pickled."""
        self._check_closed()
        self._check_writable()
        self._send_bytes(ForkingPickler.dumps(obj))

    def send_bytes(self, buf, offset=0, size=None):
        self._check_closed()
        self._check_writable()
        data = bytes(memoryview(buf))
        length = len(data)
        if offset < 0:
            raise ValueError('offset is negative')
        if offset > length:
            raise ValueError('buffer length < offset')
        if size is None:
            size = length - offset
        elif size < 0:
            raise ValueError('size is negative')
        elif offset + size > length:
            raise ValueError('buffer length < offset + size')
        self._send_bytes(data[offset:offset + size])

    def _send_bytes(self, data):  # shown
        header = struct.pack('!i', len(data))
        self._send(header + data)

    def _send(self, data, write=os.write):  # shown
        left = len(data)
        while left:
            written = write(self._writer, data)
            left -= written
            data = data[written:]

    # --- receiving ---

    def recv(self):
        """The next object; waits for it. EOFError when none will come."""
        self._check_closed()
        self._check_readable()
        return ForkingPickler.loads(self._recv_bytes())

    def recv_bytes(self, maxlength=None):
        self._check_closed()
        self._check_readable()
        if maxlength is not None and maxlength < 0:
            raise ValueError('negative maxlength')
        data = self._recv_bytes()
        if maxlength is not None and len(data) > maxlength:
            if self._writer is None:
                self.close()
            self._reader = None
            raise OSError('bad message length')
        return data

    def recv_bytes_into(self, buf, offset=0):
        data = self.recv_bytes()
        is_array = hasattr(buf, 'typecode')
        place = bytearray(buf.tobytes()) if is_array else buf
        if not 0 <= offset <= len(place):
            raise ValueError('negative offset' if offset < 0 else 'offset too large')
        if offset + len(data) > len(place):
            raise context.BufferTooShort(data)
        place[offset:offset + len(data)] = data
        if is_array:
            buf[:] = type(buf)(buf.typecode, bytes(place))
        return len(data)

    def _recv_bytes(self):  # shown
        size, = struct.unpack('!i', self._recv(4))
        return self._recv(size)

    def _recv(self, size, read=os.read):  # shown
        buffer = io.BytesIO()
        left = size
        while left > 0:
            part = read(self._reader, min(left, _PIPE_SIZE))
            if not part:
                if left == size:
                    raise EOFError
                raise OSError('got end of file during message')
            buffer.write(part)
            left -= len(part)
        return buffer.getvalue()

    def poll(self, timeout=0.0):
        """Is there something to receive? Waits for it `timeout` seconds, None: for ever."""
        self._check_closed()
        self._check_readable()
        return bool(wait([self], timeout))

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} object at {id(self):#x}>'

    def __reduce__(self):
        if context._spawning:           # the child has this process's descriptors
            return Connection, (self._reader, self._writer)
        return __import__('multiprocessing.resource_sharer', fromlist=['']).reduce_connection(self)


def Pipe(duplex=True):
    """Two connections, each of which receives what the other sends; duplex=False: the first
    one receives, the second one sends."""
    if not duplex:
        reader, writer = os.pipe()
        return Connection(reader=reader), Connection(writer=writer)
    both = posix._socket_pair()
    first, second = both >> 16, both & 0xFFFF
    return Connection(first, first), Connection(second, second)


# --- connections by address ---

_listeners = 0


def _new_address(family):
    """An address that nobody has: a port, or a path."""
    global _listeners
    if family == 'AF_INET':
        return 'localhost', 0
    _listeners += 1
    return f'/tmp/listener-{os.getpid()}-{_listeners}'


def _family_of(address):
    return 'AF_INET' if isinstance(address, tuple) else 'AF_UNIX'


class Listener:
    """Waits at an address, (host, port) or a path, for others to connect."""

    def __init__(self, address=None, family=None, backlog=1, authkey=None):
        family = family or (_family_of(address) if address else 'AF_UNIX')
        if authkey is not None and not isinstance(authkey, bytes):
            raise TypeError('authkey should be a byte string')
        self._listener = SocketListener(address or _new_address(family), family, backlog)
        self._authkey = authkey

    def accept(self):
        """The next connection."""
        if self._listener is None:
            raise OSError('listener is closed')
        connection = self._listener.accept()
        if self._authkey is not None:
            deliver_challenge(connection, self._authkey)
            answer_challenge(connection, self._authkey)
        return connection

    def close(self):
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.close()

    @property
    def address(self):
        return self._listener._address

    @property
    def last_accepted(self):
        return self._listener._last_accepted

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


class SocketListener:
    def __init__(self, address, family, backlog=1):
        import socket
        self._socket = socket.socket(getattr(socket, family))
        self._socket.bind(address)
        self._socket.listen(backlog)
        self._address = self._socket.getsockname()
        self._last_accepted = None
        self._unlink = util.Finalize(self, os.unlink, (address,), exitpriority=0) if family == 'AF_UNIX' else None

    def accept(self):
        accepted, self._last_accepted = self._socket.accept()
        fd = accepted.detach()
        return Connection(fd, fd)

    def close(self):
        self._socket.close()
        if self._unlink is not None:
            self._unlink()


def Client(address, family=None, authkey=None):
    """A connection to the listener at an address."""
    connection = SocketClient(address, family or _family_of(address))
    if authkey is not None and not isinstance(authkey, bytes):
        raise TypeError('authkey should be a byte string')
    if authkey is not None:
        answer_challenge(connection, authkey)
        deliver_challenge(connection, authkey)
    return connection


def SocketClient(address, family):
    import socket
    with socket.socket(getattr(socket, family)) as connected:
        connected.connect(address)
        fd = connected.detach()
    return Connection(fd, fd)


# Both sides must know the key. It is not sent: what is sent is a digest of it and of random bytes.

_CHALLENGE, _WELCOME, _FAILURE = b'#CHALLENGE#', b'#WELCOME#', b'#FAILURE#'


def _digest(authkey, message):
    result = 14695981039346656037
    for byte in authkey + message + authkey:
        result = (result ^ byte) * 1099511628211 & 0xFFFFFFFFFFFFFFFF
    return result.to_bytes(8, 'big')


def deliver_challenge(connection, authkey):
    message = os.urandom(20)
    connection.send_bytes(_CHALLENGE + message)
    if connection.recv_bytes(256) != _digest(authkey, message):
        connection.send_bytes(_FAILURE)
        raise context.AuthenticationError('digest received was wrong')
    connection.send_bytes(_WELCOME)


def answer_challenge(connection, authkey):
    message = connection.recv_bytes(256)
    assert message[:len(_CHALLENGE)] == _CHALLENGE, f'message = {message!r}'
    connection.send_bytes(_digest(authkey, message[len(_CHALLENGE):]))
    if connection.recv_bytes(256) != _WELCOME:
        raise context.AuthenticationError('digest sent was rejected')


_POLL_IN = 1


def wait(object_list, timeout=None):
    """Those of the connections, descriptors and process sentinels that are ready."""
    objects = list(object_list)
    records = bytearray()
    for each in objects:
        descriptor = each if isinstance(each, int) else each.fileno()
        records += descriptor.to_bytes(4, 'little') + _POLL_IN.to_bytes(2, 'little') + b'\0\0'
    posix._poll(records, timeout)
    return [each for i, each in enumerate(objects) if records[8 * i + 6] or records[8 * i + 7]]
