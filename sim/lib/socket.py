"""Sockets inside this machine: between its processes, by port or by path."""

import os
import posix
import _files
import _ipc
from _weft import tell_end


class _Constant(int):
    """A number with a name, as the members of enum.IntEnum are (which few programs with sockets need)."""

    def __new__(cls, value, name=''):
        for member in cls._members:
            if member == value:
                return member
        if not name:
            raise ValueError(f'{value!r} is not a valid {cls.__name__}')
        self = int.__new__(cls, value)
        self.name, self.value = name, value
        cls._members.append(self)
        setattr(cls, name, self)
        return self

    def __repr__(self):
        return f'<{type(self).__name__}.{self.name}: {self.value}>'

    def __str__(self):
        return str(self.value)


class AddressFamily(_Constant):
    _members = []


class SocketKind(_Constant):
    _members = []


AF_UNSPEC, AF_UNIX = AddressFamily(0, 'AF_UNSPEC'), AddressFamily(1, 'AF_UNIX')
AF_INET, AF_INET6 = AddressFamily(2, 'AF_INET'), AddressFamily(10, 'AF_INET6')
SOCK_STREAM, SOCK_DGRAM, SOCK_RAW = SocketKind(1, 'SOCK_STREAM'), SocketKind(2, 'SOCK_DGRAM'), SocketKind(3, 'SOCK_RAW')
SOCK_SEQPACKET = SocketKind(5, 'SOCK_SEQPACKET')
SOL_SOCKET, SO_REUSEADDR, SO_KEEPALIVE, SO_BROADCAST, SO_REUSEPORT, SO_SNDBUF, SO_RCVBUF = 1, 2, 9, 6, 15, 7, 8
IPPROTO_TCP, TCP_NODELAY, IPPROTO_IP, IPPROTO_UDP = 6, 1, 0, 17
SO_TYPE, SO_ERROR, SO_LINGER, SO_RCVTIMEO, SO_SNDTIMEO, SO_ACCEPTCONN = 3, 4, 13, 20, 21, 30
MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_DONTWAIT, MSG_WAITALL, MSG_NOSIGNAL = 1, 2, 4, 64, 256, 16384
SHUT_RD, SHUT_WR, SHUT_RDWR = 0, 1, 2
SOMAXCONN = 4096
INADDR_ANY = 0
error = OSError
timeout = TimeoutError

_POLL_IN, _POLL_OUT = 1, 4
_F_SETFL, _O_NONBLOCK = 4, 0o4000
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


def _check_size(bufsize, call):
    if range(bufsize).stop < 0:
        raise ValueError(f'negative buffersize in {call}')


def _check_bytes(data):
    if data is None or isinstance(data, (str, int, float, list, tuple, dict)):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")


def _address_of(flags_and_address):
    if len(flags_and_address) not in (1, 2):
        raise TypeError(f'sendto() takes 2 or 3 arguments ({1 + len(flags_and_address)} given)')
    return flags_and_address[-1]


class _SocketFile(_files.BinaryFile):
    """A file on a connection: it waits as long as the socket does."""

    _timed_out = False

    def _fill(self, size):
        if self._timed_out:
            raise OSError('cannot read from timed out object')
        timeout = self._socket._timeout
        if timeout and not _wait(self._fd, _POLL_IN, timeout):
            self._timed_out = True
            raise TimeoutError('timed out')
        return super()._fill(size)

    def close(self):
        super().close()
        self._socket = None         # which ends with its last file, if it has no other name

    _referent_gone = close


