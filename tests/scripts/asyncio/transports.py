# What a protocol can ask its transport, flow control, and errors inside a protocol
import asyncio
import asyncio.protocols
import asyncio.transports

print(asyncio.protocols.Protocol is asyncio.Protocol, issubclass(asyncio.Transport, asyncio.transports.ReadTransport),
      asyncio.AbstractServer.__module__, asyncio.Server.__module__)
# expect: True True asyncio.events asyncio.base_events
for call in (lambda: asyncio.Transport().write(b''), lambda: asyncio.BaseTransport().close()):
    try:
        call()
    except NotImplementedError as error:
        print(repr(error))
        # expect: NotImplementedError()
        # expect: NotImplementedError()


class Server(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print(type(transport).__name__, transport.is_reading(), transport.is_closing(), transport.get_protocol() is self)

    def data_received(self, data):
        print('server', data)
        if data == b'bad':
            raise LookupError('in the protocol')
        self.transport.write(data.upper())

    def connection_lost(self, exc):
        print('server lost', repr(exc))


class Client(asyncio.Protocol):
    def __init__(self):
        self.got, self.lost, self.calls = asyncio.Queue(), asyncio.get_running_loop().create_future(), []

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.got.put_nowait(data)

    def pause_writing(self):
        self.calls.append('pause')

    def resume_writing(self):
        self.calls.append('resume')

    def connection_lost(self, exc):
        self.lost.set_result(exc)


class Buffered(asyncio.BufferedProtocol):
    def __init__(self):
        self.memory, self.data, self.done = bytearray(4), b'', asyncio.get_running_loop().create_future()

    def get_buffer(self, sizehint):
        return self.memory

    def buffer_updated(self, nbytes):
        self.data += self.memory[:nbytes]

    def eof_received(self):
        self.done.set_result(self.data)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context['message'], repr(context['exception']), sorted(context)))
    server = await loop.create_server(Server, '127.0.0.1', 0)
    address = server.sockets[0].getsockname()
    transport, protocol = await loop.create_connection(Client, *address)
    print(transport.is_reading(), transport.get_write_buffer_size(), transport.get_write_buffer_limits(), transport.can_write_eof())
    transport.write(b'one')
    print(await protocol.got.get())
    transport.pause_reading()
    transport.write(bytearray(b'two'))
    await asyncio.sleep(0.01)
    print(transport.is_reading(), protocol.got.qsize())
    transport.resume_reading()
    print(await protocol.got.get())
    try:
        transport.write('text')
    except TypeError as error:
        print(error)
    transport.set_write_buffer_limits(high=100)
    print(transport.get_write_buffer_limits())
    try:
        transport.set_write_buffer_limits(high=1, low=2)
    except ValueError as error:
        print(error)
    transport.write(b'bad')
    print(await protocol.lost, transport.is_closing())
    server.close()
    await server.wait_closed()
    print(server.sockets, server.is_serving())

    async def slow_reader(reader, writer):
        await asyncio.sleep(0.01)
        print(len(await reader.read()))
        writer.close()
    server = await asyncio.start_server(slow_reader, '127.0.0.1', 0, limit=100)
    transport, protocol = await loop.create_connection(Client, *server.sockets[0].getsockname())
    transport.write(b'x' * 10_000_000)
    print(protocol.calls, transport.get_write_buffer_size() > 65536)
    transport.write_eof()
    try:
        transport.write(b'more')
    except RuntimeError as error:
        print(error)
    await protocol.lost
    print(protocol.calls)

    async def greet(reader, writer):
        writer.write(b'hello world')
        writer.close()
    server = await asyncio.start_server(greet, '127.0.0.1', 0)
    transport, protocol = await loop.create_connection(Buffered, *server.sockets[0].getsockname())
    print(await protocol.done)
    reader = asyncio.StreamReader()
    reader.set_exception(OSError('broken'))
    try:
        await reader.read(1)
    except OSError as error:
        print(error, reader.exception())
    handle = loop.call_soon(greet(None, None).close)
    try:
        await loop.create_datagram_endpoint(asyncio.DatagramProtocol)
    except ValueError as error:
        print(error)
    process = await asyncio.create_subprocess_exec('true')
    await process.wait()
    try:
        process.kill()
    except ProcessLookupError as error:
        print(repr(error))


asyncio.run(main())
# expect: _SelectorSocketTransport True False True
# expect: True 0 (16384, 65536) True
# expect: server b'one'
# expect: b'ONE'
# expect: server b'two'
# expect: False 0
# expect: b'TWO'
# expect: data argument must be a bytes-like object, not 'str'
# expect: (25, 100)
# expect: high (1) must be >= low (2) must be >= 0
# expect: server b'bad'
# expect: Fatal error: protocol.data_received() call failed. LookupError('in the protocol') ['exception', 'message', 'protocol', 'transport']
# expect: server lost LookupError('in the protocol')
# expect: None True
# expect: () False
# expect: ['pause'] True
# expect: Cannot call write() after write_eof()
# expect: 10000000
# expect: ['pause', 'resume']
# expect: b'hello world'
# expect: broken broken
# expect: unexpected address family
# expect: ProcessLookupError()


import traceback


class Without:
    def connection_made(self, transport):
        transport.close()


async def without():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context['message'], context['exception'], traceback.extract_tb(context['exception'].__traceback__)[-1].name))
    await loop.create_datagram_endpoint(Without, local_addr=('127.0.0.1', 0))
    await asyncio.sleep(0.01)

asyncio.run(without())  # expect: Exception in callback _SelectorTransport._call_connection_lost(None) 'Without' object has no attribute 'connection_lost' _call_connection_lost
