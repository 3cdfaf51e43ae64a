"""Connections that call their protocol when something comes, and keep what can't be sent yet."""

import os
import socket

__all__ = ['BaseProtocol', 'Protocol', 'DatagramProtocol', 'SubprocessProtocol', 'BaseTransport', 'Transport', 'Server']

_READ_SIZE = 65536
_HIGH_WATER = 65536         # so much unsent makes the writer pause


class BaseProtocol:
    def connection_made(self, transport):
        pass

    def connection_lost(self, exc):
        pass

    def pause_writing(self):
        pass

    def resume_writing(self):
        pass


class Protocol(BaseProtocol):
    def data_received(self, data):
        pass

    def eof_received(self):
        pass


class DatagramProtocol(BaseProtocol):
    def datagram_received(self, data, addr):
        pass

    def error_received(self, exc):
        pass


class SubprocessProtocol(BaseProtocol):
    """What a program that loop.subprocess_exec() started does."""

    def pipe_data_received(self, fd, data):
        pass

    def pipe_connection_lost(self, fd, exc):
        pass

    def process_exited(self):
        pass


class BaseTransport:
    pass


class ReadTransport(BaseTransport):
    pass


class WriteTransport(BaseTransport):
    pass


class Transport(ReadTransport, WriteTransport):
    """One end of a connection."""

    def __init__(self, loop, sock, protocol, server=None, begun=None):
        self._set_up(loop, sock, protocol, server)
        self._names = {'socket': sock, 'sockname': sock.getsockname(), 'peername': sock.getpeername()}
        sock.setblocking(False)
        loop.call_soon(self._begin, begun)

    def _set_up(self, loop, sock, protocol, server=None):
        self._loop = loop
        self._sock = sock
        self._protocol = protocol
        self._server = server
        self._unsent = b''
        self._closing = self._ending = self._paused = False

    def _begin(self, begun):
        self._protocol.connection_made(self)
        if not self._closing:
            self._loop.add_reader(self._sock, self._read)
        if begun is not None and not begun.done():
            begun.set_result(None)

    def get_extra_info(self, name, default=None):
        return self._names.get(name, default)

    def get_protocol(self):
        return self._protocol

    def set_protocol(self, protocol):
        self._protocol = protocol

    def is_closing(self):
        return self._closing

    def _read(self):
        try:
            data = self._sock.recv(_READ_SIZE)
        except (BlockingIOError, InterruptedError):
            return
        except OSError as error:
            self._lose(error)
            return
        if data:
            self._protocol.data_received(data)
            return
        self._loop.remove_reader(self._sock)
        if not self._protocol.eof_received():
            self.close()

    def pause_reading(self):
        self._loop.remove_reader(self._sock)

    def resume_reading(self):
        self._loop.add_reader(self._sock, self._read)

    # --- writing ---

    def write(self, data):
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError(f'data argument must be a bytes-like object, not {type(data).__name__!r}')
        if self._sock is None or self._ending or not data:
            return
        if not self._unsent:
            data = self._send(bytes(data))
            if data:
                self._loop.add_writer(self._sock, self._write_more)
        self._unsent += data
        if len(self._unsent) > _HIGH_WATER and not self._paused:
            self._paused = True
            self._protocol.pause_writing()

    def writelines(self, list_of_data):
        self.write(b''.join(list_of_data))

    def _send(self, data):
        """What could not be sent."""
        try:
            return data[self._sock.send(data):]
        except (BlockingIOError, InterruptedError):
            return data
        except OSError as error:
            self._lose(error)
            return b''

    def _write_more(self):
        self._unsent = self._send(self._unsent)
        if self._unsent or self._sock is None:
            return
        self._loop.remove_writer(self._sock)
        if self._paused:
            self._paused = False
            self._protocol.resume_writing()
        if self._closing:
            self._lose(None)
        elif self._ending:
            self._sock.shutdown(socket.SHUT_WR)

    def can_write_eof(self):
        return True

    def write_eof(self):
        self._ending = True
        if not self._unsent:
            self._sock.shutdown(socket.SHUT_WR)

    # --- the end ---

    def close(self):
        if self._closing:
            return
        self._closing = True
        self._loop.remove_reader(self._sock)
        if not self._unsent:
            self._loop.call_soon(self._lose, None)

    def abort(self):
        self._closing = True
        self._lose(None)

    def _lose(self, error):
        if self._sock is None:
            return
        self._closing = True
        self._loop.remove_reader(self._sock)
        self._loop.remove_writer(self._sock)
        self._sock.close()
        self._sock = None
        self._protocol.connection_lost(error)
        if self._server is not None:
            self._server._detach()


