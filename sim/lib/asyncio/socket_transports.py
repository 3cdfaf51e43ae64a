"""Transports on sockets and pipes: they call their protocol when something comes, and keep what can't be sent yet."""

import os
import socket

from asyncio.transports import DatagramTransport, ReadTransport, Transport

_READ_SIZE = 256 * 1024
_HIGH_WATER = 64 * 1024     # so much unsent makes the writer pause


class _SelectorTransport:
    """What all of them share: a file that the loop watches, and the end."""

    _file = None            # a socket or a pipe; None when it is closed
    _closing = False
    _server = None

    def _open(self, loop, file, protocol):
        self._loop, self._file, self._fd = loop, file, file.fileno()
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def set_protocol(self, protocol):
        self._protocol = protocol

    def is_closing(self):
        return self._closing

    def is_reading(self):
        return not self._closing and not self._is_paused

    def _is_polling(self, readers):
        waiter = self._loop._waiter
        return waiter is not None and self._fd in (waiter._readers if readers else waiter._writers)

    def _begin_reading(self):
        if not self._closing and not self._is_paused:
            self._loop.add_reader(self._fd, self._read)

    _is_paused = False

    def pause_reading(self):
        if self.is_reading():
            self._is_paused = True
            self._loop.remove_reader(self._fd)

    def resume_reading(self):
        if not self._closing and self._is_paused:
            self._is_paused = False
            self._loop.add_reader(self._fd, self._read)

    def _fail(self, error, message):
        """The connection is of no use any more; that the other side is gone is no news."""
        if not isinstance(error, (BrokenPipeError, ConnectionResetError, ConnectionAbortedError)):
            self._loop.call_exception_handler({'message': message, 'exception': error, 'transport': self,
                                               'protocol': self._protocol})
        self._force_close(error)

    def _force_close(self, error):
        if self._file is None:
            return
        self._closing = True
        self._loop.remove_reader(self._fd)
        self._loop.remove_writer(self._fd)
        self._loop.call_soon(self._call_connection_lost, error)

    def _call_connection_lost(self, error):  # shown
        if self._file is None:
            return
        try:
            self._protocol.connection_lost(error)
        finally:
            self._file.close()
            self._file = None
            if self._server is not None:
                self._server._detach()

    def _state(self):
        """The beginning of what repr() says."""
        state = ' closed' if self._file is None else ' closing' if self._closing else ''
        return f'{type(self).__name__}{state} fd={self._fd}'

    def __repr__(self):
        read = write = ''
        if not self._loop.is_closed():
            read = f' read={"polling" if self._is_polling(True) else "idle"}'
            write = f' write=<{"polling" if self._is_polling(False) else "idle"}, bufsize={self.get_write_buffer_size()}>'
        return f'<{self._state()}{read}{write}>'


class _Writing(_SelectorTransport):
    """What can't be sent yet is kept; the protocol is told when that is too much."""

    _unsent = b''
    _is_ending = _holds_writer = False
    _high, _low = _HIGH_WATER, _HIGH_WATER // 4

    def get_write_buffer_size(self):
        return len(self._unsent)

    def get_write_buffer_limits(self):
        return self._low, self._high

    def set_write_buffer_limits(self, high=None, low=None):
        if high is None:
            high = _HIGH_WATER if low is None else 4 * low
        if low is None:
            low = high // 4
        if not high >= low >= 0:
            raise ValueError(f'high ({high!r}) must be >= low ({low!r}) must be >= 0')
        self._high, self._low = high, low
        self._tell_writer()

    def _tell_writer(self):
        size = self.get_write_buffer_size()
        if size > self._high and not self._holds_writer:
            self._holds_writer = True
            self._protocol.pause_writing()
        elif size <= self._low and self._holds_writer:
            self._holds_writer = False
            self._protocol.resume_writing()

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f'data argument must be a bytes-like object, not {type(data).__name__!r}')
        if self._is_ending:
            raise RuntimeError('Cannot call write() after write_eof()')
        if self._file is None or not data:
            return
        data = bytes(data)
        if not self._unsent:
            data = self._send(data)
            if not data:
                return
            self._loop.add_writer(self._fd, self._write_more)
        self._unsent += data
        self._tell_writer()

    def _send(self, data):
        """What could not be sent."""
        try:
            return data[self._put(data):]
        except (BlockingIOError, InterruptedError):
            return data
        except Exception as error:
            self._fail(error, 'Fatal write error on socket transport')
            return b''

    def _write_more(self):
        self._unsent = self._send(self._unsent)
        if self._file is None:
            return
        self._tell_writer()
        if self._unsent:
            return
        self._loop.remove_writer(self._fd)
        if self._closing:
            self._call_connection_lost(None)
        elif self._is_ending:
            self._shut_down()

    def can_write_eof(self):
        return True

    def write_eof(self):
        if self._closing or self._is_ending:
            return
        self._is_ending = True
        if not self._unsent:
            self._shut_down()

    def close(self):
        if self._closing:
            return
        self._closing = True
        self._loop.remove_reader(self._fd)
        if not self._unsent:
            self._loop.remove_writer(self._fd)
            self._loop.call_soon(self._call_connection_lost, None)

    def abort(self):
        self._force_close(None)

    def _force_close(self, error):
        self._unsent = b''
        super()._force_close(error)


