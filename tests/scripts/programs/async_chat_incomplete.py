import asyncio, sys
clients = {}
async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter):
    addr = writer.get_extra_info('peername')
    name = (await reader.readline()).decode().strip()
    clients[name] = writer
    writer.write(f"환영합니다 {name}\n".encode()); await writer.drain()
    try:
        while True:
            line = await reader.readuntil(b"\n")
            msg = line.decode().rstrip()
            if msg == "/quit": break
            for n, w in clients.items():
                if n != name: w.write(f"{name}: {msg}\n".encode()); await w.drain()
    except asyncio.IncompleteReadError as e: print("incomplete", e.partial, e)
    finally:
        clients.pop(name, None); writer.close(); await writer.wait_closed()
async def client(port, name, lines, wait=0):
    r, w = await asyncio.open_connection("127.0.0.1", port)
    w.write(name.encode() + b"\n"); out = [(await r.readline()).decode().strip()]
    await asyncio.sleep(.1)
    for l in lines: w.write((l + "\n").encode()); await w.drain(); await asyncio.sleep(.05)
    try:
        while True:
            l = await asyncio.wait_for(r.readline(), .3)
            if not l: break
            out.append(l.decode().strip())
    except asyncio.TimeoutError: out.append("<timeout>")
    w.close(); await w.wait_closed(); return out
async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        task = asyncio.create_task(server.serve_forever())
        res = await asyncio.gather(client(port, "amy", ["hi", "/quit"]), client(port, "bob", ["yo"]))
        for r in res: print(r)
        task.cancel()
        try: await task
        except asyncio.CancelledError: print("server stopped", server.is_serving())
    r, w = await asyncio.open_connection("127.0.0.1", port) if False else (None, None)
    try: await asyncio.open_connection("127.0.0.1", port)
    except ConnectionRefusedError as e: print(type(e).__name__)
    except OSError as e: print("OSError", e)
asyncio.run(main(), debug=False)

# expect: incomplete b'' 0 bytes read on a total of undefined expected bytes
# expect: ['환영합니다 amy', 'bob: yo']
# expect: ['환영합니다 bob', 'amy: hi', '<timeout>']
# expect: server stopped False
# expect: ConnectionRefusedError
