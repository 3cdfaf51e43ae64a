# Streams: a server and its clients in one loop
import asyncio


async def handle(reader, writer):
    while line := await reader.readline():
        text = line.decode().strip()
        writer.write(f'{text[::-1]}\n'.encode())
        await writer.drain()
    writer.close()
    await writer.wait_closed()
    print('client left')


async def client(port, *texts):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    answers = []
    for text in texts:
        writer.write(text.encode() + b'\n')
        await writer.drain()
        answers.append((await reader.readline()).decode().strip())
    writer.close()
    await writer.wait_closed()
    return answers


async def greet(reader, writer):
    data = await reader.readexactly(4)
    rest = await reader.readuntil(b'!')
    writer.writelines([b'got ', data, b' ', rest])
    writer.write_eof()


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print('made', transport.get_extra_info('peername')[0])

    def data_received(self, data):
        self.transport.write(data * 2)
        self.transport.close()

    def connection_lost(self, exc):
        print('lost', exc)


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    print(server.is_serving())
    async with server:
        print(await asyncio.gather(client(port, 'abc', 'def'), client(port, '한글')))
        await asyncio.sleep(0.01)
    print(server.is_serving(), server.sockets)
    try:
        await asyncio.open_connection('127.0.0.1', port)
    except ConnectionRefusedError as error:
        print(error.errno, str(error).replace(str(port), 'PORT'))
    server = await asyncio.start_server(greet, 'localhost', 0)
    reader, writer = await asyncio.open_connection('localhost', server.sockets[0].getsockname()[1])
    writer.write(b'abcd and more!')
    print(await reader.read(), reader.at_eof())
    writer.close()
    server.close()
    try:
        await asyncio.wait_for(server.serve_forever(), 1)
    except RuntimeError as error:
        print('closed already')
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Echo, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b'xy')
    print(await reader.read(100))
    try:
        await reader.readexactly(3)
    except asyncio.IncompleteReadError as error:
        print(error, error.partial)
    writer.close()
    server.close()
    task = asyncio.create_task(asyncio.to_thread(sum, [1, 2]))
    print(await task)

asyncio.run(main())
# expect: True
# expect: client left
# expect: [['cba', 'fed'], ['글한']]
# expect: client left
# expect: False ()
# expect: 111 [Errno 111] Connect call failed ('127.0.0.1', PORT)
# expect: b'got abcd  and more!' True
# expect: closed already
# expect: made 127.0.0.1
# expect: lost None
# expect: b'xyxy'
# expect: 0 bytes read on a total of 3 expected bytes b''
# expect: 3
