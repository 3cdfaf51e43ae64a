import asyncio
async def handle(reader, writer):
    addr = writer.get_extra_info('peername')
    while True:
        line = await reader.readline()
        if not line: break
        msg = line.decode().rstrip()
        if msg == 'sum':
            nums = await reader.readexactly(4)
            writer.write(b"%d\n" % sum(nums))
        else:
            writer.write((msg[::-1] + "\n").encode())
        await writer.drain()
    writer.close()
async def client(port, msgs):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    out = []
    for m in msgs:
        writer.write(m.encode() + b'\n')
        await writer.drain()
        out.append((await reader.readline()).decode().strip())
    writer.write(b'sum\n\x01\x02\x03\x04')
    out.append(await asyncio.wait_for(reader.readline(), 1))
    writer.close()
    await writer.wait_closed()
    return out
async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        await server.start_serving()
        for r in await asyncio.gather(client(port, ['abc', '한글']), client(port, ['x'])):
            print(r)
    try:
        await asyncio.open_connection('127.0.0.1', port)
    except ConnectionRefusedError as e:
        print(type(e).__name__, e.errno)
asyncio.run(main())
# expect: ['cba', '글한', b'10\n']
# expect: ['x', b'10\n']
# expect: ConnectionRefusedError 111