class socket:
    """One end of a connection, or the place where connections are made."""

    def __new__(cls, family=AF_INET, type=SOCK_STREAM, proto=0, fileno=None):
        if type == SOCK_DGRAM and cls is socket:
            from _datagrams import DatagramSocket
            cls = DatagramSocket
        return object.__new__(cls)

    def __init__(self, family=AF_INET, type=SOCK_STREAM, proto=0, fileno=None):
        if family not in (-1, AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6):
            raise OSError(97, 'Address family not supported by protocol')
        if type not in (SOCK_STREAM, SOCK_DGRAM) and not (type == SOCK_SEQPACKET and family == AF_UNIX):
            refusals = {SOCK_RAW: (1, 'Operation not permitted'), SOCK_SEQPACKET: (94, 'Socket type not supported')}
            raise OSError(*refusals.get(type, (22, 'Invalid argument')))
        self.family = AF_INET if family in (-1, AF_UNSPEC) else family
        self.type = type
        self.proto = proto
        self._timeout = _default_timeout
        self._path = self._peer_path = ''
        self._host = '0.0.0.0'      # of this end
        self._options = {}
        self._listens = False
        self._begun = False         # a connect() that did not wait
        self._error = 0             # how it ended, until somebody asks
        self._fd = posix._socket(type) if fileno is None else fileno
        tell_end(self)

    def _referent_gone(self):
        """Nobody can close it any more."""
        self.close()

    # --- addresses ---

    def _split(self, address, call):
        """(host or path, port) as the kernel wants them."""
        if self.family == AF_UNIX:
            return self._split_path(_files._path(address))
        if not isinstance(address, tuple):
            raise TypeError(f'{call}(): AF_INET address must be tuple, not {address.__class__.__name__}')
        if len(address) != 2:
            raise TypeError('AF_INET address must be a pair (host, port)')
        host, port = address
        if not isinstance(port, int):
            raise TypeError(f"'{port.__class__.__name__}' object cannot be interpreted as an integer")
        if not 0 <= port <= 65535:
            raise OverflowError(f'{call}(): port must be 0-65535.')
        if host not in _HERE and host != gethostname() and not host.startswith('127.'):
            if all([part.isdecimal() and int(part) < 256 for part in host.split('.')]):
                raise OSError(99, 'Cannot assign requested address') if call == 'bind' else OSError(101, 'Network is unreachable')
            raise gaierror(-2, 'Name or service not known')
        return '127.0.0.1', port

    def _split_path(self, path):
        """The file of a path stands for the socket: its number takes the place of a port."""
        if len(path) > 107:
            raise OSError('AF_UNIX path too long')
        if path.startswith('\0'):       # a name without a file
            return path, -1
        words = bytearray(32)
        posix._stat(path, words)
        return 'unix', int.from_bytes(words[8:12], 'little')

    def bind(self, address, /):
        self._check_open()
        if self.family == AF_UNIX and not _files._path(address).startswith('\0'):
            try:
                posix._mkdir(_files._path(address), 0o140755)
            except FileExistsError:
                raise OSError(98, 'Address already in use') from None
        posix._socket_bind(self._fd, *self._split(address, 'bind'))
        if self.family == AF_UNIX:
            self._path = _files._path(address)
        else:
            self._host = '0.0.0.0' if address[0] in ('', '0.0.0.0') else '127.0.0.1'

    def getsockname(self):
        self._check_open()
        return self._path if self.family == AF_UNIX else (self._host, posix._socket_port(self._fd, 0))

    def getpeername(self):
        port = posix._socket_port(self._fd, 1)
        return self._peer_path if self.family == AF_UNIX else ('127.0.0.1', port)

    # --- connecting ---

    def listen(self, backlog=128, /):
        self._check_open()
        posix._socket_listen(self._fd, backlog)
        self._listens = True

    def accept(self):  # shown
        """(a socket for the next connection, the address of the other side)"""
        self._wait_for(_POLL_IN)
        connection = socket(self.family, self.type, fileno=posix._socket_accept(self._fd))
        connection._path, connection._host = self._path, '127.0.0.1'
        return connection, connection.getpeername()

    def connect(self, address, /):
        self._check_open()
        if self._begun:         # that of before has ended
            self._begun = False
            self._raise_error()
            return
        begins_only = self._timeout == 0 and self.family != AF_UNIX
        try:
            posix._socket_connect(self._fd, *self._split(address, 'connect'))
        except ConnectionRefusedError as error:
            if not begins_only:
                raise
            self._error = error.errno
        self._host, self._peer_path = '127.0.0.1', address if self.family == AF_UNIX else ''
        if begins_only:
            self._begun = True
            raise BlockingIOError(115, 'Operation now in progress')

    def _raise_error(self):
        if self._error:
            number, self._error = self._error, 0
            raise OSError(number, os.strerror(number))

    def connect_ex(self, address, /):
        try:
            self.connect(address)
        except OSError as error:
            return error.errno
        return 0

    # --- data ---

    def _wait_for(self, events, flags=0):
        self._check_open()
        self._raise_error()
        if self._timeout is not None and not flags & MSG_DONTWAIT and not _wait(self._fd, events, self._timeout):
            if self._timeout == 0:
                raise BlockingIOError(11, 'Resource temporarily unavailable')
            raise TimeoutError('timed out')

    def _check_open(self):
        if self._fd < 0:
            raise OSError(9, 'Bad file descriptor')

    def recv(self, bufsize, flags=0, /):
        _check_size(bufsize, 'recv')
        self._wait_for(_POLL_IN, flags)
        if not flags:
            return os.read(self._fd, bufsize)
        data = b''
        while True:
            buffer = bytearray(bufsize - len(data))
            count = _ipc.read(self._fd, buffer, (1 if flags & MSG_PEEK else 0) | (2 if flags & MSG_DONTWAIT else 0))
            data += bytes(buffer[:count])
            if count == 0 or len(data) >= bufsize or not flags & MSG_WAITALL or flags & (MSG_PEEK | MSG_DONTWAIT):
                return data

    def recv_into(self, buffer, nbytes=0, flags=0):
        data = self.recv(nbytes or len(buffer), flags)
        buffer[:len(data)] = data
        return len(data)

    def recvfrom(self, bufsize, flags=0):
        return self.recv(bufsize, flags), None

    def recvfrom_into(self, buffer, nbytes=0, flags=0):
        data, address = self.recvfrom(nbytes or len(buffer), flags)
        buffer[:len(data)] = data
        return len(data), address

    def send(self, data, flags=0, /):
        _check_bytes(data)
        self._wait_for(_POLL_OUT, flags)
        try:
            # Without a timeout only as much as fits is sent, if there is one all of it.
            waits = self._timeout is None and not flags & MSG_DONTWAIT
            return posix.write(self._fd, bytes(data)) if waits else _ipc.write(self._fd, bytes(data), 2)
        except OSError as error:
            if error.errno != 107 or self.family == AF_UNIX:
                raise
        raise BrokenPipeError(32, 'Broken pipe')    # TCP says so even before there was a connection

    def sendto(self, data, *flags_and_address):
        """On a connection it goes where all goes."""
        _address_of(flags_and_address)
        return self.send(data)

    def sendall(self, data, flags=0, /):
        _check_bytes(data)
        data = bytes(data)
        while data:
            data = data[self.send(data):]

    def sendfile(self, file, offset=0, count=None):
        """A file's bytes, from `offset` on; how many were sent."""
        return __import__('_socket_messages').send_file(self, file, offset, count)

    # --- messages: several buffers, and descriptors that are passed ---

    def sendmsg(self, buffers, ancdata=(), flags=0, address=None, /):
        return __import__('_socket_messages').send(self, buffers, ancdata, flags, address)

    def recvmsg(self, bufsize, ancbufsize=0, flags=0, /):
        return __import__('_socket_messages').receive(self, bufsize, ancbufsize, flags)

    def recvmsg_into(self, buffers, ancbufsize=0, flags=0, /):
        return __import__('_socket_messages').receive_into(self, buffers, ancbufsize, flags)

    def makefile(self, mode='r', buffering=None, *, encoding=None, errors=None, newline=None):
        """A file object on the connection."""
        if not set(mode) <= {'r', 'w', 'b'}:
            raise ValueError(f'invalid mode {mode!r} (only r, w, b allowed)')
        kind = 'r+' if 'r' in mode and 'w' in mode else 'w' if 'w' in mode else 'r'
        name = 'BufferedRWPair' if kind == 'r+' else 'BufferedWriter' if kind == 'w' else 'BufferedReader'
        binary = _files.named_class(name, _SocketFile)(posix._dup(self._fd), kind, self._fd, True, buffering != 0)
        binary._socket = self
        tell_end(binary)
        if 'b' in mode:
            return binary
        text = _files.TextFile(binary, encoding, errors, newline)
        text.mode = mode
        return text

    # --- the rest ---

    def fileno(self):
        return self._fd

    _closed = property(lambda self: self._fd < 0)

    def detach(self):
        fd, self._fd = self._fd, -1
        return fd

    def close(self):
        if self._fd >= 0:
            os.close(self.detach())

    def shutdown(self, how, /):
        posix._socket_shutdown(self._fd, how)

    def dup(self):
        other = socket(self.family, self.type, fileno=posix._dup(self._fd))
        other._timeout = self._timeout
        return other

    def settimeout(self, value, /):
        if isinstance(value, str):
            raise TypeError("'str' object cannot be interpreted as an integer")
        if value is not None and value < 0:
            raise ValueError('Timeout value out of range')
        if (self._timeout == 0) != (value == 0) and self._fd >= 0:      # also for who has the descriptor
            _ipc.control(self._fd, _F_SETFL, _O_NONBLOCK if value == 0 else 0)
        self._timeout = None if value is None else float(value)

    def gettimeout(self):
        return self._timeout

    timeout = property(gettimeout)

    def setblocking(self, flag, /):
        self.settimeout(None if flag else 0.0)

    def getblocking(self):
        return self._timeout != 0

    def setsockopt(self, level, optname, value, optlen=None, /):
        """Options are kept, and make no difference on this machine."""
        self._check_open()
        self._options[level, optname] = value

    def getsockopt(self, level, optname, buflen=None, /):
        self._check_open()
        if buflen is not None and not 0 < buflen <= 1024:
            raise OSError('getsockopt buflen out of range')
        value = self._option(level, optname)
        if buflen is None:
            return value if isinstance(value, int) else int.from_bytes(value[:4], 'little')
        return (value.to_bytes(4, 'little', signed=True) if isinstance(value, int) else bytes(value))[:buflen]

    def _option(self, level, optname):
        if level == SOL_SOCKET and optname == 17:       # SO_PEERCRED: pid, user and group of the other side
            pid = posix._socket_port(self._fd, 2) if self.family == AF_UNIX else 0
            return pid.to_bytes(4, 'little') + (b'\0' if pid else b'\xff') * 8
        if (level, optname) == (SOL_SOCKET, SO_ERROR):
            number, self._error = self._error, 0
            return number
        fixed = {SO_TYPE: self.type, SO_ACCEPTCONN: int(self._listens), SO_SNDBUF: 65536, SO_RCVBUF: 65536} if level == SOL_SOCKET else {}
        return fixed.get(optname, self._options.get((level, optname), 0))

    def set_inheritable(self, inheritable):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def __repr__(self):
        state = '[closed] ' if self._fd < 0 else ''
        text = f'<socket.socket {state}fd={self._fd}, family={self.family}, type={self.type}, proto={self.proto}'
        if self._fd >= 0:
            for name, ask in (('laddr', self.getsockname), ('raddr', self.getpeername)):
                try:
                    address = ask()
                except OSError:
                    continue
                if address:
                    text += f', {name}={address}'
        return text + '>'


