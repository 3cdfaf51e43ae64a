"""Sockets inside this machine: between its processes, by port or by path."""

import os
import posix
import _files

AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6 = 0, 1, 2, 10
SOCK_STREAM, SOCK_DGRAM, SOCK_RAW = 1, 2, 3
SOL_SOCKET, SO_REUSEADDR, SO_KEEPALIVE, SO_BROADCAST, SO_REUSEPORT, SO_SNDBUF, SO_RCVBUF = 1, 2, 9, 6, 15, 7, 8
IPPROTO_TCP, TCP_NODELAY, IPPROTO_IP, IPPROTO_UDP = 6, 1, 0, 17
SHUT_RD, SHUT_WR, SHUT_RDWR = 0, 1, 2
SOMAXCONN = 4096
INADDR_ANY = 0
error = OSError
timeout = TimeoutError

_POLL_IN, _POLL_OUT = 1, 4
_default_timeout = None


class gaierror(OSError):
    pass


class herror(OSError):
    pass


_HERE = ('', 'localhost', '127.0.0.1', '0.0.0.0')


def _wait(fd, events, seconds):
    """Waits until the descriptor is ready; False after a timeout."""
    records = bytearray(fd.to_bytes(4, 'little') + events.to_bytes(2, 'little') + b'\0\0')
    return posix._poll(records, seconds) > 0


