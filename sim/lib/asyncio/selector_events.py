"""What an event loop does with sockets: it waits for them, and for calls from other threads through a pipe."""

import errno
import os
import select
import socket
from contextlib import suppress

from asyncio.socket_transports import (_SelectorDatagramTransport, _SelectorSocketTransport, _UnixReadPipeTransport,
                                       _UnixWritePipeTransport)

__all__ = ['SocketLoop', 'SocketWaiter']


class SocketWaiter:
    """The sockets that a loop watches, each with the calls to make when it is ready."""

    def __init__(self):
        self._readers = {}
        self._writers = {}
        self._epoll = select.epoll()    # CPython's loop has one: sockets that come later have other numbers
        self._pipe = os.pipe()

    def wake_up(self):
        """Ends wait() in the loop's thread."""
        os.write(self._pipe[1], b'!')

    def wait(self, timeout):
        """The handles of all that is ready."""
        wanted = [(self._pipe[0], select.POLLIN)]
        for fd in sorted({*self._readers, *self._writers}):
            events = (select.POLLIN if fd in self._readers else 0) | (select.POLLOUT if fd in self._writers else 0)
            wanted.append((fd, events))
        handles = []
        for fd, found in select._poll(wanted, timeout):
            if fd == self._pipe[0]:
                if found:
                    os.read(fd, 4096)
                continue
            if found & ~select.POLLOUT and fd in self._readers:
                handles.append(self._readers[fd])
            if found & ~select.POLLIN and fd in self._writers:
                handles.append(self._writers[fd])
        return handles

    def close(self):
        self._epoll.close()
        for fd in self._pipe:
            os.close(fd)


