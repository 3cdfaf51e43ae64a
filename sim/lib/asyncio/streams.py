"""Connections to read from and to write to with await."""

from asyncio import events
from asyncio.coroutines import iscoroutine
from asyncio.exceptions import IncompleteReadError, LimitOverrunError
from asyncio.protocols import Protocol

__all__ = ['StreamReader', 'StreamWriter', 'StreamReaderProtocol', 'open_connection', 'start_server',
           'open_unix_connection', 'start_unix_server']

_LIMIT = 65536


async def open_connection(host=None, port=None, *, limit=_LIMIT, **options):
    """(reader, writer) of a connection to a server"""
    loop = events.get_running_loop()
    protocol = StreamReaderProtocol(StreamReader(limit, loop))
    transport, _ = await loop.create_connection(lambda: protocol, host, port, **options)
    return protocol.reader, StreamWriter(transport, protocol, protocol.reader, loop)


async def start_server(client_connected_cb, host=None, port=None, *, limit=_LIMIT, **options):
    """A server that calls client_connected_cb(reader, writer) for each connection."""
    loop = events.get_running_loop()
    return await loop.create_server(
        lambda: StreamReaderProtocol(StreamReader(limit, loop), client_connected_cb), host, port, **options)


async def open_unix_connection(path=None, *, limit=_LIMIT, **options):
    loop = events.get_running_loop()
    protocol = StreamReaderProtocol(StreamReader(limit, loop))
    transport, _ = await loop.create_unix_connection(lambda: protocol, path, **options)
    return protocol.reader, StreamWriter(transport, protocol, protocol.reader, loop)


async def start_unix_server(client_connected_cb, path=None, *, limit=_LIMIT, **options):
    loop = events.get_running_loop()
    return await loop.create_unix_server(
        lambda: StreamReaderProtocol(StreamReader(limit, loop), client_connected_cb), path, **options)


class FlowControlMixin(Protocol):
    """Whoever writes waits while too much is unsent."""

    def __init__(self, loop=None):
        self._loop = loop or events.get_event_loop()
        self._paused = False
        self._lost = False
        self._drain_waiters = []
        self._closed = self._loop.create_future()

    def connection_lost(self, exc):
        self._lost = True
        if not self._closed.done():
            if exc is None:
                self._closed.set_result(None)
            else:
                self._closed.set_exception(exc)
                self._closed._retrieve()
        self.resume_writing()

    def pause_writing(self):
        self._paused = True

    def resume_writing(self):
        self._paused = False
        waiters, self._drain_waiters = self._drain_waiters, []
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    async def _drain(self):
        if self._lost:
            raise ConnectionResetError('Connection lost')
        if self._paused:
            waiter = self._loop.create_future()
            self._drain_waiters.append(waiter)
            await waiter


class StreamReaderProtocol(FlowControlMixin):
    """Puts what comes into a reader."""

    def __init__(self, stream_reader, client_connected_cb=None, loop=None):
        self.reader = stream_reader
        self._connected = client_connected_cb
        super().__init__(stream_reader._loop)

    def connection_made(self, transport):
        self.reader._transport = self._transport = transport
        if self._connected is None:
            return
        result = self._connected(self.reader, StreamWriter(transport, self, self.reader, self._loop))
        if iscoroutine(result):
            self._task = self._loop.create_task(result)
            self._task.add_done_callback(self._report)

    def _report(self, task):
        if not task.cancelled() and task.exception() is not None:
            self._loop.call_exception_handler({'message': 'Unhandled exception in client_connected_cb',
                                               'exception': task.exception(), 'transport': self._transport})
            self._transport.close()

    def data_received(self, data):
        self.reader.feed_data(data)

    def eof_received(self):
        self.reader.feed_eof()
        return True

    def connection_lost(self, exc):
        if exc is None:
            self.reader.feed_eof()
        else:
            self.reader.set_exception(exc)
        super().connection_lost(exc)


class StreamWriter:
    def __init__(self, transport, protocol, reader, loop):
        self.transport = transport
        self._protocol = protocol
        self._reader = reader
        self._loop = loop

    def __repr__(self):
        return f'<StreamWriter transport={self.transport!r} reader={self._reader!r}>'

    def write(self, data):
        self.transport.write(data)

    def writelines(self, data):
        self.transport.writelines(data)

    def write_eof(self):
        self.transport.write_eof()

    def can_write_eof(self):
        return True

    def get_extra_info(self, name, default=None):
        return self.transport.get_extra_info(name, default)

    def is_closing(self):
        return self.transport.is_closing()

    def close(self):
        self.transport.close()

    async def wait_closed(self):
        await self._protocol._closed

    async def drain(self):
        """Waits until most of what was written is sent."""
        if self._reader is not None and self._reader._exception is not None:
            raise self._reader._exception
        if self.transport.is_closing():
            from asyncio.tasks import sleep
            await sleep(0)
        await self._protocol._drain()