class socket:
    """One end of a connection, or the place where connections are made."""

    def __new__(cls, family=AF_INET, type=SOCK_STREAM, proto=0, fileno=None):
        if type == SOCK_DGRAM and cls is socket:
            from _datagrams import DatagramSocket
            cls = DatagramSocket
        return object.__new__(cls)

    def __init__(self, family=AF_INET, type=SOCK_STREAM, proto=0, fileno=None):
        if type not in (SOCK_STREAM, SOCK_DGRAM):
            raise PermissionError(1, 'Operation not permitted')
        self.family = AF_INET if family in (-1, AF_UNSPEC) else family
        self.type = type
        self.proto = proto
        self._timeout = _default_timeout
        self._path = ''
        self._fd = posix._socket() if fileno is None else fileno

    # --- addresses ---

    def _split(self, address):
        """(host or path, port) as the kernel wants them."""
        if self.family == AF_UNIX:
            return os.path.abspath(address), -1
        if not isinstance(address, tuple):
            raise TypeError(f'AF_INET address must be tuple, not {address.__class__.__name__}')
        host, port = address[0], address[1]
        if not 0 <= port <= 65535:
            raise OverflowError('bind(): port must be 0-65535.')
        if host not in _HERE and host != gethostname():
            raise gaierror(-3, 'Temporary failure in name resolution')
        return '127.0.0.1', port

    def bind(self, address, /):
        host, port = self._split(address)
        posix._socket_bind(self._fd, host, port)
        self._path = host if self.family == AF_UNIX else ''

    def getsockname(self):
        if self.family == AF_UNIX:
            return self._path
        port = posix._socket_port(self._fd, 0)
        return ('127.0.0.1' if port else '0.0.0.0', port)

    def getpeername(self):
        port = posix._socket_port(self._fd, 1)
        return '' if self.family == AF_UNIX else ('127.0.0.1', port)

    # --- connecting ---

    def listen(self, backlog=128, /):
        posix._socket_listen(self._fd, backlog)

    def accept(self):
        """(a socket for the next connection, the address of the other side)"""
        self._wait_for(_POLL_IN)
        connection = socket(self.family, self.type, fileno=posix._socket_accept(self._fd))
        return connection, connection.getpeername()

    def connect(self, address, /):
        posix._socket_connect(self._fd, *self._split(address))

    def connect_ex(self, address, /):
        try:
            self.connect(address)
        except OSError as error:
            return error.errno
        return 0

    # --- data ---

    def _wait_for(self, events):
        self._check_open()
        if self._timeout is not None and not _wait(self._fd, events, self._timeout):
            if self._timeout == 0:
                raise BlockingIOError(11, 'Resource temporarily unavailable')
            raise TimeoutError('timed out')

    def _check_open(self):
        if self._fd < 0:
            raise OSError(9, 'Bad file descriptor')

    def recv(self, bufsize, flags=0, /):
        self._wait_for(_POLL_IN)
        return os.read(self._fd, bufsize)

    def recv_into(self, buffer, nbytes=0, flags=0):
        data = self.recv(nbytes or len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def recvfrom(self, bufsize, flags=0):
        return self.recv(bufsize), None

    def send(self, data, flags=0, /):
        self._wait_for(_POLL_OUT)
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return posix.write(self._fd, bytes(data))

    def sendall(self, data, flags=0, /):
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(data)
        while data:
            data = data[self.send(data):]

    def makefile(self, mode='r', buffering=None, *, encoding=None, errors=None, newline=None):
        """A file object on the connection."""
        kind = 'r+' if 'r' in mode and 'w' in mode else 'w' if 'w' in mode else 'r'
        binary = _files.BinaryFile(posix._dup(self._fd), kind, self._fd, True, buffering != 0)
        return binary if 'b' in mode else _files.TextFile(binary, encoding, errors, newline)

    # --- the rest ---

    def fileno(self):
        return self._fd

    def detach(self):
        fd, self._fd = self._fd, -1
        return fd

    def close(self):
        if self._fd >= 0:
            os.close(self.detach())

    def shutdown(self, how, /):
        posix._socket_shutdown(self._fd, how)

    def dup(self):
        return socket(self.family, self.type, fileno=posix._dup(self._fd))

    def settimeout(self, value, /):
        if value is not None and value < 0:
            raise ValueError('Timeout value out of range')
        self._timeout = value

    def gettimeout(self):
        return self._timeout

    timeout = property(gettimeout)

    def setblocking(self, flag, /):
        self._timeout = None if flag else 0.0

    def getblocking(self):
        return self._timeout != 0

    def setsockopt(self, *option):
        """Options make no difference on this machine."""

    def getsockopt(self, level, optname, buflen=None, /):
        return 0

    def set_inheritable(self, inheritable):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def __repr__(self):
        state = '[closed] ' if self._fd < 0 else ''
        text = f'<socket.socket {state}fd={self._fd}, family={self.family}, type={self.type}, proto={self.proto}'
        return text + (f', laddr={self.getsockname()}>' if self._fd >= 0 else '>')


SocketType = socket


def socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0):
    both = posix._socket_pair()
    return socket(family, type, fileno=both >> 16), socket(family, type, fileno=both & 0xFFFF)


def create_connection(address, timeout=None, source_address=None):
    connection = socket()
    if timeout is not None:
        connection.settimeout(timeout)
    try:
        connection.connect(address)
    except:
        connection.close()
        raise
    return connection


def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
    server = socket(family)
    server.bind(address)
    server.listen(backlog or 128)
    return server


def setdefaulttimeout(timeout, /):
    global _default_timeout
    _default_timeout = timeout


def getdefaulttimeout():
    return _default_timeout


def gethostname():
    return 'weft'


getfqdn = gethostname


def gethostbyname(hostname, /):
    if hostname in _HERE or hostname == gethostname():
        return '127.0.0.1'
    raise gaierror(-3, 'Temporary failure in name resolution')


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    return [(AF_INET, SOCK_STREAM, IPPROTO_TCP, '', (gethostbyname(host or ''), port))]


def inet_aton(text, /):
    return bytes([int(part) for part in text.split('.')])


def inet_ntoa(data, /):
    return '.'.join([str(byte) for byte in data])


def htons(x, /):
    return (x & 0xFF) << 8 | x >> 8


ntohs = htons


def htonl(x, /):
    return int.from_bytes(x.to_bytes(4, 'little'), 'big')


ntohl = htonl
