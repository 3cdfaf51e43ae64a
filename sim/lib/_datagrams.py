"""Datagram sockets on top of stream sockets: each datagram travels on a connection of its own, behind the address of its
sender. One that nobody waits for is lost, as on a real network; between paths (AF_UNIX) that is an error."""

import posix
import socket as _socket

_LARGEST = 65507


class DatagramSocket(_socket.socket):
    _bound = False
    _peer = None
    _peeked = None          # a datagram that was looked at

    def _bind_somewhere(self):
        if not self._bound and self.family != _socket.AF_UNIX:
            self.bind(('', 0))
        elif not self._bound:
            self._bound = True
            posix._socket_listen(self._fd, -128)

    def bind(self, address, /):
        super().bind(address)
        self._bound = True
        posix._socket_listen(self._fd, -128)

    def connect(self, address, /):
        self._peer = address

    def getpeername(self):
        if self._peer is None:
            raise OSError(107, 'Transport endpoint is not connected')
        return self._peer

    def sendto(self, data, *flags_and_address):
        address = _socket._address_of(flags_and_address)
        _socket._check_bytes(data)
        self._check_open()
        data = bytes(data)
        if len(data) > _LARGEST:
            raise OSError(90, 'Message too long')
        if self.family != _socket.AF_UNIX:
            self._bind_somewhere()
        name = self.getsockname()
        sender = repr(name if self.family == _socket.AF_UNIX else ('127.0.0.1', name[1])).encode()
        carrier = _socket.socket(self.family)
        try:
            carrier.connect(address)
            carrier.sendall(len(sender).to_bytes(2, 'big') + sender + data)
        except ConnectionError:
            if self.family == _socket.AF_UNIX:
                raise
        finally:
            carrier.close()
        return len(data)

    def send(self, data, flags=0, /):
        if self._peer is None:
            raise OSError(89, 'Destination address required')
        return self.sendto(data, self._peer)

    sendall = send

    def _next(self, flags):
        """(bytes, address of the sender)"""
        self._bind_somewhere()
        if flags & _socket.MSG_DONTWAIT and not _socket._wait(self._fd, _socket._POLL_IN, 0):
            raise BlockingIOError(11, posix.strerror(11))
        self._wait_for(_socket._POLL_IN, flags)
        carrier = _socket.socket(fileno=posix._socket_accept(self._fd))
        message = b''
        while True:
            part = carrier.recv(_LARGEST)
            if not part:
                break
            message += part
        carrier.close()
        size = 2 + int.from_bytes(message[:2], 'big')
        sender = message[2:size].decode()
        if sender.startswith('('):
            return message[size:], ('127.0.0.1', int(sender[1:-1].split(',')[1]))
        return message[size:], sender[1:-1] or None

    def recvfrom(self, bufsize, flags=0, call='recvfrom'):
        _socket._check_size(bufsize, call)
        data, sender = self._peeked or self._next(flags)
        self._peeked = (data, sender) if flags & _socket.MSG_PEEK else None
        return data[:bufsize], sender

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
        posix._socket_listen(mine._fd, -128)
        other._peer = name
    return first, second