class StreamReader:
    def __init__(self, limit=_LIMIT, loop=None):
        if limit <= 0:
            raise ValueError('Limit cannot be <= 0')
        self._limit = limit
        self._loop = loop or events.get_event_loop()
        self._buffer = bytearray()
        self._eof = False
        self._exception = None
        self._waiter = None
        self._transport = None
        self._paused = False            # the transport reads nothing until there is room

    def __repr__(self):
        facts = [f'{len(self._buffer)} bytes'] if self._buffer else []
        facts += ['eof'] if self._eof else []
        facts += [f'limit={self._limit}'] if self._limit != _LIMIT else []
        facts += [f'{name}={value!r}' for name, value in (('waiter', self._waiter), ('exception', self._exception),
                                                          ('transport', self._transport)) if value]
        facts += ['paused'] if self._paused else []
        return f"<{' '.join(['StreamReader', *facts])}>"

    def exception(self):
        return self._exception

    def set_transport(self, transport):
        self._transport = transport

    def feed_data(self, data):
        assert not self._eof, 'feed_data after feed_eof'
        self._buffer += data
        self._wake_up()
        if len(self._buffer) > 2 * self._limit and not self._paused and hasattr(self._transport, 'pause_reading'):
            self._paused = True
            self._transport.pause_reading()

    def feed_eof(self):
        self._eof = True
        self._wake_up()

    def at_eof(self):
        return self._eof and not self._buffer

    def set_exception(self, exc):
        self._exception = exc
        self._wake_up()

    def _check(self):
        if self._exception is not None:
            raise self._exception

    def _wake_up(self):
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    async def _wait(self, what):
        """Until more has come, or the end."""
        if self._waiter is not None:
            raise RuntimeError(f'{what}() called while another coroutine is already waiting for incoming data')
        self._waiter = self._loop.create_future()
        try:
            await self._waiter
        finally:
            self._waiter = None
        self._check()

    def _take(self, count):
        data = bytes(self._buffer[:count])
        del self._buffer[:count]
        self._resume()
        return data

    def _resume(self):
        if self._paused and len(self._buffer) <= self._limit:
            self._paused = False
            self._transport.resume_reading()

    async def read(self, n=-1):
        """At most n bytes: what there is, but at least one; all up to the end when n is negative."""
        self._check()
        if n == 0:
            return b''
        if n < 0:
            data = b''
            while not self._eof:
                data += self._take(len(self._buffer))
                await self._wait('read')
            return data + self._take(len(self._buffer))
        if not self._buffer and not self._eof:
            await self._wait('read')
        return self._take(n)

    async def readline(self):
        try:
            return await self.readuntil(b'\n')
        except IncompleteReadError as error:
            return error.partial
        except LimitOverrunError as error:
            found = self._buffer.startswith(b'\n', error.consumed)
            self._take(error.consumed + 1 if found else len(self._buffer))
            raise ValueError(error.args[0]) from None

    async def readuntil(self, separator=b'\n'):
        """The bytes up to a separator, and it."""
        if not separator:
            raise ValueError('Separator should be at least one-byte string')
        self._check()
        while True:
            at = self._buffer.find(separator)
            if at > self._limit:
                raise LimitOverrunError('Separator is found, but chunk is longer than limit', at)
            if at >= 0:
                return self._take(at + len(separator))
            if len(self._buffer) > self._limit:
                raise LimitOverrunError('Separator is not found, and chunk exceed the limit', len(self._buffer))
            if self._eof:
                raise IncompleteReadError(self._take(len(self._buffer)), None)
            await self._wait('readuntil')

    async def readexactly(self, n):
        if n < 0:
            raise ValueError('readexactly size can not be less than zero')
        self._check()
        while len(self._buffer) < n:
            if self._eof:
                raise IncompleteReadError(self._take(len(self._buffer)), n)
            if self._paused:
                self._paused = False
                self._transport.resume_reading()
            await self._wait('readexactly')
        return self._take(n)

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = await self.readline()
        if not line:
            raise StopAsyncIteration
        return line
