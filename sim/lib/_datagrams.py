"""Datagram sockets: the kernel keeps what has come to one, each message behind the address of its sender. One that nobody is
there for is lost, as on a real network; between paths (AF_UNIX) that is an error."""

import _ipc
import posix
import socket as _socket

_LARGEST = 65507
_LONGEST_SENDER = 512           # bytes before a message: the length of an address, and the address as text
_PEEK, _DONT_WAIT, _ADDRESSED = 1, 2, 16    # as the kernel's Read and Write have them


class DatagramSocket(_socket.socket):
    _bound = False
    _peer = None

    def _bind_somewhere(self):
        if not self._bound and self.family != _socket.AF_UNIX:
            self.bind(('', 0))

    def bind(self, address, /):
        super().bind(address)
        self._bound = True

    def connect(self, address, /):
        self._check_open()
        host, port = self._split(address, 'connect')
        self._peer = address
        if self.family != _socket.AF_UNIX:
            self._bind_somewhere()
            self._host, self._peer = '127.0.0.1', (address[0] if address[0][:1].isdigit() else host, port)

    def getpeername(self):
        if self._peer is None:
            raise OSError(107, posix.strerror(107))
        return self._peer

    def sendto(self, data, *flags_and_address):
        address = _socket._address_of(flags_and_address)
        _socket._check_bytes(data)
        self._check_open()
        self._raise_error()
        data = bytes(data)
        if len(data) > _LARGEST:
            raise OSError(90, posix.strerror(90))
        host, port = self._split(address, 'sendto')
        if port == 0:
            raise OSError(22, posix.strerror(22))
        self._bind_somewhere()
        name = self.getsockname()
        sender = repr(name if self.family == _socket.AF_UNIX else ('127.0.0.1', name[1])).encode()
        host = host.encode()
        head = port.to_bytes(4, 'little', signed=True) + len(host).to_bytes(4, 'little') + host
        try:
            _ipc.write(self._fd, head + len(sender).to_bytes(2, 'big') + sender + data,
                       _ADDRESSED | (0 if self._timeout is None else _DONT_WAIT))
        except ConnectionRefusedError as error:
            if self.family == _socket.AF_UNIX:
                raise
            if self._peer is not None:      # an answer comes that there is nobody, and the next call tells it
                self._error = error.errno
        return len(data)

    def send(self, data, flags=0, /):
        _socket._check_bytes(data)
        if self._peer is None:
            self._check_open()
            self._bind_somewhere()
            raise OSError(89, posix.strerror(89))
        return self.sendto(data, self._peer)

    sendall = send

    def recvfrom(self, bufsize, flags=0, call='recvfrom'):
        _socket._check_size(bufsize, call)
        buffer = bytearray(_LONGEST_SENDER + min(bufsize, _LARGEST))
        how = (_PEEK if flags & _socket.MSG_PEEK else 0) | (_DONT_WAIT if flags & _socket.MSG_DONTWAIT else 0)
        while True:
            self._wait_for(_socket._POLL_IN, flags)
            count = _ipc.read(self._fd, buffer, how)
            size = 2 + int.from_bytes(buffer[:2], 'big')
            sender = buffer[2:size].decode()
            if not sender.startswith('('):
                sender = sender[1:-1] or None
                break
            sender = ('127.0.0.1', int(sender[1:-1].split(',')[1]))
            if self._peer is None or self._peer[1] == sender[1]:
                break
            if how & _PEEK:         # a stranger's, which one that is connected does not get
                _ipc.read(self._fd, buffer, how & ~_PEEK)
        return bytes(buffer[size:min(count, size + bufsize)]), sender

    def recv(self, bufsize, flags=0, /):
        return self.recvfrom(bufsize, flags, 'recv')[0]


class _Paired(DatagramSocket):
    """One of two that know each other, without a path."""

    def getsockname(self):
        return ''

    getpeername = getsockname


def pair():
    first, second = [_Paired(_socket.AF_UNIX, _socket.SOCK_DGRAM) for _ in range(2)]
    for mine, other in ((first, second), (second, first)):
        name = f'\0pair.{posix.getpid()}.{posix._random_bits()}'
        posix._socket_bind(mine._fd, name, -1)
        mine._bound = True
        other._peer = name
    return first, second