class DatagramTransport(BaseTransport):
    def __init__(self, loop, sock, protocol, peer):
        self._loop, self._sock, self._protocol, self._peer = loop, sock, protocol, peer
        self._closing = False
        protocol.connection_made(self)
        loop.add_reader(sock, self._read)

    def get_extra_info(self, name, default=None):
        return {'socket': self._sock, 'sockname': self._sock.getsockname(), 'peername': self._peer}.get(name, default)

    def _read(self):
        self._protocol.datagram_received(*self._sock.recvfrom(_READ_SIZE))

    def sendto(self, data, addr=None):
        self._sock.sendto(data, addr or self._peer)

    def is_closing(self):
        return self._closing

    def close(self):
        if not self._closing:
            self._closing = True
            self._loop.remove_reader(self._sock)
            self._loop.call_soon(self._end)

    abort = close

    def _end(self):
        self._sock.close()
        self._protocol.connection_lost(None)


class ReadPipeTransport(ReadTransport):
    """What comes out of a pipe, to its end."""

    def __init__(self, loop, pipe, protocol):
        self._loop, self._pipe, self._protocol = loop, pipe, protocol
        self._closing = False
        protocol.connection_made(self)
        loop.add_reader(pipe, self._read)

    def get_extra_info(self, name, default=None):
        return self._pipe if name == 'pipe' else default

    def is_closing(self):
        return self._closing

    def pause_reading(self):
        self._loop.remove_reader(self._pipe)

    def resume_reading(self):
        self._loop.add_reader(self._pipe, self._read)

    def _read(self):
        data = os.read(self._pipe.fileno(), _READ_SIZE)
        if data:
            self._protocol.data_received(data)
            return
        self._loop.remove_reader(self._pipe)
        self._protocol.eof_received()
        self.close()

    def close(self):
        if not self._closing:
            self._closing = True
            self._loop.remove_reader(self._pipe)
            self._loop.call_soon(self._protocol.connection_lost, None)


class _PipeEnd:
    """What a transport needs of a socket, for a pipe."""

    def __init__(self, pipe):
        self.fileno, self.close = pipe.fileno, pipe.close
        os.set_blocking(pipe.fileno(), False)

    def send(self, data):
        return os.write(self.fileno(), data)


class WritePipeTransport(Transport):
    """What goes into a pipe."""

    def __init__(self, loop, pipe, protocol):
        self._set_up(loop, _PipeEnd(pipe), protocol)
        self._names = {'pipe': pipe}
        protocol.connection_made(self)

    def write_eof(self):
        self.close()


class AbstractServer:
    pass


class Server(AbstractServer):
    """Accepts connections and makes a protocol for each."""

    def __init__(self, loop, sock, factory):
        self._loop = loop
        self._factory = factory
        self.sockets = (sock,)
        self._open = 0
        self._waiters = []
        self._serving_forever = None
        self._serving = False

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    async def start_serving(self):
        self._start()

    def _start(self):
        if not self._serving:
            self._serving = True
            self._loop.add_reader(self.sockets[0], self._accept)

    def _accept(self):
        try:
            connection, _ = self.sockets[0].accept()
        except (BlockingIOError, InterruptedError, ConnectionAbortedError):
            return
        self._open += 1
        self._loop.create_task(self._begin(connection))

    async def _begin(self, connection):
        begun = self._loop.create_future()
        Transport(self._loop, connection, self._factory(), self, begun=begun)
        await begun

    def _detach(self):
        self._open -= 1
        if self._open == 0 and not self.sockets:
            self._wake_up()

    def _wake_up(self):
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    async def serve_forever(self):
        if not self.sockets:
            raise RuntimeError(f'server {self!r} is closed')
        self._start()
        self._serving_forever = self._loop.create_future()
        try:
            await self._serving_forever
        finally:
            self._serving_forever = None
            self.close()

    def close(self):
        if not self.sockets:
            return
        self._loop.remove_reader(self.sockets[0])
        self.sockets[0].close()
        self.sockets = ()
        self._serving = False
        if self._serving_forever is not None and not self._serving_forever.done():
            self._serving_forever.cancel()
        if self._open == 0:
            self._wake_up()

    async def wait_closed(self):
        if not self.sockets or self._waiters is None:
            return
        waiter = self._loop.create_future()
        self._waiters.append(waiter)
        await waiter

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exception):
        self.close()
        await self.wait_closed()

    def __repr__(self):
        return f'<Server sockets={self.sockets!r}>'