class SocketLoop:
    """The part of an event loop that deals with sockets."""

    def add_reader(self, fd, callback, *args):
        self._watch()._readers[select._number(fd)] = self._handle(callback, args)

    def remove_reader(self, fd):
        return self._watch()._readers.pop(select._number(fd), None) is not None

    def add_writer(self, fd, callback, *args):
        self._watch()._writers[select._number(fd)] = self._handle(callback, args)

    def remove_writer(self, fd):
        return self._watch()._writers.pop(select._number(fd), None) is not None

    # --- sockets without transports ---

    async def _until(self, add, remove, sock):
        future = self.create_future()
        add(sock, lambda: future.done() or future.set_result(None))
        try:
            await future
        finally:
            remove(sock)

    async def _when_readable(self, sock):
        await self._until(self.add_reader, self.remove_reader, sock)

    async def _when_writable(self, sock):
        await self._until(self.add_writer, self.remove_writer, sock)

    async def sock_recv(self, sock, n):
        await self._when_readable(sock)
        return sock.recv(n)

    async def sock_recv_into(self, sock, buf):
        await self._when_readable(sock)
        return sock.recv_into(buf)

    async def sock_recvfrom(self, sock, bufsize):
        await self._when_readable(sock)
        return sock.recvfrom(bufsize)

    async def sock_sendto(self, sock, data, address):
        await self._when_writable(sock)
        return sock.sendto(data, address)

    async def sock_sendall(self, sock, data):
        while data:
            await self._when_writable(sock)
            data = data[sock.send(data):]

    async def sock_accept(self, sock):
        await self._when_readable(sock)
        connection, address = sock.accept()
        connection.setblocking(False)
        return connection, address

    async def sock_connect(self, sock, address):
        if sock.family == socket.AF_UNIX:
            self._sock_connect(sock, address)
            return await self._when_writable(sock)
        address = socket.gethostbyname(address[0]), *address[1:]
        error = sock.connect_ex(address)
        if error in (0, errno.EINPROGRESS):
            await self._when_writable(sock)
            error = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        self._sock_connect_cb(error, address)

    def _sock_connect(self, sock, address):  # shown
        sock.connect(address)

    def _sock_connect_cb(self, error, address):  # shown
        if error:
            raise OSError(error, f'Connect call failed {address}')

    # --- connections and servers ---

    async def _connected(self, sock, address):
        sock.setblocking(False)
        try:
            await self.sock_connect(sock, address)
        except BaseException:
            sock.close()
            raise
        return sock

    async def _make_transport(self, sock, protocol):
        begun = self.create_future()
        transport = _SelectorSocketTransport(self, sock, protocol, begun=begun)
        await begun
        return transport, protocol

    # --- pipes and programs ---

    async def connect_read_pipe(self, protocol_factory, pipe):
        """The protocol is told what comes out of a pipe, such as sys.stdin."""
        protocol = protocol_factory()
        return await _begun(_UnixReadPipeTransport(self, pipe, protocol)), protocol

    async def connect_write_pipe(self, protocol_factory, pipe):
        """The transport writes to a pipe, such as sys.stdout."""
        protocol = protocol_factory()
        return await _begun(_UnixWritePipeTransport(self, pipe, protocol)), protocol

    async def subprocess_exec(self, protocol_factory, *args, **options):
        """Starts a program; the protocol is told what it writes, and when it ends."""
        return _import('asyncio.subprocess', ('start',)).start(self, protocol_factory, args, options)

    async def subprocess_shell(self, protocol_factory, cmd, **options):
        return _import('asyncio.subprocess', ('start',)).start(self, protocol_factory, cmd, {**options, 'shell': True})

    async def create_unix_server(self, protocol_factory, path=None, *, sock=None, backlog=100, ssl=None, ssl_handshake_timeout=None,
                                 ssl_shutdown_timeout=None, start_serving=True):
        self._watch()
        if path is not None:
            path = os.fspath(path)
            with suppress(FileNotFoundError):       # that of an earlier server
                if os.stat(path).st_mode >> 12 == 0o14:
                    os.remove(path)
        if sock is None:
            sock = socket.socket(socket.AF_UNIX)
            try:
                sock.bind(path)
            except OSError as error:
                sock.close()
                raise OSError(error.errno, f'Address {path!r} is already in use') from None
        return await self.create_server(protocol_factory, sock=sock, backlog=backlog, start_serving=start_serving)

    async def create_unix_connection(self, protocol_factory, path=None, *, ssl=None, sock=None, server_hostname=None,
                                     ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        self._watch()
        if sock is None:
            sock = await self._connected(socket.socket(socket.AF_UNIX), os.fspath(path))
        return await self._make_transport(sock, protocol_factory())

    async def create_datagram_endpoint(self, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0, flags=0,
                                       reuse_port=None, allow_broadcast=None, sock=None):
        self._watch()
        if sock is None:
            if not local_addr and not remote_addr and not family:
                raise ValueError('unexpected address family')
            by_path = family == socket.AF_UNIX or isinstance(local_addr or remote_addr, str)
            sock = socket.socket(socket.AF_UNIX if by_path else socket.AF_INET, socket.SOCK_DGRAM)
            if local_addr:
                sock.bind(local_addr)
            if remote_addr:
                sock.connect(remote_addr)
        protocol = protocol_factory()
        begun = self.create_future()
        transport = _SelectorDatagramTransport(self, sock, protocol, remote_addr, begun)
        await begun
        return transport, protocol

    async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
        return socket.getaddrinfo(host, port, family, type, proto, flags)

    async def getnameinfo(self, sockaddr, flags=0):
        return socket.getnameinfo(sockaddr, flags)


# What a call with wrong arguments is said to be of.
SocketLoop.create_datagram_endpoint.__qualname__ = 'BaseEventLoop.create_datagram_endpoint'
for _each in (SocketLoop.create_unix_connection, SocketLoop.create_unix_server):
    _each.__qualname__ = f'_UnixSelectorEventLoop.{_each.__name__}'


async def _begun(transport):
    """The transport, once its protocol knows it."""
    begun = transport._loop.create_future()
    transport._loop.call_soon(begun.set_result, None)
    await begun
    return transport
