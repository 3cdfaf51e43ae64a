# cpython: no
import asyncio, textwrap
class ChatServer:
    def __init__(self): self.writers = {}
    async def handle(self, r, w):
        w.write(b'name? '); await w.drain()
        name = (await r.readline()).decode().strip(); self.writers[name] = w
        await self.cast(f'* {name} 입장')
        try:
            while (line := await r.readline()):
                text = line.decode().strip()
                if text == '/quit': break
                await self.cast(f'{name}: {text}', skip=name)
        except (ConnectionResetError, asyncio.IncompleteReadError) as e: print('lost', e)
        finally: del self.writers[name]; w.close(); await self.cast(f'* {name} 퇴장')
    async def cast(self, msg, skip=None):
        for n, w in list(self.writers.items()):
            if n != skip: w.write((msg + '\n').encode()); await w.drain()
async def client(name, port, lines, delay):
    r, w = await asyncio.open_connection('127.0.0.1', port); out = []
    out.append((await r.readuntil(b'? ')).decode()); w.write(name.encode() + b'\n'); await asyncio.sleep(delay)
    for l in lines: w.write(l.encode() + b'\n'); await w.drain(); await asyncio.sleep(.05)
    w.write(b'/quit\n')
    out += (await r.read()).decode().splitlines(); w.close(); await w.wait_closed(); return name, out
async def main():
    cs = ChatServer(); srv = await asyncio.start_server(cs.handle, 'localhost', 8888)
    async with srv:
        for n, o in await asyncio.gather(client('민수', 8888, ['안녕', 'bye'], .05), client('amy', 8888, ['hi'], .07)): print(n, o)
    print(srv.is_serving(), cs.writers)
asyncio.run(main())
# expect: 민수 ['name? ', '* 민수 입장', '* amy 입장', 'amy: hi', '* amy 퇴장']
# expect: amy ['name? ', '* amy 입장', '민수: 안녕', '민수: bye']
# expect: False {}