SocketType = socket


def socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0):
    if type == SOCK_DGRAM:
        import _datagrams
        return _datagrams.pair()
    both = posix._socket_pair(type)
    return socket(family, type, fileno=both >> 16), socket(family, type, fileno=both & 0xFFFF)


def create_connection(address, timeout=None, source_address=None, *, all_errors=False):  # shown
    connection = socket(proto=6)
    if timeout is not None:
        connection.settimeout(timeout)
    try:
        if source_address is not None:
            connection.bind(source_address)
        connection.connect(address)
        return connection
    except OSError as error:
        connection.close()
        failure = error
    if all_errors:
        raise ExceptionGroup('create_connection failed', [failure])
    raise failure       # once more, as of several addresses


def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
    server = socket(family)
    try:
        server.bind(address)
    except OSError as error:
        server.close()
        raise OSError(error.errno, f'{error.strerror} (while attempting to bind on address {address!r})') from None
    server.listen(backlog or 128)
    return server


def setdefaulttimeout(timeout, /):
    global _default_timeout
    _default_timeout = timeout


def getdefaulttimeout():
    return _default_timeout


def gethostname():
    return 'weft'


def gethostbyname(hostname, /):
    if hostname in _HERE or hostname == gethostname():
        return '127.0.0.1'
    raise gaierror(-2, 'Name or service not known')


def htons(x, /):
    return int.from_bytes(x.to_bytes(2, 'little'), 'big')


def htonl(x, /):
    return int.from_bytes(x.to_bytes(4, 'little'), 'big')


ntohs, ntohl = htons, htonl


def __getattr__(name):
    """What few programs need is in another module."""
    if not name.startswith('__'):
        import _socket_more as more
        if hasattr(more, name):
            return getattr(more, name)
    raise AttributeError(f"module 'socket' has no attribute '{name}'")
