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
        if self.family == _socket.AF_UNIX:
            self._split(address, 'connect')
        self._peer = address

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
            raise OSError(89, posix.strerror(89))
        return self.sendto(data, self._peer)

    sendall = send

    def recvfrom(self, bufsize, flags=0, call='recvfrom'):
        _socket._check_size(bufsize, call)
        self._wait_for(_socket._POLL_IN, flags)
        buffer = bytearray(_LONGEST_SENDER + min(bufsize, _LARGEST))
        how = (_PEEK if flags & _socket.MSG_PEEK else 0) | (_DONT_WAIT if flags & _socket.MSG_DONTWAIT else 0)
        count = _ipc.read(self._fd, buffer, how)
        size = 2 + int.from_bytes(buffer[:2], 'big')
        sender = buffer[2:size].decode()
        if sender.startswith('('):
            sender = ('127.0.0.1', int(sender[1:-1].split(',')[1]))
        else:
            sender = sender[1:-1] or None
        return bytes(buffer[size:min(count, size + bufsize)]), sender

    def recv(self, bufsize, flags=0, /):
        return self.recvfrom(bufsize, flags, 'recv')[0]


class _Paired(DatagramSocket):
    """One of two that know each other, without a path."""

    def getsockname(self):
        return ''


def pair():
    first, second = [_Paired(_socket.AF_UNIX, _socket.SOCK_DGRAM) for _ in range(2)]
    for mine, other in ((first, second), (second, first)):
        name = f'\0pair.{posix.getpid()}.{posix._random_bits()}'
        posix._socket_bind(mine._fd, name, -1)
        mine._bound = True
        other._peer = name
    return first, second
