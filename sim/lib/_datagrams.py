"""Datagram sockets on top of stream sockets: each datagram travels on a connection of its own, behind the port of its
sender. One that nobody waits for is lost, as on a real network."""

import posix
import socket as _socket

_LARGEST = 65507


class DatagramSocket(_socket.socket):
    _bound = False
    _peer = None

    def _bind_somewhere(self):
        if not self._bound:
            self.bind(('', 0))

    def bind(self, address, /):
        super().bind(address)
        self._bound = True
        posix._socket_listen(self._fd, 128)

    def connect(self, address, /):
        self._peer = address

    def getpeername(self):
        if self._peer is None:
            raise OSError(107, 'Transport endpoint is not connected')
        return self._peer

    def sendto(self, data, *flags_and_address):
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._check_open()
        data = bytes(data)
        if len(data) > _LARGEST:
            raise OSError(90, 'Message too long')
        self._bind_somewhere()
        carrier = _socket.socket()
        try:
            carrier.connect(flags_and_address[-1])
            carrier.sendall(self.getsockname()[1].to_bytes(2, 'big') + data)
        except ConnectionError:
            pass
        finally:
            carrier.close()
        return len(data)

    def send(self, data, flags=0, /):
        return self.sendto(data, self.getpeername())

    sendall = send

    def recvfrom(self, bufsize, flags=0):
        self._bind_somewhere()
        self._wait_for(_socket._POLL_IN)
        carrier = _socket.socket(fileno=posix._socket_accept(self._fd))
        message = b''
        while True:
            part = carrier.recv(_LARGEST)
            if not part:
                break
            message += part
        carrier.close()
        return message[2:2 + bufsize], ('127.0.0.1', int.from_bytes(message[:2], 'big'))

    def recv(self, bufsize, flags=0, /):
        return self.recvfrom(bufsize)[0]