class _SelectorSocketTransport(_Writing, Transport):
    """One end of a connection."""

    def __init__(self, loop, sock, protocol, server=None, begun=None):
        Transport.__init__(self, {'socket': sock, 'sockname': sock.getsockname(), 'peername': sock.getpeername()})
        self._open(loop, sock, protocol)
        self._server = server
        sock.setblocking(False)
        self._put = sock.send
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._begin_reading)
        if begun is not None:
            loop.call_soon(_settle, begun)

    def _read(self):
        try:
            data = self._file.recv(_READ_SIZE)
        except (BlockingIOError, InterruptedError):
            return
        except OSError as error:
            self._fail(error, 'Fatal read error on socket transport')
            return
        if not data:
            self._read_end()
            return
        try:
            if hasattr(self._protocol, 'get_buffer'):
                self._fill(data)
            else:
                self._protocol.data_received(data)
        except Exception as error:
            self._fail(error, 'Fatal error: protocol.data_received() call failed.')

    def _fill(self, data):
        """A BufferedProtocol has its own memory."""
        while data:
            memory = self._protocol.get_buffer(-1)
            count = min(len(memory), len(data))
            if not count:
                raise RuntimeError('get_buffer() returned an empty buffer')
            memory[:count] = data[:count]
            data = data[count:]
            self._protocol.buffer_updated(count)

    def _read_end(self):
        try:
            keeps_open = self._protocol.eof_received()
        except Exception as error:
            self._fail(error, 'Fatal error: protocol.eof_received() call failed.')
            return
        if keeps_open:
            self._loop.remove_reader(self._fd)
        else:
            self.close()

    def _shut_down(self):
        self._file.shutdown(socket.SHUT_WR)


def _settle(begun):
    if not begun.done():
        begun.set_result(None)


class _SelectorDatagramTransport(_SelectorTransport, DatagramTransport):
    def __init__(self, loop, sock, protocol, peer, begun):
        DatagramTransport.__init__(self, {'socket': sock, 'sockname': sock.getsockname(), 'peername': peer})
        self._open(loop, sock, protocol)
        self._peer = peer
        sock.setblocking(False)
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._begin_reading)
        loop.call_soon(_settle, begun)

    def get_write_buffer_size(self):
        return 0

    def _read(self):
        try:
            data, sender = self._file.recvfrom(_READ_SIZE)
        except (BlockingIOError, InterruptedError):
            return
        except OSError as error:
            self._protocol.error_received(error)
            return
        self._protocol.datagram_received(data, sender)

    def sendto(self, data, addr=None):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f'data argument must be a bytes-like object, not {type(data).__name__!r}')
        if not data or self._file is None:
            return
        if self._peer is not None and addr not in (None, self._peer):
            raise ValueError(f'Invalid address: must be None or {self._peer}')
        try:
            if self._peer is None:
                self._file.sendto(data, addr)
            else:
                self._file.send(data)
        except OSError as error:
            self._protocol.error_received(error)

    def close(self):
        if not self._closing:
            self._force_close(None)

    abort = close


class _UnixReadPipeTransport(_SelectorTransport, ReadTransport):
    """What comes out of a pipe, to its end."""

    def __init__(self, loop, pipe, protocol):
        ReadTransport.__init__(self, {'pipe': pipe})
        self._open(loop, pipe, protocol)
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._begin_reading)

    def _read(self):
        data = os.read(self._fd, _READ_SIZE)
        if data:
            self._protocol.data_received(data)
            return
        self._closing = True
        self._loop.remove_reader(self._fd)
        self._loop.call_soon(self._protocol.eof_received)
        self._loop.call_soon(self._call_connection_lost, None)

    def close(self):
        if not self._closing:
            self._force_close(None)

    def __repr__(self):
        return f'<{self._state()} {"polling" if self._is_polling(True) else "idle"}>'


class _UnixWritePipeTransport(_Writing, Transport):
    """What goes into a pipe."""

    def __init__(self, loop, pipe, protocol):
        Transport.__init__(self, {'pipe': pipe})
        self._open(loop, pipe, protocol)
        os.set_blocking(self._fd, False)
        loop.call_soon(protocol.connection_made, self)

    def _put(self, data):
        return os.write(self._fd, data)

    def write_eof(self):
        self.close()

    def __repr__(self):
        return f'<{self._state()} {"polling" if self._is_polling(False) else "idle"} bufsize={self.get_write_buffer_size()}>'
